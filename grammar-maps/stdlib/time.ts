/**
 * time. `sleep` stops its thread: on the loop it blocks everything, as in Python; in a thread, or where threads run, it is
 * the coloured form that lets others go on.
 */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const clock = fn("() -> float");
const nanoseconds = fn("() -> int");
const number = attribute("small");
const clock_id = attribute("small");

const struct_time = cls("struct_time", "(sequence: Iterable[object], dict: object = ..., /) -> None", {
  tm_year: number, tm_mon: number, tm_mday: number, tm_hour: number, tm_min: number, tm_sec: number, tm_wday: number, tm_yday: number, tm_isdst: number,
  tm_zone: attribute("str | None"), tm_gmtoff: attribute("small | None"),
}, { bases: ["Sequence[small]"], statics: { n_fields: number, n_sequence_fields: number, n_unnamed_fields: number } });

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
  thread_time_ns: nanoseconds,
  struct_time,
  gmtime: fn("(seconds: object = None, /) -> struct_time"),
  localtime: fn("(seconds: object = None, /) -> struct_time"),
  mktime: fn("(t: Iterable[object], /) -> float"),
  asctime: fn("(t: Iterable[object] = ..., /) -> ascii"),
  ctime: fn("(seconds: object = None, /) -> ascii"),
  strftime: fn("(format: str, t: Iterable[object] = ..., /) -> str"),
  strptime: fn('(string: str, format: str = "%a %b %d %H:%M:%S %Y", /) -> struct_time'),
  tzset: fn("() -> None"),
  timezone: attribute("small", { as: "$timezone_()" }),
  altzone: attribute("small", { as: "$altzone_()" }),
  daylight: attribute("small", { as: "$daylight_()" }),
  tzname: attribute("tuple[str, str]", { as: "$tzname_()" }),
  clock_gettime: fn("(clk_id: small, /) -> float"),
  clock_gettime_ns: fn("(clk_id: small, /) -> int"),
  clock_getres: fn("(clk_id: small, /) -> float"),
  get_clock_info: fn("(name: str, /) -> types.SimpleNamespace"),
  CLOCK_BOOTTIME: clock_id, CLOCK_MONOTONIC: clock_id, CLOCK_MONOTONIC_RAW: clock_id, CLOCK_PROCESS_CPUTIME_ID: clock_id, CLOCK_REALTIME: clock_id, CLOCK_TAI: clock_id, CLOCK_THREAD_CPUTIME_ID: clock_id,
}, { missing: ["clock_settime", "clock_settime_ns", "pthread_getcpuclockid"], compiled: true });
