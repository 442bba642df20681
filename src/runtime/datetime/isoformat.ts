import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { digits, two } from "./days.ts";

/**
 * The time of day as ISO 8601 writes it.
 *
 * @param timespec "auto", "hours", "minutes", "seconds", "milliseconds" or "microseconds"
 * @raises ValueError for another one
 */
export function time_text(hour: number, minute: number, second: number, microsecond: number, timespec: Py): string {
  if (typeof timespec !== "string") throw new TypeError(`isoformat() argument 2 must be str, not ${type_name(timespec)}`);
  switch (timespec) {
    case "auto": {
      const clock = `${two(hour)}:${two(minute)}:${two(second)}`;
      return microsecond === 0 ? clock : `${clock}.${digits(microsecond, 6)}`;
    }
    case "hours": return two(hour);
    case "minutes": return `${two(hour)}:${two(minute)}`;
    case "seconds": return `${two(hour)}:${two(minute)}:${two(second)}`;
    case "milliseconds": return `${two(hour)}:${two(minute)}:${two(second)}.${digits(Math.floor(microsecond / 1000), 3)}`;
    case "microseconds": return `${two(hour)}:${two(minute)}:${two(second)}.${digits(microsecond, 6)}`;
  }
  throw new ValueError("Unknown timespec value");
}
