import { library_new } from "../core/class/allocate.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { c_int } from "../core/call/c_int.ts";
import { TypeError } from "../core/exceptions/index.ts";
import type { Int, Num } from "../core/float.ts";
import { hash } from "../core/hash/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { asked_name, asked_offset, check_time, check_zone } from "./checks.ts";
import { invalid } from "./date.ts";
import { time_text } from "./isoformat.ts";
import { parse_time } from "./parse_iso.ts";
import { shown_class, timedelta, total_microseconds } from "./timedelta.ts";
import { offset_text, timezone, UTC } from "./timezone.ts";
import type { tzinfo } from "./tzinfo.ts";
import { wrap_strftime } from "./wrap_strftime.ts";

/** The parts of a time of day by name. */
export interface TimeParts {
  readonly hour?: Num;
  readonly minute?: Num;
  readonly second?: Num;
  readonly microsecond?: Num;
  readonly tzinfo?: tzinfo | null;
  readonly fold?: Num;
}

const PARAMETERS = ["hour", "minute", "second", "microsecond", "tzinfo", "fold"];
const CONSTRUCTOR = { name: null, parameters: PARAMETERS, positional: 5 };
const REPLACE = { name: "replace", parameters: PARAMETERS, positional: 5 };

/**
 * Python's `datetime.time(hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)`: a time of day.
 *
 * @raises ValueError if there is no such time
 * @example new time(12, 30, { tzinfo: timezone.utc })
 */
export class time {
  static readonly __name__: string = "time";
  static readonly __module__: string = "datetime";
  static readonly __tp_name__: string = "datetime.time";
  readonly #hour: number;
  readonly #minute: number;
  readonly #second: number;
  readonly #microsecond: number;
  readonly #tzinfo: tzinfo | null;
  readonly #fold: number;

  constructor(hour?: Num | TimeParts, minute?: Num | TimeParts, second?: Num | TimeParts, microsecond?: Num | TimeParts, tzinfo?: tzinfo | TimeParts | null, options?: { readonly fold?: Num });
  constructor(...args: Py[]) {
    const [hour = 0, minute = 0, second = 0, microsecond = 0, zone, fold = 0] = c_arguments(args, CONSTRUCTOR);
    this.#hour = c_int(hour);
    this.#minute = c_int(minute);
    this.#second = c_int(second);
    this.#microsecond = c_int(microsecond);
    this.#fold = c_int(fold);
    check_time(this.#hour, this.#minute, this.#second, this.#microsecond, this.#fold);
    this.#tzinfo = check_zone(zone);
  }

  /** What `__new__` of a subclass calls. */
  static __new__(cls: Py, ...args: Py[]): Py {
    return library_new(cls, args);
  }

  /** Midnight. */
  static get min(): time {
    return MIN;
  }

  /** The last microsecond of a day. */
  static get max(): time {
    return MAX;
  }

  /** One microsecond. */
  static get resolution(): timedelta {
    return RESOLUTION;
  }

  /** `time.fromisoformat(time_string)` @raises ValueError if it is none @example time.fromisoformat("12:30:01.5+02:00") */
  static fromisoformat<T>(this: new (...args: Py[]) => T, time_string: Py): T {
    if (typeof time_string !== "string") throw new TypeError("fromisoformat: argument must be str");
    const found = parse_time(time_string, time_string.startsWith("T") ? 1 : 0);
    if (found === undefined) throw invalid(time_string);
    return Reflect.construct(this, [found.hour, found.minute, found.second, found.microsecond, zone_of(found.offset)]);
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

  /** `t.utcoffset()` @returns what the zone says, None without one @example t.utcoffset() */
  utcoffset(): timedelta | null {
    return asked_offset(this.#tzinfo, "utcoffset", null);
  }

  /** `t.dst()` @returns what the zone says, None without one @example t.dst() */
  dst(): timedelta | null {
    return asked_offset(this.#tzinfo, "dst", null);
  }

  /** `t.tzname()` @returns what the zone says, None without one @example t.tzname() */
  tzname(): string | null {
    return asked_name(this.#tzinfo, null);
  }

  /** `t.replace(hour=…, …)`: a copy with other parts. @raises ValueError if there is no such time @example t.replace({ second: 0 }) */
  replace(hour?: Num | TimeParts, minute?: Num | TimeParts, second?: Num | TimeParts, microsecond?: Num | TimeParts, tzinfo?: tzinfo | TimeParts | null, options?: { readonly fold?: Num }): this;
  replace(...args: Py[]): Py {
    const given = c_arguments(args, REPLACE);
    const own = [this.#hour, this.#minute, this.#second, this.#microsecond, this.#tzinfo, this.#fold];
    const parts = own.map((value, i) => (given[i] === undefined ? value : given[i]));
    return Reflect.construct(this.constructor as typeof time, with_fold(parts));
  }

  __replace__(...args: Py[]): Py {
    return this.replace(...(args as [Py]));
  }

  /** `t.isoformat(timespec="auto")` @raises ValueError for an unknown timespec @example t.isoformat("minutes") // "12:30" */
  isoformat(timespec?: string | { readonly timespec?: string }): string;
  isoformat(...args: Py[]): string {
    const [spec = "auto"] = c_arguments(args, { name: "isoformat", parameters: ["timespec"] });
    const offset = this.utcoffset();
    return time_text(this.#hour, this.#minute, this.#second, this.#microsecond, spec) + (offset === null ? "" : offset_text(offset, ":"));
  }

  /** `t.strftime(format)`: the directives of Linux, in the C locale. @example t.strftime("%H:%M") */
  strftime(format: Py): string;
  strftime(...args: Py[]): string {
    return wrap_strftime(args, [1900, 1, 1], [this.#hour, this.#minute, this.#second], this);
  }

  __format__(format: Py): string {
    if (typeof format !== "string") throw new TypeError(`__format__() argument 1 must be str, not ${type_name(format)}`);
    return format === "" ? str(this) : this.strftime(format);
  }

  __str__(): string {
    return this.isoformat();
  }

  __repr__(): string {
    const fold = this.#fold === 0 ? "" : `, fold=${this.#fold}`;
    return `${shown_class(this)}(${clock_repr(this)}${zone_repr(this.#tzinfo)}${fold})`;
  }

  /** Microseconds since midnight, in UTC if there is an offset. */
  #total(offset: timedelta | null): number {
    const own = ((this.#hour * 60 + this.#minute) * 60 + this.#second) * 1e6 + this.#microsecond;
    return offset === null ? own : own - Number(total_microseconds(offset));
  }

  __hash__(): Int {
    const offset = this.#fold === 0 ? this.utcoffset() : this.replace({ fold: 0 }).utcoffset();
    return hash(`time ${this.#total(offset)} ${offset === null}`);
  }

  /** How the two stand to each other; undefined where only one has an offset. */
  #order(other: time): number | undefined {
    if (this.#tzinfo === other.#tzinfo) return this.#total(null) - other.#total(null);
    const [own, its] = [this.utcoffset(), other.utcoffset()];
    if ((own === null) !== (its === null)) return undefined;
    return this.#total(own) - other.#total(its);
  }

  #compared(other: Py, holds: (order: number) => boolean): Py {
    if (!(other instanceof time)) return NotImplemented;
    const order = this.#order(other);
    if (order === undefined) throw new TypeError("can't compare offset-naive and offset-aware times");
    return holds(order);
  }

  __eq__(other: Py): Py {
    return other instanceof time ? this.#order(other) === 0 : NotImplemented;
  }

  __lt__(other: Py): Py {
    return this.#compared(other, (order) => order < 0);
  }

  __le__(other: Py): Py {
    return this.#compared(other, (order) => order <= 0);
  }

  __gt__(other: Py): Py {
    return this.#compared(other, (order) => order > 0);
  }

  __ge__(other: Py): Py {
    return this.#compared(other, (order) => order >= 0);
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo?: Py): this {
    return this;
  }
}

const MIN = /* @__PURE__ */ new time();
const MAX = /* @__PURE__ */ new time(23, 59, 59, 999_999);
const RESOLUTION = /* @__PURE__ */ new timedelta(0, 0, 1);

/** Arguments of a constructor whose last one is given by name, and only if it is not the usual. */
export function with_fold(parts: readonly Py[]): Py[] {
  const fold: Py = parts.at(-1);
  return fold === 0 ? parts.slice(0, -1) : [...parts.slice(0, -1), { fold }];
}

/** The zone that an offset in microseconds means. */
export function zone_of(offset: number | null): timezone | null {
  if (offset === null) return null;
  return offset === 0 ? UTC : new timezone(new timedelta(0, 0, offset));
}

/** `12, 30`, with seconds and microseconds only where there are some. */
export function clock_repr(clock: { readonly hour: number; readonly minute: number; readonly second: number; readonly microsecond: number }): string {
  const { hour, minute, second, microsecond } = clock;
  const seconds = second === 0 && microsecond === 0 ? "" : `, ${second}`;
  return `${hour}, ${minute}${seconds}${microsecond === 0 ? "" : `, ${microsecond}`}`;
}

/** `, tzinfo=datetime.timezone.utc`, nothing where there is none. */
export function zone_repr(zone: tzinfo | null): string {
  return zone === null ? "" : `, tzinfo=${repr(zone)}`;
}
