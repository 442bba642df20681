/** Reading times by a format. */
import { repr } from "../builtins/repr/index.ts";
import { Exception, ValueError } from "../core/exceptions/index.ts";
import { wall_clock } from "../platform/host.ts";
import { day_of_year, from_ordinal, is_leap, MAX_ORDINAL, to_ordinal, weekday_of } from "../datetime/days.ts";
import { iso_to_date } from "../datetime/parse_iso.ts";
import { check_date } from "../datetime/checks.ts";
import { local_names } from "./local_zone.ts";
import { MONTHS, WEEKDAYS } from "./strftime.ts";

/** What a text said. `offset` in seconds, null where it said none; `fraction` and `offset_fraction` in microseconds. */
export interface Parsed {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: number;
  readonly weekday: number;
  readonly yday: number;
  readonly isdst: number;
  readonly zone: string | null;
  readonly offset: number | null;
  readonly offset_fraction: number;
}

type Groups = Readonly<Record<string, string | undefined>>;

function names(list: readonly string[], length?: number): string {
  // Longer names first, so that none hides behind its beginning.
  return list.map((name) => name.slice(0, length)).sort((a, b) => b.length - a.length).join("|");
}

const PATTERNS: Readonly<Record<string, string>> = {
  d: "3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]", f: "[0-9]{1,6}", H: "2[0-3]|[0-1]\\d|\\d", I: "1[0-2]|0[1-9]|[1-9]", G: "\\d{4}",
  j: "36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]", m: "1[0-2]|0[1-9]|[1-9]", M: "[0-5]\\d|\\d", S: "6[0-1]|[0-5]\\d|\\d",
  U: "5[0-3]|[0-4]\\d|\\d", W: "5[0-3]|[0-4]\\d|\\d", w: "[0-6]", u: "[1-7]", V: "5[0-3]|0[1-9]|[1-4]\\d|\\d", y: "\\d\\d", Y: "\\d{4}",
  z: "[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z", A: names(WEEKDAYS), a: names(WEEKDAYS, 3), B: names(MONTHS), b: names(MONTHS, 3), p: "am|pm",
};
const WRITTEN_OUT: Readonly<Record<string, string>> = { c: "%a %b %d %H:%M:%S %Y", x: "%m/%d/%y", X: "%H:%M:%S" };

/** A format as a regular expression, and its directives in order. */
interface Compiled { readonly pattern: RegExp; readonly zones: readonly (readonly string[])[] }

const compiled: Map<string, Compiled> = /* @__PURE__ */ new Map();

function compile(format: string): Compiled {
  const known = compiled.get(format);
  if (known !== undefined) return known;
  const { names: own, daylight } = local_names(wall_clock() / 1e3);
  const zones = [[...new Set(["utc", "gmt", own[0].toLowerCase()])], daylight === 0 ? [] : [own[1].toLowerCase()]];
  const made = { pattern: new RegExp(pattern_of(format, format, zones.flat(), new Set()), "iyu"), zones };
  // A few formats are all that a program uses.
  if (compiled.size > 100) compiled.clear();
  compiled.set(format, made);
  return made;
}

function pattern_of(part: string, format: string, zones: readonly string[], seen: Set<string>): string {
  return part.replace(/%([^]?)|\s+|([\\.^$*+?(){}[\]|\/])|([^%\s\\.^$*+?(){}[\]|\/]+)/gu, (_: string, directive: string | undefined, special: string | undefined, plain: string | undefined) => {
    if (plain !== undefined) return plain;
    if (special !== undefined) return `\\${special}`;
    if (directive === undefined) return "\\s+";
    if (directive === "") throw new ValueError(`stray % in format '${format}'`);
    if (directive === "%") return "%";
    const written = WRITTEN_OUT[directive];
    if (written !== undefined) return pattern_of(written, format, zones, seen);
    const pattern = directive === "Z" ? [...zones].sort((a, b) => b.length - a.length).map((zone) => zone.replace(/[^\w]/g, "\\$&")).join("|") : PATTERNS[directive];
    if (pattern === undefined) throw new ValueError(`'${/\s/u.test(directive) ? "%" : directive}' is a bad directive in format '${format}'`);
    if (seen.has(directive)) throw new Exception(`redefinition of group name '${directive}'`);
    seen.add(directive);
    return `(?<${directive}>${pattern})`;
  });
}

/**
 * Reads a time.
 *
 * @raises ValueError if the text does not match the format
 */
export function strptime_fields(text: string, format: string): Parsed {
  const { pattern, zones } = compile(format);
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  // Only the offset's Z has to be a capital.
  if (found === null || found.groups?.["z"] === "z") throw new ValueError(`time data ${repr(text)} does not match format ${repr(format)}`);
  if (found[0].length !== text.length) throw new ValueError(`unconverted data remains: ${text.slice(found[0].length)}`);
  return fields(found.groups ?? {}, zones);
}

function number(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : Number(text);
}

function index_of_name(list: readonly string[], text: string): number {
  const start = text.toLowerCase();
  return list.findIndex((name) => name.toLowerCase().startsWith(start));
}

function fields(groups: Groups, zones: readonly (readonly string[])[]): Parsed {
  const { offset, offset_fraction } = offset_of(groups["z"]);
  const { year, month, day, weekday, yday } = day_of(groups);
  const zone = groups["Z"];
  return {
    year, month, day, weekday, yday, offset, offset_fraction,
    hour: hour_of(groups), minute: number(groups["M"], 0), second: number(groups["S"], 0), fraction: Number((groups["f"] ?? "0").padEnd(6, "0")),
    isdst: zone === undefined ? -1 : zones.findIndex((each) => each.includes(zone.toLowerCase())), zone: zone ?? null,
  };
}

function hour_of(groups: Groups): number {
  const half = groups["I"];
  if (half === undefined) return number(groups["H"], 0);
  return (Number(half) % 12) + (groups["p"]?.toLowerCase() === "pm" ? 12 : 0);
}

function offset_of(text: string | undefined): { readonly offset: number | null; readonly offset_fraction: number } {
  if (text === undefined) return { offset: null, offset_fraction: 0 };
  if (text === "Z") return { offset: 0, offset_fraction: 0 };
  const [, sign, hours, first, minutes, second, seconds, fraction] = /^(.)(\d\d)(:?)(\d\d)(?:(:?)(\d\d)(?:\.(\d+))?)?$/.exec(text)!;
  if (first === "" && second === ":") throw new ValueError(`invalid literal for int() with base 10: ':${seconds![0]}'`);
  if (first === ":" && second === "") throw new ValueError(`Inconsistent use of : in ${text}`);
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  const part = Number((fraction ?? "").padEnd(6, "0"));
  return sign === "-" ? { offset: 0 - size, offset_fraction: 0 - part } : { offset: size, offset_fraction: part };
}

function weekday_given(groups: Groups): number | undefined {
  const { A, a, w, u } = groups;
  if (u !== undefined) return Number(u) - 1;
  if (w !== undefined) return (Number(w) + 6) % 7;
  const name = a ?? A;
  return name === undefined ? undefined : index_of_name(WEEKDAYS, name);
}

function year_given({ y, Y }: Groups): number | undefined {
  if (Y !== undefined) return Number(Y);
  if (y === undefined) return undefined;
  return Number(y) + (Number(y) <= 68 ? 2000 : 1900);
}

function month_given({ m, B, b }: Groups): number {
  if (m !== undefined) return Number(m);
  const name = b ?? B;
  return name === undefined ? 1 : index_of_name(MONTHS, name) + 1;
}

interface Day { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number; readonly yday: number }

/** The day that year, month and day, or the number of a day or a week say. */
function day_of(groups: Groups): Day {
  const year = year_given(groups);
  const weekday = weekday_given(groups);
  check_iso(groups, year, weekday);
  const month = month_given(groups);
  const day = number(groups["d"]?.trim(), 1);
  if (groups["G"] !== undefined) {
    const iso = iso_to_date(Number(groups["G"]), Number(groups["V"]), weekday! + 1);
    if (iso === undefined) throw Number(groups["G"]) < 1 ? new ValueError("Year is out of range: 0") : new ValueError(`Invalid week: ${Number(groups["V"])}`);
    return { year: iso[0], month: iso[1], day: iso[2], weekday: weekday!, yday: day_of_year(...iso) };
  }
  // Without a year it is 1900, which has no 29th of February: a leap year is taken for reckoning.
  const borrowed = year === undefined && month === 2 && day === 29;
  const reckoned = year ?? (borrowed ? 1904 : 1900);
  const from_week = groups["j"] === undefined && weekday !== undefined ? day_of_week(groups, reckoned, weekday) : undefined;
  const yday = groups["j"] === undefined ? from_week : { year: reckoned, yday: Number(groups["j"]) };
  if (yday === undefined) {
    check_date(reckoned, month, day);
    return { year: borrowed ? 1900 : reckoned, month, day, weekday: weekday ?? weekday_of(reckoned, month, day), yday: day_of_year(reckoned, month, day) };
  }
  check_date(yday.year, 1, 1);
  const ordinal = to_ordinal(yday.year, 1, 1) + yday.yday - 1;
  if (ordinal > MAX_ORDINAL) throw new ValueError("year 10000 is out of range");
  const [y, m, d] = from_ordinal(ordinal);
  return { year: borrowed ? 1900 : y, month: m, day: d, weekday: weekday ?? weekday_of(y, m, d), yday: yday.yday };
}

/** A day by the number of its week, counted from the first Sunday (%U) or Monday (%W). */
function day_of_week({ U, W }: Groups, year: number, weekday: number): { readonly year: number; readonly yday: number } | undefined {
  const week = W ?? U;
  if (week === undefined) return undefined;
  const shift = W === undefined ? 1 : 0;
  check_date(year, 1, 1);
  const first = (weekday_of(year, 1, 1) + shift) % 7;
  const day = (weekday + shift) % 7;
  const yday = Number(week) === 0 ? 1 + day - first : 1 + ((7 - first) % 7) + 7 * (Number(week) - 1) + day;
  return yday > 0 ? { year, yday } : { year: year - 1, yday: yday + (is_leap(year - 1) ? 366 : 365) };
}

const WEEKDAY_DIRECTIVES = "a weekday directive ('%A', '%a', '%w', or '%u').";

function check_iso({ G, V, j }: Groups, year: number | undefined, weekday: number | undefined): void {
  if (G !== undefined) {
    if (j !== undefined) throw new ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.");
    if (V === undefined || weekday === undefined) throw new ValueError(`ISO year directive '%G' must be used with the ISO week directive '%V' and ${WEEKDAY_DIRECTIVES}`);
  } else if (V !== undefined) {
    if (year === undefined || weekday === undefined) throw new ValueError(`ISO week directive '%V' must be used with the ISO year directive '%G' and ${WEEKDAY_DIRECTIVES}`);
    throw new ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.");
  }
}
