/** A scheduler of recurring jobs on a virtual clock. */

import {
  add,
  asFloat,
  awaitable,
  call,
  call_method,
  type Coroutine,
  Dict,
  dict_items,
  dict_setdefault,
  divmod,
  type Float,
  float_round,
  format,
  getattr,
  getitem,
  gt,
  iadd,
  type Int,
  iter,
  le,
  list,
  max,
  min,
  next,
  print,
  set,
  sorted,
  stop_escaped,
  str,
  str_split,
  sub,
  sum,
  truediv,
  tuple,
  unpack,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { defaultdict } from "py2ts-runtime/collections";
import { dataclass } from "py2ts-runtime/dataclasses";
import {
  date,
  datetime,
  time,
  timedelta,
  timezone,
} from "py2ts-runtime/datetime";
import { Enum, enum_class } from "py2ts-runtime/enum";
import * as heapq from "py2ts-runtime/heapq";
import * as itertools from "py2ts-runtime/itertools";

class Unit extends Enum {
  static readonly SECONDS = new Unit("seconds");
  static readonly MINUTES = new Unit("minutes");
  static readonly HOURS = new Unit("hours");
  static readonly DAYS = new Unit("days");
  static readonly WEEKS = new Unit("weeks");

  delta(n: number): timedelta {
    return call(timedelta, Object.fromEntries(new Map([[this.value, n]])));
  }
  static {
    enum_class(this);
  }
}

class Entry {
  due: datetime;
  seq: Int;
  job: Job;
  constructor(due: datetime, seq: Int, job: Job) {
    this.due = due;
    this.seq = seq;
    this.job = job;
  }
}
dataclass(Entry, "due, seq, job", {
  order: true,
  fields: { job: { compare: false } },
});

class Job {
  name: string;
  every: timedelta;
  action: (...args: any[]) => any;
  runs: datetime[];
  until: datetime | null;
  constructor(
    name: string,
    every: timedelta,
    action: (...args: any[]) => any,
    runs: datetime[] = [],
    until: datetime | null = null,
  ) {
    this.name = name;
    this.every = every;
    this.action = action;
    this.runs = runs;
    this.until = until;
  }

  next_after(moment: datetime): datetime | null {
    const nxt = add(moment, this.every);
    if (this.until !== null && gt(nxt, this.until)) {
      return null;
    }
    return nxt;
  }
}
dataclass(Job, "name, every, action, runs=, until=");

class VirtualClock {
  now: datetime;
  constructor(start: datetime) {
    this.now = start;
  }

  async advance_to(moment: datetime): Promise<void> {
    await asyncio.sleep(0);
    this.now = max(this.now, moment);
  }
}

class Scheduler {
  clock: VirtualClock;
  heap: Entry[];
  counter: Iterable<Int>;
  log: defaultdict<any, any[]>;
  constructor(clock: VirtualClock) {
    this.clock = clock;
    this.heap = [];
    this.counter = itertools.count();
    this.log = new defaultdict(list);
  }

  every(
    n: number,
    unit: Unit,
    {
      until = null,
    }: {
      until?: datetime | null;
    } = {},
  ): (...args: any[]) => any {
    const decorator = (
      fn: (...args: any[]) => any,
    ): ((...args: any[]) => any) => {
      const job = new Job(
        getattr(fn, "__name__"),
        unit.delta(n),
        fn,
        undefined,
        until,
      );
      this.add(job, add(this.clock.now, job.every));
      return fn;
    };
    return decorator;
  }

  add(job: Job, due: datetime): void {
    heapq.heappush(this.heap, new Entry(due, next(this.counter), job));
  }

  async run(limit: number): Promise<void> {
    try {
      let nxt!: datetime | null;
      while (this.heap.length > 0 && limit) {
        const entry = heapq.heappop(this.heap);
        await this.clock.advance_to(entry.due);
        let result: string | Coroutine<number | Float> | number | Float =
          call_method(entry.job, "action", entry.due);
        if (asyncio.iscoroutine(result)) {
          result = await awaitable(result);
        }
        entry.job.runs.push(entry.due);
        call_method(
          getitem(this.log, entry.due.date()),
          "append",
          tuple(entry.due.time(), entry.job.name, result),
        );
        if ((nxt = entry.job.next_after(entry.due)) !== null) {
          this.add(entry.job, nxt);
        }
        limit--;
      }
    } catch (error) {
      throw stop_escaped(error, "coroutine");
    }
  }
}

function* workdays(start: date, count: number): Generator<date> {
  let day = start;
  while (count) {
    if (day.weekday() < 5) {
      yield day;
      count--;
    }
    day = iadd(day, new timedelta({ days: 1 }));
  }
}

function month_range(year: number, month: number): readonly [date, date] {
  const first = new date(year, month, 1);
  const last = sub(
    add(first.replace({ day: 28 }), new timedelta({ days: 4 })).replace({
      day: 1,
    }),
    new timedelta({ days: 1 }),
  );
  return tuple(first, last);
}

async function main(): Promise<void> {
  const clock = new VirtualClock(new datetime(2024, 2, 28, 20, 0));
  const s = new Scheduler(clock);

  const backup = s.every(90, Unit.MINUTES, {
    until: new datetime(2024, 2, 29, 6),
  })(function backup(at: datetime): string {
    return `backup-${format(at, "%Y%m%dT%H%M")}`;
  });

  const report = s.every(
    4,
    Unit.HOURS,
  )(async function report(at: datetime): Promise<number | Float> {
    await asyncio.sleep(0);
    return asFloat(sub(at, new datetime(2024, 2, 28)).total_seconds() / 3600);
  });

  await s.run(10);
  for (const item of iter(dict_items(s.log))) {
    const [day, entries] = unpack(item, 2);
    print(call_method(day, "isoformat"), `${format(day, "%A")}`);
    for (const item2 of entries) {
      const [at, name, result] = unpack(item2, 3);
      print(
        `   ${str(call_method(at, "isoformat", "minutes"))} ${format(name, "<8")} ${str(result)}`,
      );
    }
  }
  print(
    clock.now,
    s.heap.length,
    getitem(s.heap, 0).due,
    getitem(s.heap, 0).job.name,
  );
  print(
    Array.from(workdays(new date(2024, 2, 29), 4), (d) => d.strftime("%a %d")),
  );
  for (const m of tuple(2, 4, 12)) {
    const [a, b] = month_range(2024, m);
    print(
      a,
      b,
      sub(b, a).days + 1,
      `week ${a.isocalendar().week}-${str(getitem(b.isocalendar(), 1))}`,
    );
  }
  const shifts = [
    tuple(new time(22), new time(6)),
    tuple(new time(6), new time(14, 30)),
  ];
  for (const [start, end] of shifts) {
    const a = datetime.combine(new date(2024, 3, 1), start);
    let b: date | datetime = datetime.combine(new date(2024, 3, 1), end);
    if (le(b, a)) {
      b = iadd(b, new timedelta({ days: 1 }));
    }
    print(
      `${format(start, "%H:%M")}-${format(end, "%H:%M")}`,
      sub(b, a),
      asFloat(+truediv(sub(b, a), new timedelta({ hours: 1 }))),
    );
  }
  const stamps = [
    "2024-02-29T12:00:00Z",
    "2024-02-29T12:00:00+02:00",
    "2024-02-29 12:00",
  ];
  const parsed = stamps.map((x) => datetime.fromisoformat(x));
  const aware = parsed.map((p) =>
    p.tzinfo !== null ? p : p.replace({ tzinfo: timezone.utc }),
  );
  print(
    getitem(sorted(aware), 0).isoformat(),
    aware.map((p) => asFloat(p.timestamp())),
    set(aware).size,
  );
  const groups: Map<readonly [number, number], string[]> = new Dict<
    readonly [number, number],
    string[]
  >();
  for (const p of aware) {
    dict_setdefault(groups, tuple(p.year, p.month), []).push(
      p.astimezone(timezone.utc).strftime("%H:%M"),
    );
  }
  print(groups);
  const durations = Array.from(
    tuple(5, 12, 3),
    (m) => new timedelta({ minutes: m }),
  );
  const avg = truediv(sum(durations, new timedelta(0)), durations.length);
  print(
    avg,
    max(durations),
    min(durations),
    getitem(sorted(durations, { reverse: true }), 0),
    str_split(str(avg), ":"),
  );
  print(
    asFloat(float_round(avg.total_seconds() / 60, 2)),
    Math.floor(avg.seconds / 60),
    divmod(avg, new timedelta({ minutes: 4 })),
  );
}

await asyncio.run(main);
