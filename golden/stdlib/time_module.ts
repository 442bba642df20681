/** Every public name of time that gives the same in every run. */

import {
  asFloat,
  caught,
  eq,
  floordiv,
  getitem,
  gt,
  int,
  len,
  print,
  slice,
  str,
  sub,
  tuple,
  tuple_from,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as time from "py2ts-runtime/time";
import { altzone_, daylight_, timezone_, tzname_ } from "py2ts-runtime/time";

const start = time.gmtime(951827696);
print(
  start,
  start.tm_year,
  start.tm_mon,
  start.tm_mday,
  start.tm_hour,
  start.tm_min,
  start.tm_sec,
  start.tm_wday,
  start.tm_yday,
  start.tm_isdst,
  start.tm_zone,
  start.tm_gmtoff,
);
print(
  getitem(start, slice(null, 3)),
  eq(tuple_from(start), start),
  time.struct_time.n_fields,
  time.struct_time.n_sequence_fields,
  time.struct_time.n_unnamed_fields,
  len(start),
  gt(start, tuple(1999)),
);
print(new time.struct_time(tuple(2024, 2, 29, 12, 0, 0, 3, 60, 0)).tm_mday);
print(
  time.asctime(start),
  time.strftime("%Y-%m-%d %H:%M:%S %a %b %j", start),
  time.strftime("%I %p %U %w", start),
);
print(
  time.strptime("Tue Feb 29 12:34:56 2000"),
  time.strptime("29/02/00", "%d/%m/%y").tm_yday,
);
const now = time.time();
print(
  asFloat(
    Math.abs(
      +sub(
        asFloat(time.mktime(time.localtime(asFloat(now)))),
        int(asFloat(now)),
      ),
    ),
  ),
  time.ctime().length,
  time.ctime(0).slice(-4),
  time.asctime().slice(-4) >= "2024",
  len(time.strftime("%H:%M")),
);
const value3 = altzone_() <= timezone_();
const value = daylight_();
const value2 = tuple(0, 1);
print(value3, value2.includes(value), tzname_().length, (time.tzset(), null));
for (const clock of tuple(
  time.CLOCK_REALTIME,
  time.CLOCK_MONOTONIC,
  time.CLOCK_MONOTONIC_RAW,
  time.CLOCK_BOOTTIME,
  time.CLOCK_TAI,
  time.CLOCK_PROCESS_CPUTIME_ID,
  time.CLOCK_THREAD_CPUTIME_ID,
)) {
  print(
    clock,
    time.clock_gettime(clock) > 0,
    time.clock_gettime_ns(clock) > 0,
    asFloat(time.clock_getres(clock)),
  );
}
for (const name of tuple(
  "time",
  "monotonic",
  "perf_counter",
  "process_time",
  "thread_time",
)) {
  print(time.get_clock_info(name));
}
const before = time.perf_counter();
const before_ns = time.perf_counter_ns();
time.sleep(0.01);
print(
  time.perf_counter() - before >= 0.01,
  sub(time.perf_counter_ns(), before_ns) >= 10_000_000,
  time.monotonic() > 0,
  time.monotonic_ns() > 0,
  floordiv(time.time_ns(), 10 ** 9) >= int(asFloat(now)),
);
print(
  time.process_time() >= 0,
  time.process_time_ns() >= 0,
  time.thread_time() >= 0,
  time.thread_time_ns() >= 0,
);
for (const action of tuple(
  () => time.strptime("x", "%Y"),
  () => time.gmtime("a"),
  () => time.asctime(tuple(1, 2)),
  () => time.strftime("%Y", tuple(2024, 13, 1, 0, 0, 0, 0, 1, 0)),
  () => time.get_clock_info("sundial"),
)) {
  try {
    print(action());
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof ValueError || error instanceof TypeError)) {
      throw error;
    }
    print(`${type_name(error)}: ${str(error)}`);
  }
}
