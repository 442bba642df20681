"""Every public name of time that gives the same in every run."""
import time

start = time.gmtime(951827696)
print(start, start.tm_year, start.tm_mon, start.tm_mday, start.tm_hour, start.tm_min, start.tm_sec, start.tm_wday, start.tm_yday, start.tm_isdst, start.tm_zone, start.tm_gmtoff)
print(start[:3], tuple(start) == start, time.struct_time.n_fields, time.struct_time.n_sequence_fields, time.struct_time.n_unnamed_fields, len(start), start > (1999,))
print(time.struct_time((2024, 2, 29, 12, 0, 0, 3, 60, 0)).tm_mday)
print(time.asctime(start), time.strftime("%Y-%m-%d %H:%M:%S %a %b %j", start), time.strftime("%I %p %U %w", start))
print(time.strptime("Tue Feb 29 12:34:56 2000"), time.strptime("29/02/00", "%d/%m/%y").tm_yday)
now = time.time()
print(abs(time.mktime(time.localtime(now)) - int(now)), len(time.ctime()), time.ctime(0)[-4:], time.asctime()[-4:] >= "2024", len(time.strftime("%H:%M")))
print(time.altzone <= time.timezone, time.daylight in (0, 1), len(time.tzname), time.tzset())
for clock in (time.CLOCK_REALTIME, time.CLOCK_MONOTONIC, time.CLOCK_MONOTONIC_RAW, time.CLOCK_BOOTTIME, time.CLOCK_TAI, time.CLOCK_PROCESS_CPUTIME_ID, time.CLOCK_THREAD_CPUTIME_ID):
    print(clock, time.clock_gettime(clock) > 0, time.clock_gettime_ns(clock) > 0, time.clock_getres(clock))
for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
    print(time.get_clock_info(name))
before, before_ns = time.perf_counter(), time.perf_counter_ns()
time.sleep(0.01)
print(time.perf_counter() - before >= 0.01, time.perf_counter_ns() - before_ns >= 10_000_000, time.monotonic() > 0, time.monotonic_ns() > 0, time.time_ns() // 10**9 >= int(now))
print(time.process_time() >= 0, time.process_time_ns() >= 0, time.thread_time() >= 0, time.thread_time_ns() >= 0)
for action in (lambda: time.strptime("x", "%Y"), lambda: time.gmtime("a"), lambda: time.asctime((1, 2)), lambda: time.strftime("%Y", (2024, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.get_clock_info("sundial")):
    try:
        print(action())
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")
