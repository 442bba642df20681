export { altzone_, asctime, ctime, daylight_, gmtime, localtime, mktime, strftime, strptime, timezone_, tzname_, tzset } from "./calendar_time.ts";
export {
  CLOCK_BOOTTIME, CLOCK_MONOTONIC, CLOCK_MONOTONIC_RAW, CLOCK_PROCESS_CPUTIME_ID, CLOCK_REALTIME, CLOCK_TAI, CLOCK_THREAD_CPUTIME_ID, clock_getres, clock_gettime, clock_gettime_ns,
  get_clock_info,
} from "./clock_info.ts";
export {
  monotonic, monotonic_ns, perf_counter, perf_counter_ns, process_time, process_time_ns, sleep, sleep_async, thread_time, thread_time_ns, time, time_ns,
} from "./clocks.ts";
export { struct_time } from "./struct_time.ts";
