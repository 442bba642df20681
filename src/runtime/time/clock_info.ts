/** The clocks by number, and what is known about them. */
import { OSError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { asFloat, type Int, is_float } from "../core/float.ts";
import { as_index } from "../core/items/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { monotonic, process_time, thread_time, time } from "./clocks.ts";
import { SimpleNamespace } from "../types/SimpleNamespace.ts";
import { nanoseconds } from "./nanoseconds.ts";

export const CLOCK_REALTIME = 0;
export const CLOCK_MONOTONIC = 1;
export const CLOCK_PROCESS_CPUTIME_ID = 2;
export const CLOCK_THREAD_CPUTIME_ID = 3;
export const CLOCK_MONOTONIC_RAW = 4;
export const CLOCK_BOOTTIME = 7;
export const CLOCK_TAI = 11;

function clock(clk_id: Py): () => number {
  if (is_float(clk_id) || typeof clk_id === "string") throw new TypeError(`clk_id should be integer, not ${type_name(clk_id)}`);
  switch (as_index(clk_id)) {
    case CLOCK_REALTIME: case CLOCK_TAI: return time;
    case CLOCK_MONOTONIC: case CLOCK_MONOTONIC_RAW: case CLOCK_BOOTTIME: return monotonic;
    case CLOCK_PROCESS_CPUTIME_ID: return process_time;
    case CLOCK_THREAD_CPUTIME_ID: return thread_time;
  }
  throw new OSError(22, "Invalid argument");
}

/** Python's `time.clock_gettime(clk_id)` @returns seconds as a float @raises OSError for a clock that is not there @example clock_gettime(CLOCK_MONOTONIC) */
export function clock_gettime(clk_id: Py): number {
  return clock(clk_id)();
}

/** Python's `time.clock_gettime_ns(clk_id)` @returns nanoseconds @raises OSError for a clock that is not there @example clock_gettime_ns(CLOCK_MONOTONIC) */
export function clock_gettime_ns(clk_id: Py): Int {
  return nanoseconds(clock(clk_id)());
}

/** Python's `time.clock_getres(clk_id)` @returns the smallest step in seconds @raises OSError for a clock that is not there @example clock_getres(CLOCK_REALTIME) */
export function clock_getres(clk_id: Py): number {
  clock(clk_id);
  return 1e-9;
}

const CLOCKS: Readonly<Record<string, readonly [source: string, monotonic: boolean]>> = {
  time: ["CLOCK_REALTIME", false], monotonic: ["CLOCK_MONOTONIC", true], perf_counter: ["CLOCK_MONOTONIC", true],
  process_time: ["CLOCK_PROCESS_CPUTIME_ID", true], thread_time: ["CLOCK_THREAD_CPUTIME_ID", true],
};

/** Python's `time.get_clock_info(name)` @raises ValueError for an unknown clock @example get_clock_info("time").adjustable */
export function get_clock_info(name: Py): SimpleNamespace {
  if (typeof name !== "string") throw new TypeError(`get_clock_info() argument 1 must be str, not ${type_name(name)}`);
  const found = Object.hasOwn(CLOCKS, name) ? CLOCKS[name] : undefined;
  if (found === undefined) throw new ValueError("unknown clock");
  return new SimpleNamespace({ implementation: `clock_gettime(${found[0]})`, monotonic: found[1], adjustable: !found[1], resolution: asFloat(1e-9) });
}

