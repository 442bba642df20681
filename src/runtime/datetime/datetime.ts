import { to_float } from "../builtins/float/index.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { c_int } from "../core/call/c_int.ts";
import { OverflowError, TypeError } from "../core/exceptions/index.ts";
import type { Int, Num } from "../core/float.ts";
import { hash } from "../core/hash/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { type_name } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { truediv } from "../core/operators/index.ts";
import { wall_clock } from "../platform/host.ts";
import { local_zone } from "../time/local_zone.ts";
import { struct_of, type struct_time } from "../time/struct_time.ts";
import { asked_name, asked_offset, check_time, check_zone } from "./checks.ts";
import { ctime_text, date, type DateParts, date_text, invalid } from "./date.ts";
import { day_of_year, EPOCH_ORDINAL, from_ordinal, MAX_ORDINAL, to_ordinal, two } from "./days.ts";
import { time_text } from "./isoformat.ts";
import { MOMENT } from "./kinds.ts";
import { local_to_utc } from "./local.ts";
import { date_length, parse_date, parse_time } from "./parse_iso.ts";
import { strptime_datetime } from "./strptime.ts";
import { clock_repr, time, type TimeParts, with_fold, zone_of, zone_repr } from "./time.ts";
import { shown_class, timedelta } from "./timedelta.ts";
import { fields_of_seconds, split_timestamp } from "./timestamps.ts";
import { offset_text, timezone } from "./timezone.ts";
import type { tzinfo } from "./tzinfo.ts";
import { wrap_strftime } from "./wrap_strftime.ts";

/** The parts of a date and time by name. */
export type DatetimeParts = DateParts & TimeParts;

const PARAMETERS = ["year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"];
const CONSTRUCTOR = { name: null, parameters: PARAMETERS, required: 3, positional: 8 };
const REPLACE = { name: "replace", parameters: PARAMETERS, positional: 8 };
const DAY = 86400;

/**
 * Python's `datetime.datetime(year, month, day, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)`.
 *
 * @raises ValueError if there is no such day or time
 * @example new datetime(2024, 2, 29, 12, 30, { tzinfo: timezone.utc })
 */
export class datetime extends date {
  static override readonly __name__: string = "datetime";
  static override readonly __module__: string = "datetime";
  static override readonly __tp_name__: string = "datetime.datetime";
  static readonly __floats__: readonly string[] = ["timestamp"];
  readonly #hour: number;
  readonly #minute: number;
  readonly #second: number;
  readonly #microsecond: number;
  readonly #tzinfo: tzinfo | null;
  readonly #fold: number;

  constructor(year: Num | DatetimeParts, month?: Num | DatetimeParts, day?: Num | DatetimeParts, hour?: Num | DatetimeParts, minute?: Num | DatetimeParts, second?: Num | DatetimeParts, microsecond?: Num | DatetimeParts, tzinfo?: tzinfo | DatetimeParts | null, options?: { readonly fold?: Num });
  constructor(...args: Py[]) {
    const plain = args.length >= 3 && args.length <= 8 && !args.includes(undefined) && !is_keywords(args.at(-1));
    const [year, month, day, hour = 0, minute = 0, second = 0, microsecond = 0, zone = null, fold = 0] = plain ? args : c_arguments(args, CONSTRUCTOR);
    super(c_int(year), c_int(month), c_int(day));
    this.#hour = c_int(hour);
    this.#minute = c_int(minute);
    this.#second = c_int(second);
    this.#microsecond = c_int(microsecond);
    this.#fold = c_int(fold);
    check_time(this.#hour, this.#minute, this.#second, this.#microsecond, this.#fold);
    this.#tzinfo = check_zone(zone);
  }

  get [MOMENT](): true {
    return true;
  }

  /** The earliest one. */
  static override get min(): datetime {
    return MIN;
  }

  /** The latest one. */
  static override get max(): datetime {
    return MAX;
  }

  /** One microsecond. */
  static override get resolution(): timedelta {
    return RESOLUTION;
  }

  /** `datetime.now(tz=None)`: the time on the machine's clock, or in a zone. @example datetime.now(timezone.utc) */
  static now<T>(this: new (...args: Py[]) => T, tz?: Py): T;
  static now(this: Py, ...args: Py[]): Py {
    const [tz = null] = c_arguments(args, { name: "now", parameters: ["tz"] });
    const now = wall_clock();
    return at_time(this, Math.floor(now / 1e3), Math.floor((now % 1e3) * 1e3), check_zone(tz));
  }

  /** `datetime.utcnow()`: the time in Greenwich, without a zone. @example datetime.utcnow() */
  static utcnow<T>(this: new (...args: Py[]) => T): T {
    const now = wall_clock();
    return Reflect.construct(this, [...fields_of_seconds(Math.floor(now / 1e3)), Math.floor((now % 1e3) * 1e3)]);
  }

  /** `datetime.fromtimestamp(timestamp, tz=None)` @param timestamp seconds since 1970 @raises OverflowError, ValueError for one that is out of range @example datetime.fromtimestamp(0, timezone.utc) */
  static override fromtimestamp(timestamp: Py, tz?: Py): Py;
  static override fromtimestamp(this: Py, ...args: Py[]): Py {
    const [timestamp, tz = null] = c_arguments(args, { name: "fromtimestamp", parameters: ["timestamp", "tz"], required: 1 });
    const zone = check_zone(tz);
    return at_time(this, ...split_timestamp(timestamp, "even"), zone);
  }

  /** `datetime.utcfromtimestamp(timestamp)`: the time in Greenwich, without a zone. @example datetime.utcfromtimestamp(0) */
  static utcfromtimestamp<T>(this: new (...args: Py[]) => T, timestamp: Py): T {
    const [seconds, microseconds] = split_timestamp(timestamp, "even");
    return Reflect.construct(this, [...fields_of_seconds(seconds), microseconds]);
  }

  /** `datetime.combine(date, time, tzinfo=time.tzinfo)` @example datetime.combine(date.today(), new time(12)) */
  static combine<T>(this: new (...args: Py[]) => T, date: Py, time?: Py, tzinfo?: Py): T;
  static combine(this: Py, ...args: Py[]): Py {
    const [day, clock, zone] = c_arguments(args, { name: "combine", parameters: ["date", "time", "tzinfo"], required: 2 });
    if (!(day instanceof date)) throw new TypeError(`combine() argument 1 must be datetime.date, not ${type_name(day)}`);
    if (!(clock instanceof time)) throw new TypeError(`combine() argument 2 must be datetime.time, not ${type_name(clock)}`);
    const parts = [day.year, day.month, day.day, clock.hour, clock.minute, clock.second, clock.microsecond, zone === undefined ? clock.tzinfo : zone, clock.fold];
    return Reflect.construct(this, with_fold(parts));
  }

  /** `datetime.fromisoformat(date_string)` @raises ValueError if it is none @example datetime.fromisoformat("2024-02-29T12:30:00Z") */
  static override fromisoformat<T>(this: new (...args: Py[]) => T, date_string: Py): T {
    if (typeof date_string !== "string") throw new TypeError("fromisoformat: argument must be str");
    const { length } = date_string;
    const end = length < 7 ? -1 : length === 7 ? 7 : date_length(date_string);
    const day = end < 0 ? undefined : parse_date(date_string.slice(0, end));
    if (day === undefined) throw invalid(date_string);
    if (length <= end) return Reflect.construct(this, day);
    // The separator may be any character, also one that JavaScript counts as two.
    const clock = parse_time(date_string, end + (date_string.codePointAt(end)! > 0xffff ? 2 : 1));
    if (clock === undefined) throw invalid(date_string);
    return new this(day[0], day[1], day[2], clock.hour, clock.minute, clock.second, clock.microsecond, zone_of(clock.offset));
  }

  /** `datetime.strptime(date_string, format)` @raises ValueError if the text does not match the format @example datetime.strptime("29.02.2024", "%d.%m.%Y") */
  static strptime<T>(this: new (...args: Py[]) => T, date_string: Py, format: Py): T {
    if (typeof date_string !== "string") throw new TypeError(`strptime() argument 1 must be str, not ${type_name(date_string)}`);
    if (typeof format !== "string") throw new TypeError(`strptime() argument 2 must be str, not ${type_name(format)}`);
    return Reflect.construct(this, strptime_datetime(date_string, format));
  }

  get hour(): number {
    return this.#hour;
  }

  get minute(): number {
    return this.#minute;
  }

  get second(): number {
    return this.#second;
  }

  get microsecond(): number {
    return this.#microsecond;
  }

  get tzinfo(): tzinfo | null {
    return this.#tzinfo;
  }

  get fold(): number {
    return this.#fold;
  }

  /** `dt.date()` @returns the day alone @example dt.date() */
  date(): date {
    return new date(this.year, this.month, this.day);
  }

  /** `dt.time()` @returns the time of day, without the zone @example dt.time() */
  time(): time {
    return Reflect.construct(time, with_fold([this.#hour, this.#minute, this.#second, this.#microsecond, null, this.#fold]));
  }

  /** `dt.timetz()` @returns the time of day, with the zone @example dt.timetz() */
  timetz(): time {
    return Reflect.construct(time, with_fold([this.#hour, this.#minute, this.#second, this.#microsecond, this.#tzinfo, this.#fold]));
  }

  /** `dt.utcoffset()` @returns what the zone says, None without one @example dt.utcoffset() */
  utcoffset(): timedelta | null {
    return asked_offset(this.#tzinfo, "utcoffset", this);
  }

  /** `dt.dst()` @returns what the zone says, None without one @example dt.dst() */
  dst(): timedelta | null {
    return asked_offset(this.#tzinfo, "dst", this);
  }

  /** `dt.tzname()` @returns what the zone says, None without one @example dt.tzname() */
  tzname(): string | null {
    return asked_name(this.#tzinfo, this);
  }

  /** `dt.replace(year=…, …)`: a copy with other parts. @raises ValueError if there is no such time @example dt.replace({ hour: 0, minute: 0 }) */
  override replace(year?: Num | DatetimeParts, month?: Num | DatetimeParts, day?: Num | DatetimeParts, hour?: Num | DatetimeParts, minute?: Num | DatetimeParts, second?: Num | DatetimeParts, microsecond?: Num | DatetimeParts, tzinfo?: tzinfo | DatetimeParts | null, options?: { readonly fold?: Num }): this;
  override replace(...args: Py[]): Py {
    const given = c_arguments(args, REPLACE);
    return this.#made(this.#parts().map((value, i) => (given[i] === undefined ? value : given[i])));
  }

  #parts(): Py[] {
    return [this.year, this.month, this.day, this.#hour, this.#minute, this.#second, this.#microsecond, this.#tzinfo, this.#fold];
  }

  #made(parts: readonly Py[]): Py {
    return Reflect.construct(this.constructor as typeof datetime, with_fold(parts));
  }

  /** Whole seconds since 1970 as the clock shows them. */
  #wall(): number {
    return (this.toordinal() - EPOCH_ORDINAL) * DAY + (this.#hour * 60 + this.#minute) * 60 + this.#second;
  }

  /** `dt.timestamp()` @returns seconds since 1970 as a float; without a zone, by the machine's clock @example dt.timestamp() */
  timestamp(): number {
    const offset = this.#tzinfo === null ? null : this.utcoffset();
    if (this.#tzinfo === null || offset === null) return local_to_utc(this.#wall(), this.#fold) + this.#microsecond / 1e6;
    const seconds = this.#wall() - (offset.days * DAY + offset.seconds);
    return to_float(truediv(BigInt(seconds) * 1_000_000n + BigInt(this.#microsecond - offset.microseconds), 1_000_000));
  }

  /** `dt.timetuple()` @example dt.timetuple().tm_hour */
  override timetuple(): struct_time {
    const dst = this.dst();
    return this.#struct(dst === null ? -1 : dst.__bool__() ? 1 : 0);
  }

  #struct(isdst: number): struct_time {
    return struct_of([this.year, this.month, this.day, this.#hour, this.#minute, this.#second, this.weekday(), day_of_year(this.year, this.month, this.day), isdst]);
  }

  /** `dt.utctimetuple()`: in UTC. @example dt.utctimetuple() */
  utctimetuple(): struct_time {
    const offset = this.utcoffset();
    const utc = offset === null ? this : shifted(datetime, this, 0 - (offset.days * DAY + offset.seconds), 0 - offset.microseconds, null);
    return utc.#struct(0);
  }

  /** `dt.astimezone(tz=None)`: the same time in another zone, the machine's by default. @example dt.astimezone(timezone.utc) */
  astimezone(tz?: tzinfo | null | { readonly tz?: tzinfo | null }): this;
  astimezone(...args: Py[]): Py {
    const [given = null] = c_arguments(args, { name: "astimezone", parameters: ["tz"] });
    let zone = check_zone(given);
    if (zone !== null && zone === this.#tzinfo) return this;
    const own = this.#tzinfo === null ? null : this.utcoffset();
    const offset = own ?? new timedelta(0, local_offset(this.#wall(), this.#fold));
    const utc = this.replace({ tzinfo: null, fold: 0 }).__sub__(offset);
    zone ??= machine_zone(utc.#wall());
    return zone.fromutc(utc.replace({ tzinfo: zone }));
  }

  /** `dt.isoformat(sep="T", timespec="auto")` @raises ValueError for an unknown timespec @example dt.isoformat(" ", "minutes") // "2024-02-29 12:30" */
  override isoformat(sep?: string | { readonly sep?: string; readonly timespec?: string }, timespec?: string | { readonly timespec?: string }): string;
  override isoformat(...args: Py[]): string {
    const [sep = "T", timespec = "auto"] = c_arguments(args, { name: "isoformat", parameters: ["sep", "timespec"] });
    if (typeof sep !== "string" || [...sep].length !== 1) throw new TypeError(`isoformat() argument 1 must be a unicode character, not ${type_name(sep)}`);
    const clock = time_text(this.#hour, this.#minute, this.#second, this.#microsecond, timespec);
    const offset = this.utcoffset();
    return `${date_text(this.year, this.month, this.day)}${sep}${clock}${offset === null ? "" : offset_text(offset, ":")}`;
  }

  override ctime(): string {
    return ctime_text(this, `${two(this.#hour)}:${two(this.#minute)}:${two(this.#second)}`);
  }

  override strftime(format: Py): string;
  override strftime(...args: Py[]): string {
    return wrap_strftime(args, [this.year, this.month, this.day], [this.#hour, this.#minute, this.#second], this);
  }

  override __str__(): string {
    return this.isoformat(" ");
  }

  override __repr__(): string {
    const fold = this.#fold === 0 ? "" : `, fold=${this.#fold}`;
    return `${shown_class(this)}(${this.year}, ${this.month}, ${this.day}, ${clock_repr(this)}${fold}${zone_repr(this.#tzinfo)})`;
  }

  override __hash__(): Int {
    const offset = this.#fold === 0 ? this.utcoffset() : this.replace({ fold: 0 }).utcoffset();
    const seconds = offset === null ? this.#wall() : this.#wall() - (offset.days * DAY + offset.seconds);
    return hash(`datetime ${seconds} ${this.#microsecond - (offset?.microseconds ?? 0)} ${offset === null}`);
  }

  override __add__(other: Py): Py {
    return other instanceof timedelta ? shifted(this.constructor, this, other.days * DAY + other.seconds, other.microseconds, this.#tzinfo) : NotImplemented;
  }

  override __sub__(other: Py): Py {
    if (other instanceof timedelta) return shifted(this.constructor, this, 0 - (other.days * DAY + other.seconds), 0 - other.microseconds, this.#tzinfo);
    if (!(other instanceof datetime)) return NotImplemented;
    if (this.#tzinfo === other.#tzinfo) return this.#since(other, null, null);
    const [own, its] = [this.utcoffset(), other.utcoffset()];
    if ((own === null) !== (its === null)) throw new TypeError("can't subtract offset-naive and offset-aware datetimes");
    return this.#since(other, own, its);
  }

  #since(other: datetime, own: timedelta | null, its: timedelta | null): timedelta {
    const difference = new timedelta(0, this.#wall() - other.#wall(), this.#microsecond - other.#microsecond);
    return own === null || its === null ? difference : difference.__add__(its.__sub__(own));
  }

  /** How the two stand to each other; undefined where only one has an offset. */
  #order_of(other: datetime, for_equality: boolean): number | undefined {
    if (this.#tzinfo === other.#tzinfo) return this.#wall() - other.#wall() || this.#microsecond - other.#microsecond;
    const [own, its] = [this.utcoffset(), other.utcoffset()];
    if ((own === null) !== (its === null)) return undefined;
    // A time whose offset hangs on the fold equals none in another zone.
    if (for_equality && own !== null && (depends_on_fold(this, own) || depends_on_fold(other, its!))) return undefined;
    const difference = this.#since(other, own, its);
    return difference.days || difference.seconds || difference.microseconds;
  }

  #compared(other: Py, holds: (order: number) => boolean): Py {
    if (!(other instanceof datetime)) return NotImplemented;
    const order = this.#order_of(other, false);
    if (order === undefined) throw new TypeError("can't compare offset-naive and offset-aware datetimes");
    return holds(order);
  }

  override __eq__(other: Py): Py {
    return other instanceof datetime ? this.#order_of(other, true) === 0 : NotImplemented;
  }

  override __lt__(other: Py): Py {
    return this.#compared(other, (order) => order < 0);
  }

  override __le__(other: Py): Py {
    return this.#compared(other, (order) => order <= 0);
  }

  override __gt__(other: Py): Py {
    return this.#compared(other, (order) => order > 0);
  }

  override __ge__(other: Py): Py {
    return this.#compared(other, (order) => order >= 0);
  }
}

const MIN = /* @__PURE__ */ new datetime(1, 1, 1);
const MAX = /* @__PURE__ */ new datetime(9999, 12, 31, 23, 59, 59, 999_999);
const RESOLUTION = /* @__PURE__ */ new timedelta(0, 0, 1);

function depends_on_fold(moment: datetime, offset: timedelta): boolean {
  return moment.replace({ fold: 1 - moment.fold }).utcoffset()?.__eq__(offset) !== true;
}

/** A time moved by seconds and microseconds. @raises OverflowError if it leaves the years 1 to 9999 */
function shifted(cls: Py, from: datetime, seconds: number, microseconds: number, zone: tzinfo | null): Py {
  const micro = from.microsecond + microseconds;
  const carry = Math.floor(micro / 1e6);
  const wall = (to_ordinal(from.year, from.month, from.day) * 24 + from.hour) * 3600 + from.minute * 60 + from.second + seconds + carry;
  const ordinal = Math.floor(wall / DAY);
  if (ordinal < 1 || ordinal > MAX_ORDINAL) throw new OverflowError("date value out of range");
  const rest = wall - ordinal * DAY;
  return Reflect.construct(cls, [...from_ordinal(ordinal), Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60, micro - carry * 1e6, zone]);
}

/** What a clock shows at a time: the machine's, or one in a zone. */
function at_time(cls: Py, seconds: number, microseconds: number, zone: tzinfo | null): Py {
  if (zone !== null) return zone.fromutc(Reflect.construct(cls, [...fields_of_seconds(seconds), microseconds, zone]));
  const offset = local_zone().at(seconds).offset;
  const wall = seconds + offset;
  // The second of two times that look alike comes after the clocks went back.
  const fold = local_to_utc(wall, 0) === seconds || local_to_utc(wall, 1) !== seconds ? 0 : 1;
  return Reflect.construct(cls, with_fold([...fields_of_seconds(wall), microseconds, null, fold]));
}

function local_offset(wall: number, fold: number): number {
  return wall - local_to_utc(wall, fold);
}

/** The machine's zone at a time, as one with a fixed offset. */
function machine_zone(seconds: number): tzinfo {
  const { offset, name } = local_zone().at(seconds);
  return new timezone(new timedelta(0, offset), name);
}

