/** `strftime` as the C library of Linux writes it, in the C locale. */
import { iso_calendar } from "../datetime/days.ts";

/** What the directives read; `month` is 1 for January, `weekday` 0 for Monday, `yday` 1 for the 1st of January. */
export interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
  readonly yday: number;
  /** The zone's name; "" where there is none. */
  readonly zone: string;
  /** Seconds east of Greenwich; null where nobody knows. */
  readonly offset: number | null;
  /** Seconds since 1970 for `%s`. */
  readonly epoch: () => number;
}

export const WEEKDAYS: readonly string[] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const MONTHS: readonly string[] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A number with the padding that is usual for it, or a text. */
type Piece = { readonly n: number; readonly width: number; readonly pad: "0" | "_" } | { readonly text: string };

const DIRECTIVE = /%([_\-0^#]*)(\d*)([EO]?)(.?)/gsu;

/** A text of the format, or a directive with what stands around its letter. */
type Part = string | { readonly whole: string; readonly flags: string; readonly width: number | undefined; readonly letter: string };

const formats: Map<string, readonly Part[]> = /* @__PURE__ */ new Map();

/** The parts of a format; those of a few formats are kept. */
function parts_of(format: string): readonly Part[] {
  const known = formats.get(format);
  if (known !== undefined) return known;
  const parts: Part[] = [];
  let at = 0;
  for (const found of format.matchAll(DIRECTIVE)) {
    if (found.index > at) parts.push(format.slice(at, found.index));
    const [whole, flags = "", width = "", , letter = ""] = found;
    parts.push({ whole, flags, width: width === "" ? undefined : Number(width), letter });
    at = found.index + whole.length;
  }
  if (at < format.length) parts.push(format.slice(at));
  if (formats.size >= 100) formats.clear();
  formats.set(format, parts);
  return parts;
}

/**
 * Fills in a format.
 *
 * @example strftime("%H:%M", fields) // "09:05"
 */
export function strftime(format: string, fields: Fields): string {
  let text = "";
  for (const part of parts_of(format)) {
    if (typeof part === "string") text += part;
    else {
      const piece = piece_of(part.letter, fields);
      text += piece === undefined ? part.whole : laid_out(piece, part.letter, part.flags, part.width);
    }
  }
  return text;
}

function number(n: number, width = 2, pad: "0" | "_" = "0"): Piece {
  return { n, width, pad };
}

function piece_of(directive: string, fields: Fields): Piece | undefined {
  const { year, month, day, hour, minute, second, weekday, yday } = fields;
  const inner = (format: string): Piece => ({ text: strftime(format, fields) });
  switch (directive) {
    case "Y": return number(year, 1);
    case "m": return number(month);
    case "d": return number(day);
    case "H": return number(hour);
    case "M": return number(minute);
    case "S": return number(second);
    case "y": return number(((year % 100) + 100) % 100);
    case "j": return number(yday, 3);
    case "I": return number(hour % 12 === 0 ? 12 : hour % 12);
    case "p": return { text: hour < 12 ? "AM" : "PM" };
    case "P": return { text: hour < 12 ? "am" : "pm" };
    case "a": return { text: WEEKDAYS[weekday]?.slice(0, 3) ?? "?" };
    case "A": return { text: WEEKDAYS[weekday] ?? "?" };
    case "b": case "h": return { text: MONTHS[month - 1]?.slice(0, 3) ?? "?" };
    case "B": return { text: MONTHS[month - 1] ?? "?" };
    case "c": return inner("%a %b %e %H:%M:%S %Y");
    case "x": case "D": return inner("%m/%d/%y");
    case "X": case "T": return inner("%H:%M:%S");
    case "r": return inner("%I:%M:%S %p");
    case "R": return inner("%H:%M");
    case "F": return inner("%Y-%m-%d");
    case "e": return number(day, 2, "_");
    case "k": return number(hour, 2, "_");
    case "l": return number(hour % 12 === 0 ? 12 : hour % 12, 2, "_");
    case "C": return number(Math.floor(year / 100), 1);
    case "u": return number(weekday + 1, 1);
    case "w": return number((weekday + 1) % 7, 1);
    case "U": return number(Math.floor((yday + 6 - ((weekday + 1) % 7)) / 7));
    case "W": return number(Math.floor((yday + 6 - weekday) / 7));
    case "V": return number(iso_calendar(year, month, day)[1]);
    case "G": return number(iso_calendar(year, month, day)[0], 1);
    case "g": return number(((iso_calendar(year, month, day)[0] % 100) + 100) % 100);
    case "s": return number(fields.epoch(), 1);
    case "z": return { text: fields.offset === null ? "" : offset_digits(fields.offset) };
    case "Z": return { text: fields.zone };
    case "n": return { text: "\n" };
    case "t": return { text: "\t" };
    case "%": return { text: "%" };
  }
  return undefined;
}

function offset_digits(offset: number): string {
  const minutes = Math.trunc(Math.abs(offset) / 60);
  return `${offset < 0 ? "-" : "+"}${String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, "0")}`;
}

function laid_out(piece: Piece, directive: string, flags: string, width: number | undefined): string {
  if (flags === "" && width === undefined) return "text" in piece ? piece.text : padded_number(piece.n, piece.pad, piece.width);
  const padding = [...flags].reverse().find((flag) => "_-0".includes(flag));
  if ("text" in piece) {
    const padded = piece.text.padStart(width ?? 0, padding === "0" ? "0" : " ");
    if (flags.includes("^")) return padded.toUpperCase();
    if (!flags.includes("#")) return padded;
    return "pZ".includes(directive) ? padded.toLowerCase() : padded.toUpperCase();
  }
  if (padding === "-") return String(piece.n);
  return padded_number(piece.n, padding === undefined ? piece.pad : padding === "_" ? "_" : "0", width ?? piece.width);
}

function padded_number(n: number, pad: "0" | "_", width: number): string {
  if (pad === "_") return String(n).padStart(width, " ");
  return n < 0 ? `-${String(-n).padStart(width - 1, "0")}` : String(n).padStart(width, "0");
}
