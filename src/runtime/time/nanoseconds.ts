import type { Int } from "../core/float.ts";
import { canonical } from "../core/int.ts";

/** Seconds in nanoseconds. */
export function nanoseconds(time_in_seconds: number): Int {
  const whole = Math.floor(time_in_seconds);
  return canonical(BigInt(whole) * 1_000_000_000n + BigInt(Math.round((time_in_seconds - whole) * 1e9)));
}
