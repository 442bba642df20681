/** datetime. What is given by keyword stays named: `new timedelta({ hours: 1 })`, `now.replace({ minute: 0 })`. */
import { attribute, cls, fn, pyModule } from "../../src/maps/define.ts";

const named = { keywords: "trailing" } as const;
const small = attribute("small");
const natural = attribute("natural");
/** Classes of the program may have a `__new__` or `__init__` of their own in front of it. */
const __new__ = fn("(cls: object, /, *args: object, **kwargs: object) -> object");
const text = fn("(format: str) -> str");

const timedelta = cls("timedelta", "(days: float = 0, seconds: float = 0, microseconds: float = 0, milliseconds: float = 0, minutes: float = 0, hours: float = 0, weeks: float = 0) -> None", {
  days: small, seconds: natural, microseconds: natural,
  total_seconds: fn("() -> float"),
  // With a date the other operand's method answers.
  __add__: fn("(other: object, /) -> object", { overloads: ["(other: timedelta, /) -> timedelta", "(other: date, /) -> Never"] }),
  __sub__: fn("(other: object, /) -> object", { overloads: ["(other: timedelta, /) -> timedelta"] }),
  __mul__: fn("(other: object, /) -> timedelta"),
  __rmul__: fn("(other: object, /) -> timedelta"),
  __truediv__: fn("(other: object, /) -> timedelta | boxed", { overloads: ["(other: timedelta, /) -> float", "(other: int | float, /) -> timedelta"] }),
  __floordiv__: fn("(other: object, /) -> int | timedelta", { overloads: ["(other: timedelta, /) -> int", "(other: int, /) -> timedelta"] }),
  __mod__: fn("(other: timedelta, /) -> timedelta"),
  __divmod__: fn("(other: timedelta, /) -> tuple[int, timedelta]"),
  __neg__: fn("() -> timedelta"), __pos__: fn("() -> timedelta"), __abs__: fn("() -> timedelta"),
  __bool__: fn("() -> bool"),
}, { ...named, statics: { __new__, min: attribute("timedelta"), max: attribute("timedelta"), resolution: attribute("timedelta") } });

const tzinfo = cls("tzinfo", "() -> None", {
  utcoffset: fn("(dt: datetime | None, /) -> timedelta | None"),
  dst: fn("(dt: datetime | None, /) -> timedelta | None"),
  tzname: fn("(dt: datetime | None, /) -> str | None"),
  fromutc: fn("(dt: datetime, /) -> datetime"),
}, { statics: { __new__ } });

const timezone = cls("timezone", "(offset: timedelta, name: str = ...) -> None", {}, {
  ...named, bases: ["tzinfo"], statics: { utc: attribute("timezone"), min: attribute("timezone"), max: attribute("timezone") },
});

const date = cls("date", "(year: int, month: int, day: int) -> None", {
  year: natural, month: natural, day: natural,
  toordinal: fn("() -> natural"), weekday: fn("() -> natural"), isoweekday: fn("() -> natural"),
  isocalendar: fn("() -> IsoCalendarDate"),
  timetuple: fn("() -> time.struct_time"),
  replace: fn("(year: int = ..., month: int = ..., day: int = ...) -> Self", named),
  isoformat: fn("() -> ascii"), ctime: fn("() -> ascii"), strftime: text,
  __add__: fn("(other: timedelta, /) -> Self"),
  __radd__: fn("(other: timedelta, /) -> Self"),
  __sub__: fn("(other: object, /) -> object", { overloads: ["(other: timedelta, /) -> Self", "(other: date, /) -> timedelta"] }),
}, {
  ...named,
  statics: {
    __new__, today: fn("() -> date"), fromtimestamp: fn("(timestamp: object, /) -> date"), fromordinal: fn("(ordinal: int, /) -> date"), fromisoformat: fn("(date_string: str, /) -> date"),
    fromisocalendar: fn("(year: int, week: int, day: int) -> date", named), min: attribute("date"), max: attribute("date"), resolution: attribute("timedelta"),
  },
});

const IsoCalendarDate = cls("IsoCalendarDate", "() -> None", { year: natural, week: natural, weekday: natural }, { bases: ["Sequence[small]"], refused: "it is made by date.isocalendar" });

const clock = { hour: natural, minute: natural, second: natural, microsecond: natural, tzinfo: attribute("tzinfo | None"), fold: natural };
const zoned = { utcoffset: fn("() -> timedelta | None"), dst: fn("() -> timedelta | None"), tzname: fn("() -> str | None") };
const CLOCK = "hour: int = ..., minute: int = ..., second: int = ..., microsecond: int = ..., tzinfo: tzinfo | None = ..., *, fold: int = ...";

const time = cls("time", `(${CLOCK}) -> None`, {
  ...clock, ...zoned,
  replace: fn(`(${CLOCK}) -> Self`, named),
  isoformat: fn('(timespec: str = "auto") -> ascii', named),
  strftime: text,
}, { ...named, statics: { __new__, fromisoformat: fn("(time_string: str, /) -> time"), min: attribute("time"), max: attribute("time"), resolution: attribute("timedelta") } });

const datetime = cls("datetime", `(year: int, month: int, day: int, ${CLOCK}) -> None`, {
  ...clock, ...zoned,
  date: fn("() -> date"), time: fn("() -> time"), timetz: fn("() -> time"),
  timestamp: fn("() -> float"),
  utctimetuple: fn("() -> time.struct_time"),
  astimezone: fn("(tz: tzinfo | None = None) -> Self", named),
  replace: fn(`(year: int = ..., month: int = ..., day: int = ..., ${CLOCK}) -> Self`, named),
  isoformat: fn('(sep: str = "T", timespec: str = "auto") -> str', named),
  __sub__: fn("(other: object, /) -> object", { overloads: ["(other: timedelta, /) -> Self", "(other: datetime, /) -> timedelta"] }),
}, {
  ...named, bases: ["date"],
  statics: {
    __new__, now: fn("(tz: tzinfo | None = None) -> datetime", named), today: fn("() -> datetime"), utcnow: fn("() -> datetime"),
    fromtimestamp: fn("(timestamp: object, tz: tzinfo | None = None) -> datetime", named), utcfromtimestamp: fn("(timestamp: object, /) -> datetime"),
    fromordinal: fn("(ordinal: int, /) -> datetime"), fromisoformat: fn("(date_string: str, /) -> datetime"), fromisocalendar: fn("(year: int, week: int, day: int) -> datetime", named),
    combine: fn("(date: date, time: time, tzinfo: tzinfo | None = ...) -> datetime", named), strptime: fn("(date_string: str, format: str, /) -> datetime"),
    min: attribute("datetime"), max: attribute("datetime"), resolution: attribute("timedelta"),
  },
});

export const datetimeModule = pyModule("datetime", {
  date, time, datetime, timedelta, tzinfo, timezone, IsoCalendarDate, UTC: attribute("timezone"), MINYEAR: small, MAXYEAR: small,
}, { missing: ["datetime_CAPI"] });
