/**
 * time. `sleep` stops its thread: on the loop it blocks everything, as in Python; in a thread, or where threads run, it is
 * the coloured form that lets others go on.
 */
import { fn, pyModule } from "../../src/maps/define.ts";

const clock = fn("() -> float");
const nanoseconds = fn("() -> int");

export const time = pyModule("time", {
  sleep: fn("(seconds: float, /) -> None", { blocking: "thread", coloured: "sleep_async" }),
  time: clock,
  monotonic: clock,
  perf_counter: clock,
  process_time: clock,
  thread_time: clock,
  time_ns: nanoseconds,
  monotonic_ns: nanoseconds,
  perf_counter_ns: nanoseconds,
  process_time_ns: nanoseconds,
}, {
  missing: [
    "CLOCK_BOOTTIME", "CLOCK_MONOTONIC", "CLOCK_MONOTONIC_RAW", "CLOCK_PROCESS_CPUTIME_ID", "CLOCK_REALTIME", "CLOCK_TAI", "CLOCK_THREAD_CPUTIME_ID", "altzone",
    "asctime", "clock_getres", "clock_gettime", "clock_gettime_ns", "clock_settime", "clock_settime_ns", "ctime", "daylight", "get_clock_info", "gmtime",
    "localtime", "mktime", "pthread_getcpuclockid", "strftime", "strptime", "struct_time", "thread_time_ns", "timezone", "tzname", "tzset",
  ],
});
