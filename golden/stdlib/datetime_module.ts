/** Every public name of datetime. */

import {
  abs,
  add,
  asFloat,
  call,
  call_method,
  caught,
  close_later,
  Dict,
  divmod,
  eq,
  floordiv,
  format,
  ge,
  getattr,
  getitem,
  hash,
  le,
  lt,
  max,
  mod,
  mul,
  neg,
  NotImplementedError,
  OverflowError,
  pos,
  print,
  repr,
  sorted,
  str,
  sub,
  sum,
  truediv,
  truth,
  tuple,
  type_name,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as datetime from "py2ts-runtime/datetime";
import {
  date,
  datetime as Moment,
  MAXYEAR,
  MINYEAR,
  time,
  timedelta,
  timezone,
  tzinfo,
  UTC,
} from "py2ts-runtime/datetime";

/** A zone written by hand: an hour more in summer. */
class Fixed extends tzinfo {
  override utcoffset(dt: any): timedelta {
    return add(new timedelta({ hours: 1 }), this.dst(dt));
  }

  override dst(dt: any): timedelta {
    let result = dt !== null;
    if (result) {
      const month2 = getattr(dt, "month");
      result = le(4, month2) && lt(month2, 10);
    }
    return result ? new timedelta({ hours: 1 }) : new timedelta(0);
  }

  override tzname(dt: any): string {
    return truth(this.dst(dt)) ? "SUMMER" : "WINTER";
  }
}

class Deadline extends Moment {
  urgent(now: Moment): boolean {
    return lt(sub(this, now), new timedelta({ hours: 2 }));
  }
}

function attempt(action: (...args: any[]) => any): void {
  try {
    print(action());
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof ValueError ||
      error instanceof TypeError ||
      error instanceof OverflowError ||
      error instanceof NotImplementedError ||
      error instanceof ZeroDivisionError
    )) {
      throw error;
    }
    print(`${type_name(error)}: ${str(error)}`);
  }
}

async function* ticks(
  start: Moment,
  step: timedelta,
  count: number,
): AsyncGenerator<Moment> {
  for (let i = 0; i < count; i++) {
    await asyncio.sleep(0);
    yield add(start, mul(i, step));
  }
}

async function main(): Promise<void> {
  print(MINYEAR, MAXYEAR, UTC, datetime.UTC === timezone.utc);
  print(
    timedelta.min,
    timedelta.max,
    timedelta.resolution,
    date.min,
    date.max,
    date.resolution,
  );
  print(
    time.min,
    time.max,
    time.resolution,
    Moment.min,
    Moment.max,
    Moment.resolution,
    timezone.min,
    timezone.max,
  );

  const span = new timedelta({ days: 2, seconds: 0.25, hours: 5 });
  print(
    span,
    repr(span),
    span.days,
    span.seconds,
    span.microseconds,
    asFloat(span.total_seconds()),
    truth(span),
  );
  print(
    mul(span, 2),
    mul(0.5, span),
    truediv(span, 2),
    floordiv(span, 7),
    asFloat(+truediv(span, new timedelta({ hours: 1 }))),
    floordiv(span, new timedelta({ hours: 1 })),
    mod(span, new timedelta({ hours: 1 })),
    divmod(span, new timedelta({ days: 1 })),
    neg(span),
    pos(span),
    abs(neg(span)),
  );
  print(
    sum([span, span], new timedelta()),
    max(span, new timedelta(3)),
    eq(span, new timedelta(2, 18000, 250000)),
    hash(span) === hash(new timedelta(2, 18000, 250000)),
  );

  const day = new date(2024, 2, 29);
  print(
    day,
    repr(day),
    day.year,
    day.month,
    day.day,
    day.weekday(),
    day.isoweekday(),
    day.toordinal(),
    day.ctime(),
    day.isoformat(),
    `${format(day, "%d.%m.%y")}`,
    day.strftime("%j"),
  );
  const week = day.isocalendar();
  print(
    week,
    week.year,
    week.week,
    week.weekday,
    getitem(week, 1),
    day.timetuple(),
  );
  print(
    date.fromordinal(738945),
    date.fromisoformat("20240229"),
    date.fromisocalendar(2024, 9, 4),
    date.fromisocalendar({ year: 2024, week: 1, day: 1 }),
    date.fromtimestamp(86400 * 365).year,
    ge(date.today(), day),
  );
  print(
    day.replace({ year: 2023, day: 1 }),
    add(day, new timedelta(1)),
    sub(day, new timedelta(1)),
    sub(day, new date(2024, 1, 1)),
    add(new timedelta(1), day),
    lt(day, date.max),
  );

  const clock = new time(12, 30, 5, 1500, { tzinfo: UTC });
  print(
    clock,
    repr(clock),
    clock.hour,
    clock.minute,
    clock.second,
    clock.microsecond,
    clock.tzinfo,
    clock.fold,
    clock.utcoffset(),
    clock.dst(),
    clock.tzname(),
  );
  print(
    clock.isoformat("minutes"),
    clock.isoformat({ timespec: "milliseconds" }),
    clock.replace({ hour: 1, fold: 1 }),
    clock.strftime("%H:%M"),
    time.fromisoformat("T1230"),
    lt(new time(1), new time(2)),
  );

  const moment = new Moment(2024, 6, 1, 12, 30, { tzinfo: new Fixed() });
  print(
    moment,
    moment.utcoffset(),
    moment.dst(),
    moment.tzname(),
    moment.date(),
    moment.time(),
    moment.timetz(),
    moment.fold,
    moment.strftime("%z %Z %:z"),
  );
  print(
    moment.astimezone(UTC),
    moment
      .astimezone(new timezone(new timedelta({ hours: -5 }), "EST"))
      .isoformat(),
    moment.astimezone({ tz: UTC }).astimezone(new Fixed()),
    asFloat(moment.timestamp()),
    moment.utctimetuple().tm_hour,
    moment.timetuple().tm_isdst,
  );
  print(
    Moment.combine(day, clock),
    Moment.combine(day, new time(1), { tzinfo: UTC }),
    Moment.strptime("29.02.2024 5:07 pm +0200", "%d.%m.%Y %I:%M %p %z"),
    Moment.fromisoformat("2024-W09-4T12:30:00.5-08:00"),
  );
  print(
    Moment.fromtimestamp(asFloat(1000000000), UTC),
    Moment.fromtimestamp(asFloat(1000000000), { tz: timezone.utc }).replace({
      tzinfo: null,
    }),
    Moment.utcfromtimestamp(0.5),
    Moment.fromordinal(1),
    Moment.fromisocalendar(2024, 9, 4),
  );
  print(
    lt(sub(Moment.now(), Moment.today()), new timedelta(1)),
    Moment.now(UTC).tzinfo,
    Moment.now({ tz: UTC }).utcoffset(),
    Moment.utcnow().tzinfo,
  );
  print(
    moment.isoformat(" ", "hours"),
    moment.isoformat({ sep: "_" }),
    moment.replace({ minute: 0, tzinfo: null }),
    moment.year,
    moment.month,
    moment.day,
    moment.hour,
    moment.minute,
    moment.second,
    moment.microsecond,
    moment.tzinfo !== null,
  );
  print(
    timezone.utc.utcoffset(null),
    new timezone(new timedelta({ hours: 1 })).tzname(null),
    timezone.utc.dst(null),
    timezone.utc.fromutc(new Moment(2024, 1, 1, { tzinfo: UTC })),
  );

  for await (const tick of close_later(
    ticks(new Moment(2024, 2, 28, 23), new timedelta({ minutes: 45 }), 3),
  )) {
    print(`${format(tick, "%a %H:%M")}`, { end: " " });
  }
  print();

  const deadline = new Deadline(2024, 1, 1, 12);
  print(
    repr(deadline),
    deadline.urgent(new Moment(2024, 1, 1, 11)),
    type_name(add(deadline, new timedelta(1))),
    type_name(deadline.replace({ day: 5 })),
    type_name(sub(deadline, deadline)),
    call_method(Deadline.fromisoformat("2024-05-05"), "urgent", deadline),
  );
  const parts = new Map([
    ["hours", 1],
    ["minutes", 30],
  ]);
  print(
    call(timedelta, Object.fromEntries(parts)),
    sorted([new date(2024, 3, 1), new date(2023, 3, 1)]),
    getitem(new Dict([[day, "leap"]]), new date(2024, 2, 29)),
    moment instanceof date,
    Array.from(tuple(span, day, clock, moment, UTC), (x) => type_name(x)),
  );

  attempt(() => new date(2023, 2, 29));
  attempt(() => new Moment(2024, 1, 1, 25));
  attempt(() => add(Moment.max, new timedelta(1)));
  attempt(() =>
    lt(new Moment(2024, 1, 1), new Moment(2024, 1, 1, { tzinfo: UTC })),
  );
  attempt(() =>
    sub(new Moment(2024, 1, 1), new Moment(2024, 1, 1, { tzinfo: UTC })),
  );
  attempt(() => add(day, 1));
  attempt(() => +truediv(new timedelta(1), new timedelta(0)));
  attempt(() => new timezone(new timedelta(1)));
  attempt(() => Moment.strptime("2024", "%d"));
  attempt(() => Moment.fromisoformat("tomorrow"));
  attempt(() => new tzinfo().utcoffset(null));
}

await asyncio.run(main);
