"""A scheduler of recurring jobs on a virtual clock."""
import asyncio
import heapq
import itertools
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum
from typing import Callable, Iterator, Optional


class Unit(Enum):
    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"

    def delta(self, n: int) -> timedelta:
        return timedelta(**{self.value: n})


@dataclass(order=True)
class Entry:
    due: datetime
    seq: int
    job: "Job" = field(compare=False)


@dataclass
class Job:
    name: str
    every: timedelta
    action: Callable[[datetime], object]
    runs: list[datetime] = field(default_factory=list)
    until: Optional[datetime] = None

    def next_after(self, moment: datetime) -> Optional[datetime]:
        nxt = moment + self.every
        if self.until is not None and nxt > self.until:
            return None
        return nxt


class VirtualClock:
    def __init__(self, start: datetime):
        self.now = start

    async def advance_to(self, moment: datetime):
        await asyncio.sleep(0)
        self.now = max(self.now, moment)


class Scheduler:
    def __init__(self, clock: VirtualClock):
        self.clock = clock
        self.heap: list[Entry] = []
        self.counter = itertools.count()
        self.log = defaultdict(list)

    def every(self, n: int, unit: Unit, *, until=None):
        def decorator(fn):
            job = Job(fn.__name__, unit.delta(n), fn, until=until)
            self.add(job, self.clock.now + job.every)
            return fn
        return decorator

    def add(self, job, due):
        heapq.heappush(self.heap, Entry(due, next(self.counter), job))

    async def run(self, limit: int):
        while self.heap and limit:
            entry = heapq.heappop(self.heap)
            await self.clock.advance_to(entry.due)
            result = entry.job.action(entry.due)
            if asyncio.iscoroutine(result):
                result = await result
            entry.job.runs.append(entry.due)
            self.log[entry.due.date()].append((entry.due.time(), entry.job.name, result))
            if (nxt := entry.job.next_after(entry.due)) is not None:
                self.add(entry.job, nxt)
            limit -= 1


def workdays(start: date, count: int) -> Iterator[date]:
    day = start
    while count:
        if day.weekday() < 5:
            yield day
            count -= 1
        day += timedelta(days=1)


def month_range(year: int, month: int) -> tuple[date, date]:
    first = date(year, month, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first, last


async def main():
    clock = VirtualClock(datetime(2024, 2, 28, 20, 0))
    s = Scheduler(clock)

    @s.every(90, Unit.MINUTES, until=datetime(2024, 2, 29, 6))
    def backup(at: datetime) -> str:
        return f"backup-{at:%Y%m%dT%H%M}"

    @s.every(4, Unit.HOURS)
    async def report(at: datetime):
        await asyncio.sleep(0)
        return (at - datetime(2024, 2, 28)).total_seconds() / 3600

    await s.run(10)
    for day, entries in s.log.items():
        print(day.isoformat(), f"{day:%A}")
        for at, name, result in entries:
            print(f"   {at.isoformat('minutes')} {name:<8} {result}")
    print(clock.now, len(s.heap), s.heap[0].due, s.heap[0].job.name)
    print([d.strftime("%a %d") for d in workdays(date(2024, 2, 29), 4)])
    for m in (2, 4, 12):
        a, b = month_range(2024, m)
        print(a, b, (b - a).days + 1, f"week {a.isocalendar().week}-{b.isocalendar()[1]}")
    shifts = [(time(22), time(6)), (time(6), time(14, 30))]
    for start, end in shifts:
        a = datetime.combine(date(2024, 3, 1), start)
        b = datetime.combine(date(2024, 3, 1), end)
        if b <= a:
            b += timedelta(days=1)
        print(f"{start:%H:%M}-{end:%H:%M}", b - a, (b - a) / timedelta(hours=1))
    stamps = ["2024-02-29T12:00:00Z", "2024-02-29T12:00:00+02:00", "2024-02-29 12:00"]
    parsed = [datetime.fromisoformat(x) for x in stamps]
    aware = [p if p.tzinfo else p.replace(tzinfo=timezone.utc) for p in parsed]
    print(sorted(aware)[0].isoformat(), [p.timestamp() for p in aware], len(set(aware)))
    groups: dict[tuple[int, int], list[str]] = {}
    for p in aware:
        groups.setdefault((p.year, p.month), []).append(p.astimezone(timezone.utc).strftime("%H:%M"))
    print(groups)
    durations = [timedelta(minutes=m) for m in (5, 12, 3)]
    avg = sum(durations, timedelta(0)) / len(durations)
    print(avg, max(durations), min(durations), sorted(durations, reverse=True)[0], str(avg).split(":"))
    print(round(avg.total_seconds() / 60, 2), avg.seconds // 60, divmod(avg, timedelta(minutes=4)))

asyncio.run(main())
