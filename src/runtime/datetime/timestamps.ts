/** Times in seconds since 1970 as whole seconds and microseconds. */
import { OverflowError, ValueError } from "../core/exceptions/index.ts";
import { is_float } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import type { Py } from "../core/value.ts";
import { EPOCH_ORDINAL, from_ordinal, MAX_ORDINAL } from "./days.ts";

/**
 * Seconds and microseconds of a timestamp.
 *
 * @param timestamp seconds, an int or a float
 * @param round what becomes of a fraction: to the nearest, halves to even, or down
 * @raises OverflowError, ValueError, TypeError for what is none
 */
export function split_timestamp(timestamp: Py, round: "even" | "floor"): readonly [seconds: number, microseconds: number] {
  if (!is_float(timestamp)) return [platform_time(as_index(timestamp)), 0];
  const value = +timestamp;
  if (Number.isNaN(value)) throw new ValueError("Invalid value NaN (not a number)");
  const whole = Math.trunc(value);
  const micro = (value - whole) * 1e6;
  const rounded = round === "floor" ? Math.floor(micro) : half_even(micro);
  const carry = Math.floor(rounded / 1e6);
  return [platform_time(whole + carry), rounded - carry * 1e6];
}

function half_even(x: number): number {
  const down = Math.floor(x);
  const rest = x - down;
  if (rest !== 0.5) return rest > 0.5 ? down + 1 : down;
  return down % 2 === 0 ? down : down + 1;
}

function platform_time(seconds: number | bigint): number {
  if (seconds >= 2 ** 63 || seconds < -(2 ** 63)) throw new OverflowError("timestamp out of range for platform time_t");
  return Number(seconds);
}

/** Year, month, day, hour, minute and second of a time without zone. @param seconds since 1970, whole */
export function fields_of_seconds(seconds: number): readonly [number, number, number, number, number, number] {
  const days = Math.floor(seconds / 86400);
  const ordinal = days + EPOCH_ORDINAL;
  if (ordinal < 1 || ordinal > MAX_ORDINAL) throw out_of_years(ordinal, seconds);
  const [year, month, day] = from_ordinal(ordinal);
  const rest = seconds - days * 86400;
  return [year, month, day, Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
}

function out_of_years(ordinal: number, seconds: number): OverflowError | ValueError {
  const year = Math.abs(seconds) < 2 ** 53 ? from_ordinal(ordinal)[0] : Infinity;
  // The C library's years are ints of 32 bits.
  if (year > 2 ** 31 + 1899 || year < -(2 ** 31) + 1900) return new OverflowError("Value too large for defined data type");
  return new ValueError(`year ${year} is out of range`);
}
