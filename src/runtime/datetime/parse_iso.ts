/** `fromisoformat`: ISO 8601 as Python reads it, by character codes. */
import { from_ordinal, iso_year_start, MAX_ORDINAL } from "./days.ts";

/** What a time of day says. `offset` in microseconds, null where there is none. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly offset: number | null;
}

type Ymd = readonly [year: number, month: number, day: number];

const DASH = 45;
const COLON = 58;
const W = 87;
const POINT = 46;
const COMMA = 44;
const PLUS = 43;
const Z = 90;

/** The number that `count` digits from `at` make; NaN unless they are digits. */
function number(text: string, at: number, count: number): number {
  let n = 0;
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    n = n * 10 + digit;
  }
  return n;
}

/** Year, month and day of a text that is a date and nothing else; undefined if it is none. */
export function parse_date(text: string): Ymd | undefined {
  const { length } = text;
  if (length !== 7 && length !== 8 && length !== 10) return undefined;
  const year = number(text, 0, 4);
  if (Number.isNaN(year)) return undefined;
  const dashed = text.charCodeAt(4) === DASH;
  let at = dashed ? 5 : 4;
  if (text.charCodeAt(at) === W) return week_date(text, at + 1, year, dashed);
  const month = number(text, at, 2);
  at += 2;
  if (dashed && text.charCodeAt(at++) !== DASH) return undefined;
  const day = number(text, at, 2);
  return Number.isNaN(month) || Number.isNaN(day) || at + 2 !== length ? undefined : [year, month, day];
}

function week_date(text: string, from: number, year: number, dashed: boolean): Ymd | undefined {
  const week = number(text, from, 2);
  let at = from + 2;
  let day = 1;
  if (at < text.length) {
    if (dashed && text.charCodeAt(at++) !== DASH) return undefined;
    day = number(text, at++, 1);
  }
  return at === text.length ? iso_to_date(year, week, day) : undefined;
}

/** The date of an ISO week's day; undefined if there is none. */
export function iso_to_date(year: number, week: number, day: number): Ymd | undefined {
  if (!(year >= 1 && year <= 9999) || !(day >= 1 && day <= 7) || !(week >= 1 && week <= 53)) return undefined;
  const start = iso_year_start(year);
  const ordinal = start + (week - 1) * 7 + day - 1;
  if (week === 53 && iso_year_start(year + 1) <= start + 52 * 7) return undefined;
  return ordinal < 1 || ordinal > MAX_ORDINAL ? undefined : from_ordinal(ordinal);
}

/** Where in a text of a date and a time the date ends: it has no mark of its own. */
export function date_length(text: string): number {
  if (text.charCodeAt(4) === DASH) {
    if (text.charCodeAt(5) !== W) return 10;
    // YYYY-Www-D, or YYYY-Www and a separator, which may be a dash.
    if (text.length <= 8) return 8;
    if (text.charCodeAt(8) !== DASH) return 8;
    if (text.length === 9) return -1;
    // A digit of a day, or the first of an hour.
    return text.length > 10 && is_digit(text, 10) ? 8 : 10;
  }
  if (text.charCodeAt(4) !== W) return 8;
  // YYYYWww or YYYYWwwD: an hour has two digits, so an even number of them begins with a day.
  let at = 7;
  while (is_digit(text, at)) at++;
  if (at < 9) return at;
  return at % 2 === 0 ? 7 : 8;
}

function is_digit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** A time of day from a position to the end; undefined if it is none. */
export function parse_time(text: string, from: number): TimeOfDay | undefined {
  let zone = from;
  while (zone < text.length && !begins_zone(text.charCodeAt(zone))) zone++;
  const clock = parse_clock(text, from, zone);
  if (clock === undefined) return undefined;
  const [hour, minute, second, microsecond] = clock.parts;
  if (zone === text.length) return clock.more ? undefined : { hour, minute, second, microsecond, offset: null };
  const mark = text[zone];
  if (mark === "Z") return zone + 1 === text.length ? { hour, minute, second, microsecond, offset: 0 } : undefined;
  const there = parse_clock(text, zone + 1, text.length);
  if (there === undefined || there.more) return undefined;
  const offset = ((there.parts[0] * 60 + there.parts[1]) * 60 + there.parts[2]) * 1e6 + there.parts[3];
  return { hour, minute, second, microsecond, offset: mark === "-" ? 0 - offset : offset };
}

function begins_zone(code: number): boolean {
  return code === PLUS || code === DASH || code === Z;
}

interface Clock {
  readonly parts: readonly [hour: number, minute: number, second: number, microsecond: number];
  /** Whether something is left over: CPython lets that pass in front of an offset. */
  readonly more: boolean;
}

/** `HH[:MM[:SS[.ffffff]]]`, with colons or without. */
function parse_clock(text: string, from: number, to: number): Clock | undefined {
  const parts: [number, number, number, number] = [0, 0, 0, 0];
  let colons = true;
  let at = from;
  for (let i = 0; i < 3; i++) {
    parts[i] = number(text, at, 2);
    if (Number.isNaN(parts[i])) return undefined;
    at += 2;
    const mark = text.charCodeAt(at++);
    if (i === 0) colons = mark === COLON;
    if (at >= to) return { parts, more: at <= text.length };
    if (mark === POINT || mark === COMMA) break;
    if (!colons) at--;
    else if (mark !== COLON || i === 2) return undefined;
  }
  const count = Math.min(to - at, 6);
  parts[3] = number(text, at, count) * 10 ** (6 - count);
  if (Number.isNaN(parts[3])) return undefined;
  at += count;
  // Digits past the microseconds are read and dropped.
  while (is_digit(text, at)) at++;
  return { parts, more: at < text.length };
}
