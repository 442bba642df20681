"""datetime on random values and edge cases; record with CPython 3.13.0 and TZ=America/New_York."""
import datetime as d
import os
import random
import time as clock
from program import Keywords as K, Programs

os.environ["TZ"] = "America/New_York"
clock.tzset()
random.seed(7)
FUNCTIONS = {}
for cls, names in ((d.date, "fromisoformat fromordinal fromtimestamp fromisocalendar"), (d.datetime, "fromisoformat fromtimestamp utcfromtimestamp combine strptime fromordinal"), (d.time, "fromisoformat")):
    for name in names.split():
        FUNCTIONS[f"{cls.__name__}_{name}"] = getattr(cls, name)
P = Programs(d, **FUNCTIONS, same=lambda a, b: a is b)
N = P.named
R = random.randrange

NAMES = ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"]


def number():
    return random.choice([R(-5, 6), R(-10**6, 10**6), R(-10**12, 10**12), random.uniform(-9, 9), random.uniform(-1e6, 1e6), 0.5, 1.5e-6, 2.5e-6, 0.1, R(-10**16, 10**16), 3.0])


def delta():
    small = [R(-10**6, 10**6), R(-10**9, 10**9), random.uniform(-1e6, 1e6), 0.5, 1.5e-6, 3.0]
    return P.let("timedelta", K({name: random.choice(small) for name in random.sample(["seconds", "microseconds", "milliseconds", "minutes"], 2)} | {"days": R(-9999, 9999)}))


P.start("timedelta made")
for _ in range(400):
    P.show("timedelta", K({name: number() for name in random.sample(NAMES, R(1, 5))}))
for args in [(), (1,), (1, 2), (1, 2, 3), (-1,), (0, -1), (0, 0, -1), (10**9,), (-10**9,), (999999999, 86399, 999999), (999999999, 86400), (10**12,), (2**80,), ("a",), (1, None), (1.5, 2.5, 3.5), (float("nan"),), (float("inf"),),
             (1, 2, 3, 4, 5, 6, 7), (1, 2, 3, 4, 5, 6, 7, 8), (True,), (0, 0, 0.5), (0, 0, 1.5), (0, 0, 2.5), (0, 0, -0.5), (0, 0, 2**53 + 1), (0, 0, 2**60 + 1)]:
    P.show("timedelta", *args)
P.show("timedelta", 1, K(days=1))
P.show("timedelta", K(foo=1))
P.start("timedelta arithmetic")
for _ in range(60):
    a, b = delta(), delta()
    for f in ("repr", "str", "neg", "pos", "abs", "bool", "hash"):
        P.show(f, a)
    P.show(".total_seconds", a)
    for name in ("days", "seconds", "microseconds"):
        P.show("read", a, name)
    for f in "add sub truediv floordiv mod divmod eq ne lt le gt ge".split():
        P.show(f, a, b)
    n = R(-50, 50)
    x = random.uniform(-3, 3)
    for f in ("mul", "floordiv", "truediv", "mod", "add", "lt", "eq"):
        P.show(f, a, n)
        P.show(f, a, x)
    P.show("mul", n, a)
    P.show("truediv", n, a)
    P.show("sum", [a, b, a], P.let("timedelta"))
zero = P.let("timedelta")
for f in ("truediv", "floordiv", "mod", "divmod"):
    P.show(f, a, zero)
    P.show(f, a, 0)
    P.show(f, a, 0.0)
P.show("read", a, "foo")
P.show("mul", a, float("inf"))
P.show("mul", a, float("nan"))
P.show("mul", P.let("timedelta", 999999999), 2)
P.show("neg", P.let("timedelta", 999999999, 1))
P.show("str", P.let("timedelta", 1))


def day():
    return P.let("date_fromordinal", random.choice([R(1, 3652060), R(700000, 760000), R(738000, 739000)]))


DIRECTIVES = "%a %A %b %B %c %C %d %D %e %f %F %g %G %h %H %I %j %k %l %m %M %n %p %P %r %R %s %S %t %T %u %U %V %w %W %x %X %y %Y %z %:z %Z %% %Q %-d %_d %05d %^a %#B %#p %10Y %-j %_j %-H %_H %E %Ey %Od %3e %-m/%-d/%-y %"
P.start("date")
for _ in range(60):
    a, b = day(), day()
    for f in ("repr", "str"):
        P.show(f, a)
    for f in ("isoformat", "ctime", "weekday", "isoweekday", "isocalendar", "timetuple", "toordinal"):
        P.show("." + f, a)
    P.show(".strftime", a, DIRECTIVES)
    P.show("format", a, "%d.%m.%Y")
    for f in "sub eq ne lt le gt ge".split():
        P.show(f, a, b)
    t = delta()
    for f in "add sub eq".split():
        P.show(f, a, t)
    P.show("add", t, a)
    P.show("sub", t, a)
    P.show(".replace", a, K(year=R(0, 10001), day=R(1, 32)))
    P.show(".replace", a, 2024, 2)
    P.show("date_fromisocalendar", R(1, 9999), R(0, 55), R(0, 9))
for args in [(), (1,), (2024, 2, 30), (2024, 13, 1), (0, 1, 1), (10000, 1, 1), (2023, 2, 29), (2024, 1, 1, 1), ("a", 1, 1), (2024, 1.5, 1), (2**40, 1, 1), (2**70, 1, 1), (True, True, True), (2024, 1, None)]:
    P.show("date", *args)
P.show("date", 2024, 1, K(day=3))
P.show("date", K(year=2024, month=2, day=29))
P.show("date", 1, 2, 3, K(day=2))
P.show("date", 1, 2, K(x=2))
for n in (0, -1, 1, 3652059, 3652060, 10**6):
    P.show("date_fromordinal", n)
for x in (0, 86400, -1, 1e9, 1714557600.5, 1e20, 1e14, float("nan"), "a", -62135596800, -62135596801 - 86400):
    P.show("date_fromtimestamp", x)
a = P.let("date", 2024, 2, 29)
for f in ("add", "sub", "lt", "eq"):
    P.show(f, a, 1)
    P.show(f, 1, a)
P.show("read", a, "hour")
P.show("read", N("date"), "min")
P.show("read", N("date"), "max")
P.show("read", N("date"), "resolution")
P.show(".strftime", a, 3)
P.show(".__format__", a, 3)
P.show("read", P.let(".isocalendar", a), "week")
P.show("sorted", [day(), day(), day()])
P.show("date_fromisoformat", 5)


def zones():
    return [None, N("UTC"), P.let("timezone", P.let("timedelta", K(hours=5, minutes=30))), P.let("timezone", P.let("timedelta", K(hours=-8)), "PST"), P.let("timezone", P.let("timedelta", K(hours=1, seconds=2, microseconds=3)))]


P.start("timezone")
zs = zones()[1:]
aware = P.let("datetime", 2024, 5, 1, 12, K(tzinfo=zs[1]))
for z in zs:
    for f in ("repr", "str", "hash"):
        P.show(f if f != "hash" else "bool", z)
    for f in ("utcoffset", "dst", "tzname"):
        P.show("." + f, z, None)
        P.show("." + f, z, aware)
        P.show("." + f, z, 5)
    P.show(".fromutc", z, aware)
    for y in zs:
        P.show("eq", z, y)
P.show("same", P.let("timezone", P.let("timedelta")), N("UTC"))
for args in [(), (1,), (P.let("timedelta", 1),), (P.let("timedelta", -1),), (P.let("timedelta", 0, 3600), 5), (P.let("timedelta"), "a"), (P.let("timedelta", 0, 3600), None)]:
    P.show("timezone", *args)
for name in ("utc", "min", "max"):
    P.show("read", N("timezone"), name)
P.show(".utcoffset", P.let("tzinfo"), None)
P.show(".fromutc", P.let("tzinfo"), aware)


def moment(zs):
    return P.let("datetime", R(1, 10000), R(1, 13), R(1, 29), *[R(24), R(60), R(60), random.choice([0, R(10**6), R(1000) * 1000])][: R(5)], K(tzinfo=random.choice(zs)))


def recent(zs):
    return P.let("datetime", R(1990, 2040), R(1, 13), R(1, 29), R(24), R(60), R(60), random.choice([0, R(10**6)]), random.choice(zs))


P.start("datetime")
zs = zones()
for i in range(60):
    a, b = moment(zs), recent(zs)
    for f in ("repr", "str"):
        P.show(f, a)
    for x in (a, b):
        for f in ("isoformat", "ctime", "weekday", "isocalendar", "timetuple", "utctimetuple", "toordinal", "date", "time", "timetz", "utcoffset", "dst", "tzname"):
            P.show("." + f, x)
        P.show(".strftime", x, DIRECTIVES)
    P.show(".timestamp", b)
    for spec in ("auto", "hours", "minutes", "seconds", "milliseconds", "microseconds", "weeks"):
        P.show(".isoformat", a, " ", spec)
    for name in ("year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"):
        P.show("read", a, name)
    for f in "sub eq ne lt le gt ge".split():
        P.show(f, a, b)
    t = delta()
    for f in "add sub eq".split():
        P.show(f, b, t)
    P.show("add", t, b)
    P.show(".replace", a, K(minute=R(0, 61), microsecond=R(10**6)))
    P.show(".replace", a, K(tzinfo=None, fold=1))
    for z in zs:
        P.show(".astimezone", b, z)
    P.show("datetime_fromtimestamp", random.choice([R(-10**10, 10**10), random.uniform(-1e9, 4e9), R(10**9) + 0.5, round(random.uniform(0, 2e9), 6)]), random.choice(zs))
    P.show("datetime_utcfromtimestamp", random.uniform(-1e9, 4e9))
for args in [(), (2024, 1), (2024, 1, 1, 24), (2024, 1, 1, 0, 60), (2024, 1, 1, 0, 0, 60), (2024, 1, 1, 0, 0, 0, 10**6), (2024, 2, 30), (2024, 1, 1, 0, 0, 0, 0, 5), (2024, 1, 1, 0, 0, 0, 0, None, 1), (2024, 1, 1, 0, 0, 0, 0, None, 1, 2), (2024, 1, "a"), (2024, 1, 1, 1.5)]:
    P.show("datetime", *args)
P.show("datetime", 2024, 1, 1, K(fold=2))
P.show("datetime", 2024, 1, 1, K(fold=1))
P.show("datetime", K(year=2024, month=2, day=29, minute=5))
a = P.let("datetime", 2024, 2, 29, 12)
for f in ("add", "sub", "lt", "eq"):
    P.show(f, a, 1)
    P.show(f, a, P.let("date", 2024, 2, 29))
    P.show(f, P.let("date", 2024, 2, 29), a)
for args in [(1, 2), (P.let("date", 2024, 1, 1), 2), (P.let("date", 2024, 1, 1), P.let("time", 5, 6)), (P.let("date", 2024, 1, 1), P.let("time", 5, K(tzinfo=zs[1]))), (a, P.let("time", 5, K(fold=1)), zs[2])]:
    P.show("datetime_combine", *args)
for name in ("min", "max", "resolution"):
    P.show("read", N("datetime"), name)
for x in (1e20, 1e14, float("nan"), "a", 2**70, -62135596800, 253402300799, 253402300800, 0.1 + 0.2, 1.9999995, 1.9999985, -0.0000005, -1.5):
    P.show("datetime_fromtimestamp", x, N("UTC"))
    P.show("datetime_utcfromtimestamp", x)
P.show(".isoformat", a, "ab")
P.show(".isoformat", a, K(timespec="minutes"))
P.show(".isoformat", a, 5)
P.show(".astimezone", a, 5)
P.show("isinstance", a, N("date"))
P.show("add", P.let("read", N("datetime"), "max"), P.let("timedelta", 0, 0, 1))
P.show("sub", P.let("read", N("datetime"), "min"), P.let("timedelta", 0, 0, 1))
P.start("the local zone")
for year in (1950, 1975, 2007, 2024, 2037, 2038, 2100):
    for _ in range(20):
        x = P.let("datetime", year, random.choice([3, 4, 10, 11, R(1, 13)]), R(1, 29), R(24), R(60), K(fold=R(2)))
        P.show(".timestamp", x)
        P.show("str", P.let(".astimezone", x))
        P.show("repr", P.let(".astimezone", x, N("UTC")))
for args, fold in [((2024, 3, 10, 2, 30), 0), ((2024, 3, 10, 2, 30), 1), ((2024, 11, 3, 1, 30), 0), ((2024, 11, 3, 1, 30), 1), ((2024, 3, 10, 1, 59, 59), 0), ((2024, 3, 10, 3), 0), ((2024, 11, 3, 2), 0), ((2050, 11, 6, 1, 30), 0), ((2050, 11, 6, 1, 30), 1)]:
    x = P.let("datetime", *args, K(fold=fold))
    P.show(".timestamp", x)
    P.show("repr", P.let(".astimezone", x))
for _ in range(200):
    P.show("datetime_fromtimestamp", R(-3 * 10**9, 5 * 10**9))
for s in (1710054000, 1710053999, 1730613600, 1730613599, 1730610000, 1730609999, 1730615400, 1730617200):
    P.show("datetime_fromtimestamp", s)
    P.show("date_fromtimestamp", s)
P.start("time")
zs = zones()
for _ in range(100):
    a, b = [P.let("time", *[R(24), R(60), R(60), random.choice([0, R(10**6)])][: R(5)], K(tzinfo=random.choice(zs))) for _ in range(2)]
    for f in ("repr", "str", "bool"):
        P.show(f, a)
    for f in ("isoformat", "utcoffset", "dst", "tzname"):
        P.show("." + f, a)
    P.show(".isoformat", a, "milliseconds")
    P.show(".strftime", a, DIRECTIVES.replace("%s", ""))
    for f in "eq ne lt le gt ge sub add".split():
        P.show(f, a, b)
    P.show(".replace", a, K(minute=R(0, 61), fold=1))
for args in [(24,), (1, 60), (1, 2, 60), (1, 2, 3, 10**6), ("a",), (1, 2, 3, 4, 5), (1, 2, 3, 4, None, 1)]:
    P.show("time", *args)
for name in ("min", "max", "resolution"):
    P.show("read", N("time"), name)
P.show("lt", a, 1)
P.start("fromisoformat")
BASES = ["2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-W09", "2024W09", "2024-13-01", "2024-02-30", "0000-01-01", "2024-W53-1", "2020-W53-7", "2024-W00-1", "2024-W01-0", "2024-1-1", "24-01-01", "2024-01-1", "2024/01/01", "", "2024", "2024-060", "9999-W53-1", "9999-12-31", "0001-W01-1"]
TIMES = ["", "T12", "T12:30", "T12:30:45", "T12:30:45.5", "T12:30:45.123456", "T12:30:45.1234567", "T12:30:45,25", "T1230", "T123045", "T123045.25", " 12:30", "x12:30", "T24", "T12:60", "T12:30:60", "T12:3", "T12:", "T12:30:45.", "T12:30:", "T1", "T", "T12:30:45.abc", "T12.5", "T12:30.5", "T12:3045", "T1230:45", "-12", "T12:30:45.12345x", "T-1:30"]
ZONES = ["", "Z", "z", "+00:00", "-00:00", "+05:30", "-08", "+0530", "+05:30:15", "+05:30:15.123456", "+24:00", "-23:59", "+1", "+", "ZZ", "+05:60", "+23:59:59.999999", "+053015", " +05:30", "+05:30:"]
for base in BASES:
    P.show("date_fromisoformat", base)
    for t in TIMES:
        for z in ZONES if base in ("2024-02-29", "2024W09") else ("", "Z", "-08"):
            P.show("datetime_fromisoformat", base + t + z)
for t in TIMES:
    for z in ZONES:
        P.show("time_fromisoformat", t[1:] + z)
        P.show("time_fromisoformat", t + z)
for _ in range(900):
    text = list(random.choice(BASES[:8]) + random.choice(TIMES[:14]) + random.choice(ZONES[:12]))
    for _ in range(R(3)):
        if text:
            at = R(len(text))
            text[at : at + R(2)] = random.choice("0123456789-:TWZ+., ")
    P.show("datetime_fromisoformat", "".join(text))
P.show("datetime_fromisoformat", "2024-02-29\U0001f60012:30")
P.start("strptime")
zs = zones()
FORMATS = ["%Y-%m-%d", "%d/%m/%y", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S.%f", "%Y-%m-%dT%H:%M:%S%z", "%a %b %d %H:%M:%S %Y", "%A, %d %B %Y", "%I:%M %p", "%j %Y", "%Y %U %w", "%Y %W %u", "%G-W%V-%u", "%c", "%x", "%X", "%H%M", "%b %d, %Y", "%d.%m.%Y %I:%M:%S %p %z", "%Y %W %a", "%y%m%d%H%M%S", "%%%Y", "[%Y] (%m)", "%Y  %m", "%Z %H", "%H:%M:%S.%f %z"]
for _ in range(500):
    form = random.choice(FORMATS)
    text = P.let("str", P.let(".strftime", recent([None, zs[1], zs[2], zs[3]]), form)).value
    P.show("datetime_strptime", text, form)
    text = list(text)
    at = R(len(text))
    text[at : at + R(2)] = random.choice("0123456789-:TWZ+., ")
    P.show("datetime_strptime", "".join(text), form)
    P.show("datetime_strptime", text[0], form)
    P.show("datetime_strptime", "".join(text).upper() + "x", form)
for text, form in [("2024", "%Q"), ("2024", "%"), ("2024", "%Y%"), ("2024", "% Y"), ("29 02", "%d %m"), ("29 2", "%d %m"), ("2023 366", "%Y %j"), ("2024 366", "%Y %j"), ("2024 53 6", "%Y %U %w"), ("2024 0 1", "%Y %W %w"), ("2024", "%G"), ("2024 1", "%G %V"), ("2024 1 1", "%Y %V %u"), ("1 1", "%V %u"), ("2024 1", "%G %j"), ("12 AM", "%I %p"), ("12 pm", "%I %p"), ("12", "%I"),
                   ("+05:3015", "%z"), ("+0530:15", "%z"), ("Z", "%z"), ("z", "%z"), ("UTC", "%Z"), ("EST", "%Z"), ("edt", "%Z"), ("XYZ", "%Z"), ("2024-02-30", "%Y-%m-%d"), ("31 4", "%d %m"), ("99", "%y"), ("68", "%y"), ("69", "%y"), ("a", "a"), ("A", "a"), ("61", "%S"), ("60", "%S"), ("0", "%d"), (" 1", "%d"), ("2024 W", "%Y W"), ("2024-02-29 12", "%F %H"), ("12:30", "%T"), ("5", "%H"), ("24", "%H"), ("+05:30 IST", "%z %Z"),
                   ("UTC +05:30", "%Z %z"), ("2024\n01", "%Y %m"), ("Sun 2024", "%a %Y"), ("52 Mon 2024", "%W %a %Y"), ("0000", "%Y"), ("9999 366", "%Y %j"), ("0001 0 0", "%Y %W %w")]:
    P.show("datetime_strptime", text, form)
P.show("datetime_strptime", 5, "%Y")
P.show("datetime_strptime", "5", 5)
P.print()
