import type { Py } from "../core/value.ts";
import { strptime_fields } from "../time/strptime.ts";
import { timedelta } from "./timedelta.ts";
import { timezone } from "./timezone.ts";

/** The arguments of the datetime that a text says. @raises ValueError if it does not match the format */
export function strptime_datetime(text: string, format: string): Py[] {
  const { year, month, day, hour, minute, second, fraction, zone, offset, offset_fraction } = strptime_fields(text, format);
  const parts: Py[] = [year, month, day, hour, minute, second, fraction];
  if (offset === null) return parts;
  const delta = new timedelta(0, offset, offset_fraction);
  return [...parts, zone === null || zone === "" ? new timezone(delta) : new timezone(delta, zone)];
}
