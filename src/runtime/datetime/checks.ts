import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { days_in_month, MAXYEAR, MINYEAR } from "./days.ts";
import { timedelta } from "./timedelta.ts";
import { tzinfo } from "./tzinfo.ts";

/** @raises ValueError unless there is such a day */
export function check_date(year: number, month: number, day: number): void {
  if (year < MINYEAR || year > MAXYEAR) throw new ValueError(`year ${year} is out of range`);
  if (month < 1 || month > 12) throw new ValueError("month must be in 1..12");
  if (day < 1 || day > days_in_month(year, month)) throw new ValueError("day is out of range for month");
}

/** @raises ValueError unless there is such a time of day */
export function check_time(hour: number, minute: number, second: number, microsecond: number, fold: number): void {
  if (hour < 0 || hour > 23) throw new ValueError("hour must be in 0..23");
  if (minute < 0 || minute > 59) throw new ValueError("minute must be in 0..59");
  if (second < 0 || second > 59) throw new ValueError("second must be in 0..59");
  if (microsecond < 0 || microsecond > 999_999) throw new ValueError("microsecond must be in 0..999999");
  if (fold !== 0 && fold !== 1) throw new ValueError("fold must be either 0 or 1");
}

/** @raises TypeError unless it is None or a time zone */
export function check_zone(zone: Py): tzinfo | null {
  if (zone === null || zone === undefined) return null;
  if (!(zone instanceof tzinfo)) throw new TypeError(`tzinfo argument must be None or of a tzinfo subclass, not type '${type_name(zone)}'`);
  return zone;
}

/**
 * What a zone says about a time: the result of its `utcoffset` or `dst`.
 *
 * @raises TypeError if that is no timedelta
 * @raises ValueError if it is a day or more
 */
export function asked_offset(zone: tzinfo | null, method: "utcoffset" | "dst", argument: Py): timedelta | null {
  if (zone === null) return null;
  const offset: Py = zone[method](argument) ?? null;
  if (offset === null) return null;
  if (!(offset instanceof timedelta)) throw new TypeError(`tzinfo.${method}() must return None or timedelta, not '${type_name(offset)}'`);
  if (offset.days > 0 || offset.days < -1 || (offset.days === -1 && offset.seconds === 0 && offset.microseconds === 0)) {
    throw new ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).");
  }
  return offset;
}

/** The name that a zone gives. @raises TypeError if it is no str */
export function asked_name(zone: tzinfo | null, argument: Py): string | null {
  if (zone === null) return null;
  const name: Py = zone.tzname(argument) ?? null;
  if (name === null || typeof name === "string") return name;
  throw new TypeError(`tzinfo.tzname() must return None or a string, not '${type_name(name)}'`);
}

