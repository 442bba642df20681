"""Every public name of datetime."""
import asyncio
import datetime
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime as Moment, time, timedelta, timezone, tzinfo


class Fixed(tzinfo):
    """A zone written by hand: an hour more in summer."""

    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1) if dt is not None and 4 <= dt.month < 10 else timedelta(0)

    def tzname(self, dt):
        return "SUMMER" if self.dst(dt) else "WINTER"


class Deadline(Moment):
    def urgent(self, now: Moment) -> bool:
        return self - now < timedelta(hours=2)


def attempt(action):
    try:
        print(action())
    except (ValueError, TypeError, OverflowError, NotImplementedError, ZeroDivisionError) as error:
        print(f"{type(error).__name__}: {error}")


async def ticks(start: Moment, step: timedelta, count: int):
    for i in range(count):
        await asyncio.sleep(0)
        yield start + i * step


async def main():
    print(MINYEAR, MAXYEAR, UTC, datetime.UTC is timezone.utc)
    print(timedelta.min, timedelta.max, timedelta.resolution, date.min, date.max, date.resolution)
    print(time.min, time.max, time.resolution, Moment.min, Moment.max, Moment.resolution, timezone.min, timezone.max)

    span = timedelta(days=2, hours=5, seconds=0.25)
    print(span, repr(span), span.days, span.seconds, span.microseconds, span.total_seconds(), bool(span))
    print(span * 2, 0.5 * span, span / 2, span // 7, span / timedelta(hours=1), span // timedelta(hours=1), span % timedelta(hours=1), divmod(span, timedelta(days=1)), -span, +span, abs(-span))
    print(sum([span, span], timedelta()), max(span, timedelta(3)), span == timedelta(2, 18000, 250000), hash(span) == hash(timedelta(2, 18000, 250000)))

    day = date(2024, 2, 29)
    print(day, repr(day), day.year, day.month, day.day, day.weekday(), day.isoweekday(), day.toordinal(), day.ctime(), day.isoformat(), f"{day:%d.%m.%y}", day.strftime("%j"))
    week = day.isocalendar()
    print(week, week.year, week.week, week.weekday, week[1], day.timetuple())
    print(date.fromordinal(738945), date.fromisoformat("20240229"), date.fromisocalendar(2024, 9, 4), date.fromisocalendar(year=2024, week=1, day=1), date.fromtimestamp(86400 * 365).year, date.today() >= day)
    print(day.replace(year=2023, day=1), day + timedelta(1), day - timedelta(1), day - date(2024, 1, 1), timedelta(1) + day, day < date.max)

    clock = time(12, 30, 5, 1500, tzinfo=UTC)
    print(clock, repr(clock), clock.hour, clock.minute, clock.second, clock.microsecond, clock.tzinfo, clock.fold, clock.utcoffset(), clock.dst(), clock.tzname())
    print(clock.isoformat("minutes"), clock.isoformat(timespec="milliseconds"), clock.replace(hour=1, fold=1), clock.strftime("%H:%M"), time.fromisoformat("T1230"), time(1) < time(2))

    moment = Moment(2024, 6, 1, 12, 30, tzinfo=Fixed())
    print(moment, moment.utcoffset(), moment.dst(), moment.tzname(), moment.date(), moment.time(), moment.timetz(), moment.fold, moment.strftime("%z %Z %:z"))
    print(moment.astimezone(UTC), moment.astimezone(timezone(timedelta(hours=-5), "EST")).isoformat(), moment.astimezone(tz=UTC).astimezone(Fixed()), moment.timestamp(), moment.utctimetuple().tm_hour, moment.timetuple().tm_isdst)
    print(Moment.combine(day, clock), Moment.combine(day, time(1), tzinfo=UTC), Moment.strptime("29.02.2024 5:07 pm +0200", "%d.%m.%Y %I:%M %p %z"), Moment.fromisoformat("2024-W09-4T12:30:00.5-08:00"))
    print(Moment.fromtimestamp(1e9, UTC), Moment.fromtimestamp(1e9, tz=timezone.utc).replace(tzinfo=None), Moment.utcfromtimestamp(0.5), Moment.fromordinal(1), Moment.fromisocalendar(2024, 9, 4))
    print(Moment.now() - Moment.today() < timedelta(1), Moment.now(UTC).tzinfo, Moment.now(tz=UTC).utcoffset(), Moment.utcnow().tzinfo)
    print(moment.isoformat(" ", "hours"), moment.isoformat(sep="_"), moment.replace(minute=0, tzinfo=None), moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second, moment.microsecond, moment.tzinfo is not None)
    print(timezone.utc.utcoffset(None), timezone(timedelta(hours=1)).tzname(None), timezone.utc.dst(None), timezone.utc.fromutc(Moment(2024, 1, 1, tzinfo=UTC)))

    async for tick in ticks(Moment(2024, 2, 28, 23), timedelta(minutes=45), 3):
        print(f"{tick:%a %H:%M}", end=" ")
    print()

    deadline = Deadline(2024, 1, 1, 12)
    print(repr(deadline), deadline.urgent(Moment(2024, 1, 1, 11)), type(deadline + timedelta(1)).__name__, type(deadline.replace(day=5)).__name__, type(deadline - deadline).__name__, Deadline.fromisoformat("2024-05-05").urgent(deadline))
    parts = {"hours": 1, "minutes": 30}
    print(timedelta(**parts), sorted([date(2024, 3, 1), date(2023, 3, 1)]), {day: "leap"}[date(2024, 2, 29)], isinstance(moment, date), [type(x).__name__ for x in (span, day, clock, moment, UTC)])

    attempt(lambda: date(2023, 2, 29))
    attempt(lambda: Moment(2024, 1, 1, 25))
    attempt(lambda: Moment.max + timedelta(1))
    attempt(lambda: Moment(2024, 1, 1) < Moment(2024, 1, 1, tzinfo=UTC))
    attempt(lambda: Moment(2024, 1, 1) - Moment(2024, 1, 1, tzinfo=UTC))
    attempt(lambda: day + 1)
    attempt(lambda: timedelta(1) / timedelta(0))
    attempt(lambda: timezone(timedelta(1)))
    attempt(lambda: Moment.strptime("2024", "%d"))
    attempt(lambda: Moment.fromisoformat("tomorrow"))
    attempt(lambda: tzinfo().utcoffset(None))


asyncio.run(main())
