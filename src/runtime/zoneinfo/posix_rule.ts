/** Time zones as POSIX writes them: `EST5EDT,M3.2.0,M11.1.0`. */
import { days_before_month, days_in_month, EPOCH_ORDINAL, is_leap, to_ordinal } from "../datetime/days.ts";
import type { ZoneOffset } from "./ZoneTable.ts";

/** When in a year the clocks change. */
interface Change {
  /** The day as days since 1970. */
  readonly day: (year: number) => number;
  /** Seconds after midnight, on the clock before the change. */
  readonly time: number;
}

/** Standard time, and the time of summer with its changes if there is one. */
export interface PosixRule {
  readonly standard: ZoneOffset;
  readonly summer: { readonly offset: ZoneOffset; readonly start: Change; readonly end: Change } | null;
}

const NAME = /^(?:<([^>]+)>|([A-Za-z]{3,}))/;
const TIME = /^([+-]?)(\d{1,3})(?::(\d{2})(?::(\d{2}))?)?/;

/** Reads a rule; undefined if it is none. */
export function posix_rule(text: string): PosixRule | undefined {
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    const found = pattern.exec(rest);
    if (found === null) return undefined;
    rest = rest.slice(found[0].length);
    return found;
  };
  const seconds = (): number | undefined => {
    const found = take(TIME);
    return found && (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 3600 + Number(found[3] ?? 0) * 60 + Number(found[4] ?? 0));
  };
  const name = take(NAME);
  const west = seconds();
  if (name === undefined || west === undefined) return undefined;
  const standard: ZoneOffset = { offset: 0 - west, name: name[1] ?? name[2]!, dst: 0 };
  const other = take(NAME);
  if (other === undefined) return rest === "" ? { standard, summer: null } : undefined;
  const given = rest.startsWith(",") || rest === "" ? undefined : seconds();
  const offset = given === undefined ? standard.offset + 3600 : 0 - given;
  if (rest === "") rest = ",M3.2.0,M11.1.0";
  const change = (): Change | undefined => {
    const day = take(/^,(?:M(\d{1,2})\.(\d)\.(\d)|J(\d{1,3})|(\d{1,3}))/);
    if (day === undefined) return undefined;
    const time = take(/^\//) === undefined ? 7200 : seconds();
    return time === undefined ? undefined : { day: day_of(day), time };
  };
  const [start, end] = [change(), change()];
  if (start === undefined || end === undefined || rest !== "") return undefined;
  return { standard, summer: { offset: { offset, name: other[1] ?? other[2]!, dst: offset - standard.offset }, start, end } };
}

function day_of([, month, week, weekday, julian, day]: RegExpExecArray): (year: number) => number {
  if (month !== undefined) return (year) => nth_weekday(year, Number(month), Number(week), Number(weekday));
  const first = (year: number): number => to_ordinal(year, 1, 1) - EPOCH_ORDINAL;
  // A Julian day never counts the 29th of February.
  if (julian !== undefined) return (year) => first(year) + Number(julian) - 1 + (Number(julian) > 59 && is_leap(year) ? 1 : 0);
  return (year) => first(year) + Number(day);
}

function nth_weekday(year: number, month: number, week: number, weekday: number): number {
  const first = to_ordinal(year, 1, 1) - EPOCH_ORDINAL + days_before_month(year, month);
  // The 1st of January 1970 was a Thursday.
  const of_first = (((first + 4) % 7) + 7) % 7;
  let day = 1 + ((weekday - of_first + 7) % 7) + (week - 1) * 7;
  if (day > days_in_month(year, month)) day -= 7;
  return first + day - 1;
}

/** The two changes of a year in seconds since 1970, on the clock before each. */
export function changes({ start, end }: NonNullable<PosixRule["summer"]>, year: number): readonly [start: number, end: number] {
  return [start.day(year) * 86400 + start.time, end.day(year) * 86400 + end.time];
}
