import { library_new } from "../core/class/allocate.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { c_int } from "../core/call/c_int.ts";
import { OverflowError, TypeError, ValueError } from "../core/exceptions/index.ts";
import type { Int, Num } from "../core/float.ts";
import { hash } from "../core/hash/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { type_name } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { wall_clock } from "../platform/host.ts";
import { local_zone } from "../time/local_zone.ts";
import { MONTHS, WEEKDAYS } from "../time/strftime.ts";
import { struct_of, type struct_time } from "../time/struct_time.ts";
import { check_date } from "./checks.ts";
import { day_of_year, digits, from_ordinal, iso_calendar, MAX_ORDINAL, MAXYEAR, MINYEAR, to_ordinal, two } from "./days.ts";
import { IsoCalendarDate } from "./IsoCalendarDate.ts";
import { is_moment } from "./kinds.ts";
import { iso_to_date, parse_date } from "./parse_iso.ts";
import { shown_class, timedelta } from "./timedelta.ts";
import { fields_of_seconds, split_timestamp } from "./timestamps.ts";
import { wrap_strftime } from "./wrap_strftime.ts";

/** The parts of a date by name. */
export interface DateParts {
  readonly year?: Num;
  readonly month?: Num;
  readonly day?: Num;
}

const PARAMETERS = ["year", "month", "day"];
const CONSTRUCTOR = { name: null, parameters: PARAMETERS, required: 3 };
const REPLACE = { name: "replace", parameters: PARAMETERS };

/**
 * Python's `datetime.date(year, month, day)`.
 *
 * @raises ValueError if there is no such day
 * @example new date(2024, 2, 29)
 */
export class date {
  static readonly __name__: string = "date";
  static readonly __module__: string = "datetime";
  static readonly __tp_name__: string = "datetime.date";
  readonly #year: number;
  readonly #month: number;
  readonly #day: number;

  constructor(year: Num | DateParts, month?: Num | DateParts, day?: Num | DateParts, ...more: Py[]);
  constructor(...args: Py[]) {
    const [year, month, day] = args.length === 3 && typeof args[2] === "number" ? args : c_arguments(args, CONSTRUCTOR);
    this.#year = c_int(year);
    this.#month = c_int(month);
    this.#day = c_int(day);
    check_date(this.#year, this.#month, this.#day);
  }

  /** What `__new__` of a subclass calls. */
  static __new__(cls: Py, ...args: Py[]): Py {
    return library_new(cls, args);
  }

  /** The 1st of January of the year 1. */
  static get min(): date {
    return MIN;
  }

  /** The 31st of December 9999. */
  static get max(): date {
    return MAX;
  }

  /** One day. */
  static get resolution(): timedelta {
    return RESOLUTION;
  }

  /** `date.today()`: the day on the machine's clock. @example date.today() */
  static today<T>(this: new (...args: Py[]) => T): T;
  static today(this: Py): Py {
    return this.fromtimestamp(wall_clock() / 1e3);
  }

  /** `date.fromtimestamp(timestamp)` @param timestamp seconds since 1970 @raises OverflowError, ValueError for one that is out of range @example date.fromtimestamp(0) */
  static fromtimestamp(timestamp: Py): Py {
    const [seconds] = split_timestamp(timestamp, "floor");
    const [year, month, day] = fields_of_seconds(seconds + local_zone().at(seconds).offset);
    return Reflect.construct(this, [year, month, day]);
  }

  /** `date.fromordinal(ordinal)`: 1 is the 1st of January of the year 1. @raises ValueError for one that is out of range @example date.fromordinal(738945) */
  static fromordinal<T>(this: new (...args: Py[]) => T, ordinal: Py): T {
    const n = c_int(ordinal);
    if (n < 1) throw new ValueError("ordinal must be >= 1");
    const [year, month, day] = from_ordinal(n);
    return Reflect.construct(this, [year, month, day]);
  }

  /** `date.fromisoformat(date_string)` @raises ValueError if it is no date @example date.fromisoformat("2024-02-29") */
  static fromisoformat<T>(this: new (...args: Py[]) => T, date_string: Py): T {
    if (typeof date_string !== "string") throw new TypeError("fromisoformat: argument must be str");
    const found = parse_date(date_string);
    if (found === undefined) throw invalid(date_string);
    return Reflect.construct(this, found);
  }

  /** `date.fromisocalendar(year, week, day)` @raises ValueError if there is no such day @example date.fromisocalendar(2024, 9, 4) */
  static fromisocalendar<T>(this: new (...args: Py[]) => T, year: Py, week?: Py, day?: Py): T;
  static fromisocalendar(this: Py, ...args: Py[]): Py {
    const [year, week, weekday] = c_arguments(args, { name: "fromisocalendar", parameters: ["year", "week", "day"], required: 3 }).map(component) as [number, number, number];
    const found = iso_to_date(year, week, weekday);
    if (found !== undefined) return Reflect.construct(this, found);
    if (year < MINYEAR || year > MAXYEAR) throw new ValueError(`Year is out of range: ${year}`);
    if (weekday >= 1 && weekday <= 7 && week >= 1 && week <= 52) throw new ValueError("year 10000 is out of range");
    if (week < 1 || week > 52) throw new ValueError(`Invalid week: ${week}`);
    throw new ValueError(`Invalid day: ${weekday} (range is [1, 7])`);
  }

  get year(): number {
    return this.#year;
  }

  get month(): number {
    return this.#month;
  }

  get day(): number {
    return this.#day;
  }

  /** `d.toordinal()` @example d.toordinal() // 738945 */
  toordinal(): number {
    return to_ordinal(this.#year, this.#month, this.#day);
  }

  /** `d.weekday()`: 0 is Monday. @example d.weekday() */
  weekday(): number {
    return (this.toordinal() + 6) % 7;
  }

  /** `d.isoweekday()`: 1 is Monday. @example d.isoweekday() */
  isoweekday(): number {
    return this.weekday() + 1;
  }

  /** `d.isocalendar()` @returns ISO year, week and day, a tuple with names @example d.isocalendar().week */
  isocalendar(): IsoCalendarDate {
    const [year, week, weekday] = iso_calendar(this.#year, this.#month, this.#day);
    return new IsoCalendarDate(year, week, weekday);
  }

  /** `d.timetuple()` @example d.timetuple().tm_yday */
  timetuple(): struct_time {
    return struct_of([this.#year, this.#month, this.#day, 0, 0, 0, this.weekday(), day_of_year(this.#year, this.#month, this.#day), -1]);
  }

  /** `d.replace(year=…, month=…, day=…)`: a copy with other parts. @raises ValueError if there is no such day @example d.replace({ day: 1 }) */
  replace(year?: Num | DateParts, month?: Num | DateParts, day?: Num | DateParts, ...more: Py[]): this;
  replace(...args: Py[]): Py {
    const [year, month, day] = c_arguments(args, REPLACE);
    return Reflect.construct(this.constructor as typeof date, [year ?? this.#year, month ?? this.#month, day ?? this.#day]);
  }

  __replace__(...args: Py[]): Py {
    return this.replace(...(args as [Py]));
  }

  /** `d.isoformat()` @example d.isoformat() // "2024-02-29" */
  isoformat(...args: Py[]): string {
    if (args.length > 0) throw new TypeError(is_keywords(args[0]) ? "date.isoformat() takes no keyword arguments" : `date.isoformat() takes no arguments (${args.length} given)`);
    return date_text(this.#year, this.#month, this.#day);
  }

  /** `d.ctime()` @example d.ctime() // "Thu Feb 29 00:00:00 2024" */
  ctime(): string {
    return ctime_text(this, "00:00:00");
  }

  /** `d.strftime(format)`: the directives of Linux, in the C locale. @example d.strftime("%d.%m.%Y") */
  strftime(format: Py): string;
  strftime(...args: Py[]): string {
    return wrap_strftime(args, [this.#year, this.#month, this.#day], [0, 0, 0], null);
  }

  __format__(format: Py): string {
    if (typeof format !== "string") throw new TypeError(`__format__() argument 1 must be str, not ${type_name(format)}`);
    return format === "" ? str(this) : this.strftime(format);
  }

  __str__(): string {
    return this.isoformat();
  }

  __repr__(): string {
    return `${shown_class(this)}(${this.#year}, ${this.#month}, ${this.#day})`;
  }

  __hash__(): Int {
    return hash(`date ${this.toordinal()}`);
  }

  __add__(other: Py): Py {
    return other instanceof timedelta ? this.#shifted(other.days) : NotImplemented;
  }

  __radd__(other: Py): Py {
    return this.__add__(other);
  }

  __sub__(other: Py): Py {
    if (other instanceof timedelta) return this.#shifted(0 - other.days);
    return is_date_only(other) ? new timedelta(this.toordinal() - other.toordinal()) : NotImplemented;
  }

  #shifted(days: number): Py {
    const ordinal = this.toordinal() + days;
    if (ordinal < 1 || ordinal > MAX_ORDINAL) throw new OverflowError("date value out of range");
    return Reflect.construct(this.constructor as typeof date, from_ordinal(ordinal));
  }

  #order(other: date): number {
    return this.#year - other.#year || this.#month - other.#month || this.#day - other.#day;
  }

  __eq__(other: Py): Py {
    return is_date_only(other) ? this.#order(other) === 0 : NotImplemented;
  }

  __lt__(other: Py): Py {
    return is_date_only(other) ? this.#order(other) < 0 : NotImplemented;
  }

  __le__(other: Py): Py {
    return is_date_only(other) ? this.#order(other) <= 0 : NotImplemented;
  }

  __gt__(other: Py): Py {
    return is_date_only(other) ? this.#order(other) > 0 : NotImplemented;
  }

  __ge__(other: Py): Py {
    return is_date_only(other) ? this.#order(other) >= 0 : NotImplemented;
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo?: Py): this {
    return this;
  }
}

const MIN = /* @__PURE__ */ new date(1, 1, 1);
const MAX = /* @__PURE__ */ new date(9999, 12, 31);
const RESOLUTION = /* @__PURE__ */ new timedelta(1);

/** Whether `x` is a date that is no datetime: the two do not mix. */
function is_date_only(x: unknown): x is date {
  return x instanceof date && !is_moment(x);
}

/** A part of an ISO date: numbers that are too large are no dates either. */
function component(x: Py): number {
  try {
    return c_int(x);
  } catch (error) {
    if (error instanceof OverflowError) throw new ValueError("ISO calendar component out of range");
    throw error;
  }
}

/** `2024-02-29` */
export function date_text(year: number, month: number, day: number): string {
  return `${digits(year, 4)}-${two(month)}-${two(day)}`;
}

/** `Thu Feb 29 12:00:00 2024` */
export function ctime_text(day: date, clock: string): string {
  return `${WEEKDAYS[day.weekday()]!.slice(0, 3)} ${MONTHS[day.month - 1]!.slice(0, 3)} ${String(day.day).padStart(2)} ${clock} ${digits(day.year, 4)}`;
}

/** The ValueError for a text that `fromisoformat` can't read. */
export function invalid(text: string): ValueError {
  return new ValueError(`Invalid isoformat string: ${repr(text)}`);
}
