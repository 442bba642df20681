/** Times of the calendar: gmtime, localtime, mktime and the texts of times. */
import { c_int } from "../core/call/c_int.ts";
import { OverflowError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { is_tuple, tuple } from "../core/tuple.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { day_of_year, EPOCH_ORDINAL, from_ordinal, to_ordinal } from "../datetime/days.ts";
import { local_to_utc } from "../datetime/local.ts";
import { split_timestamp } from "../datetime/timestamps.ts";
import { wall_clock } from "../platform/host.ts";
import { forget_local_zone, local_names, local_zone } from "./local_zone.ts";
import { type Fields, MONTHS, strftime as fill_in, WEEKDAYS } from "./strftime.ts";
import { strptime_fields } from "./strptime.ts";
import { struct_of, struct_time } from "./struct_time.ts";

function seconds_of(seconds: Py): number {
  return seconds === null || seconds === undefined ? Math.floor(wall_clock() / 1e3) : split_timestamp(seconds, "floor")[0];
}

function broken_down(wall: number, isdst: number, zone: string, offset: number): struct_time {
  const days = Math.floor(wall / 86400);
  const rest = wall - days * 86400;
  const [year, month, day] = from_ordinal(days + EPOCH_ORDINAL);
  if (year > 2 ** 31 + 1899 || year < -(2 ** 31) + 1900) throw new OverflowError("[Errno 75] Value too large for defined data type");
  return struct_of([year, month, day, Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60, (((days + 3) % 7) + 7) % 7, day_of_year(year, month, day), isdst], zone, offset);
}

/** Python's `time.gmtime(seconds=None)`: the time in Greenwich. @param seconds since 1970, now by default @example gmtime(0).tm_year // 1970 */
export function gmtime(seconds?: Py): struct_time {
  return broken_down(seconds_of(seconds), 0, "GMT", 0);
}

/** Python's `time.localtime(seconds=None)`: what the machine's clock shows. @param seconds since 1970, now by default @example localtime().tm_hour */
export function localtime(seconds?: Py): struct_time {
  const at = seconds_of(seconds);
  const { offset, dst, name } = local_zone().at(at);
  return broken_down(at + offset, dst === 0 ? 0 : 1, name, offset);
}

/** The nine numbers of a time. @raises TypeError if it is none */
function numbers_of(time: Py, name: string): number[] {
  if (!is_tuple(time)) throw new TypeError("Tuple or struct_time argument required");
  if (time.length !== 9) throw new TypeError(`${name}(): illegal time tuple argument`);
  return time.map(c_int);
}

/**
 * Python's `time.mktime(t)`: when the machine's clock shows this.
 *
 * @returns seconds since 1970 as a float
 * @raises TypeError if it is no time tuple
 * @example mktime(localtime())
 */
export function mktime(t: Py): number {
  const [year, month, day, hour, minute, second, , , isdst] = numbers_of(t, "mktime") as [number, number, number, number, number, number, number, number, number];
  const months = year * 12 + month - 1;
  const days = to_ordinal(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1) + day - 1 - EPOCH_ORDINAL;
  const wall = days * 86400 + hour * 3600 + minute * 60 + second;
  return by_summer_time(wall, isdst) ?? local_to_utc(wall, 0);
}

/** Where the caller says whether it is summer, the clock is taken to be set so. */
function by_summer_time(wall: number, isdst: number): number | undefined {
  if (isdst < 0) return undefined;
  const near = local_to_utc(wall, 0);
  const wanted = isdst > 0;
  if (local_zone().at(near).dst !== 0 === wanted) return near;
  const other = local_to_utc(wall, 1);
  if (local_zone().at(other).dst !== 0 === wanted) return other;
  // The nearest time when clocks are set that way gives their offset.
  for (let months = 1; months <= 12; months++) {
    for (const step of [-months, months]) {
      const found = local_zone().at(near + step * 30 * 86400);
      if (found.dst !== 0 === wanted) return wall - found.offset;
    }
  }
  return undefined;
}

/** The numbers of a time for a text. @raises ValueError if one is out of range */
function checked(time: Py, name: string): number[] {
  const numbers = numbers_of(time, name) as [number, number, number, number, number, number, number, number, number];
  // Zero stands for the first.
  const [year, month, day, hour, minute, second, weekday, yday, isdst] = numbers.map((n, i) => (n === 0 && (i === 1 || i === 2 || i === 7) ? 1 : n)) as typeof numbers;
  if (month < 1 || month > 12) throw new ValueError("month out of range");
  if (day < 1 || day > 31) throw new ValueError("day of month out of range");
  if (hour < 0 || hour > 23) throw new ValueError("hour out of range");
  if (minute < 0 || minute > 59) throw new ValueError("minute out of range");
  if (second < 0 || second > 61) throw new ValueError("seconds out of range");
  if (weekday < -1) throw new ValueError("day of week out of range");
  if (yday < 1 || yday > 366) throw new ValueError("day of year out of range");
  return [year, month, day, hour, minute, second, (weekday + 7) % 7, yday, isdst];
}

/** Python's `time.asctime(t=localtime())` @raises TypeError if it is no time tuple @example asctime(gmtime(0)) // "Thu Jan  1 00:00:00 1970" */
export function asctime(t?: Py): string {
  return text_of(checked(t ?? localtime(), "asctime"));
}

/** Python's `time.ctime(seconds=None)`: the local time as a text. @param seconds since 1970, now by default @example ctime(0) */
export function ctime(seconds?: Py): string {
  return text_of([...localtime(seconds)]);
}

function text_of([year, month, day, hour, minute, second, weekday]: number[]): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${WEEKDAYS[weekday!]!.slice(0, 3)} ${MONTHS[month! - 1]!.slice(0, 3)} ${String(day).padStart(2)} ${two(hour!)}:${two(minute!)}:${two(second!)} ${year}`;
}

/**
 * Python's `time.strftime(format, t=localtime())`: the directives of Linux, in the C locale.
 *
 * @raises ValueError if a number of the time is out of range
 * @example strftime("%H:%M", gmtime(0)) // "00:00"
 */
export function strftime(format: Py, t?: Py): string {
  if (typeof format !== "string") throw new TypeError(`strftime() argument 1 must be str, not ${type_name(format)}`);
  const time: Py = t ?? localtime();
  const [year, month, day, hour, minute, second, weekday, yday, isdst] = checked(time, "strftime") as [number, number, number, number, number, number, number, number, number];
  const named = time instanceof struct_time ? time : undefined;
  const fields: Fields = {
    year, month, day, hour, minute, second, weekday, yday,
    zone: named?.tm_zone ?? local_names(wall_clock() / 1e3).names[isdst > 0 ? 1 : 0], offset: named?.tm_gmtoff ?? local_offset(isdst),
    epoch: () => mktime(struct_of([year, month, day, hour, minute, second, weekday, yday, isdst])),
  };
  return fill_in(format, fields);
}

function local_offset(isdst: number): number {
  const { timezone, altzone } = local_names(wall_clock() / 1e3);
  return 0 - (isdst > 0 ? altzone : timezone);
}

/**
 * Python's `time.strptime(string, format="%a %b %d %H:%M:%S %Y")`.
 *
 * @raises ValueError if the text does not match the format
 * @example strptime("2024", "%Y").tm_year
 */
export function strptime(string: Py, format: Py = "%a %b %d %H:%M:%S %Y"): struct_time {
  [string, format].forEach((text: Py, i) => {
    if (typeof text !== "string") throw new TypeError(`strptime() argument ${i} must be str, not <class '${type_name(text)}'>`);
  });
  const { year, month, day, hour, minute, second, weekday, yday, isdst, zone, offset } = strptime_fields(string, format);
  return struct_of([year, month, day, hour, minute, second, weekday, yday, isdst], zone, offset);
}

/** Python's `time.tzset()`: reads the variable TZ anew. @example tzset() */
export function tzset(): null {
  forget_local_zone();
  return null;
}

/** `time.timezone`: seconds west of Greenwich. */
export function timezone_(): number {
  return local_names(wall_clock() / 1e3).timezone;
}

/** `time.altzone`: the same in summer. */
export function altzone_(): number {
  return local_names(wall_clock() / 1e3).altzone;
}

/** `time.daylight`: 1 where there is a time of summer. */
export function daylight_(): number {
  return local_names(wall_clock() / 1e3).daylight;
}

/** `time.tzname`: the zone's names, in winter and summer. */
export function tzname_(): readonly [string, string] {
  return tuple(...local_names(wall_clock() / 1e3).names);
}
