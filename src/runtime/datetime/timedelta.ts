import { library_new } from "../core/class/allocate.ts";
import { to_float } from "../builtins/float/index.ts";
import { c_arguments } from "../core/call/c_arguments.ts";
import { OverflowError, TypeError, ValueError, ZeroDivisionError } from "../core/exceptions/index.ts";
import { type Int, is_float, is_int, type Num } from "../core/float.ts";
import { hash } from "../core/hash/index.ts";
import { canonical, integer } from "../core/int.ts";
import { truediv } from "../core/operators/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple } from "../core/tuple.ts";
import { class_name_of, type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { digits, two } from "./days.ts";
import { floor_divide, float_ratio, nearest } from "./exact.ts";

/** The parts of a timedelta by name; each a number of any size, fractions allowed. */
export interface TimedeltaParts {
  readonly days?: Num;
  readonly seconds?: Num;
  readonly microseconds?: Num;
  readonly milliseconds?: Num;
  readonly minutes?: Num;
  readonly hours?: Num;
  readonly weeks?: Num;
}

const PARAMETERS = ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"];
/** Microseconds of each part, in the order of the parameters. */
const FACTORS = [86_400_000_000, 1_000_000, 1, 1_000, 60_000_000, 3_600_000_000, 604_800_000_000];
/** The order in which CPython adds them up, which decides how fractions are rounded. */
const ORDER = [2, 3, 1, 4, 5, 0, 6];
const DAY = 86_400_000_000;
const MAX_DAYS = 999_999_999;

/**
 * Python's `datetime.timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)`: a span of time, exact to the microsecond.
 *
 * @raises OverflowError if it has more than 999999999 days
 * @example new timedelta({ hours: 1, minutes: 30 })
 */
export class timedelta {
  static readonly __name__: string = "timedelta";
  static readonly __module__: string = "datetime";
  static readonly __tp_name__: string = "datetime.timedelta";
  static readonly __floats__: readonly string[] = ["total_seconds"];
  readonly #days: number = 0;
  readonly #seconds: number = 0;
  readonly #microseconds: number = 0;

  constructor(days?: Num | TimedeltaParts, seconds?: Num | TimedeltaParts, microseconds?: Num | TimedeltaParts, milliseconds?: Num | TimedeltaParts, minutes?: Num | TimedeltaParts, hours?: Num | TimedeltaParts, weeks?: Num | TimedeltaParts);
  constructor(...args: Py[]) {
    const total = microseconds_of(args);
    const days = floor_divide(total, DAY);
    // Exact: the remainder is less than a day.
    const rest = typeof total === "number" ? total - Number(days) * DAY : Number(BigInt(total) - BigInt(days) * BigInt(DAY));
    check_days(days);
    this.#days = Number(days);
    this.#seconds = Math.floor(rest / 1e6);
    this.#microseconds = rest % 1e6;
  }

  /** What `__new__` of a subclass calls. */
  static __new__(cls: Py, ...args: Py[]): Py {
    return library_new(cls, args);
  }

  /** The smallest one. */
  static get min(): timedelta {
    return MIN;
  }

  /** The largest one. */
  static get max(): timedelta {
    return MAX;
  }

  /** One microsecond. */
  static get resolution(): timedelta {
    return RESOLUTION;
  }

  /** Whole days, negative ones too. */
  get days(): number {
    return this.#days;
  }

  /** Seconds beside the days, from 0 to 86399. */
  get seconds(): number {
    return this.#seconds;
  }

  /** Microseconds beside the seconds, from 0 to 999999. */
  get microseconds(): number {
    return this.#microseconds;
  }

  /** `d.total_seconds()` @returns seconds as a float @example elapsed.total_seconds() // 90.5 */
  total_seconds(): number {
    return to_float(truediv(total_microseconds(this), 1_000_000));
  }

  __add__(other: Py): Py {
    return other instanceof timedelta ? from_microseconds(plus(total_microseconds(this), total_microseconds(other))) : NotImplemented;
  }

  __radd__(other: Py): Py {
    return this.__add__(other);
  }

  __sub__(other: Py): Py {
    return other instanceof timedelta ? from_microseconds(plus(total_microseconds(this), negated(total_microseconds(other)))) : NotImplemented;
  }

  __rsub__(other: Py): Py {
    return other instanceof timedelta ? other.__sub__(this) : NotImplemented;
  }

  __neg__(): timedelta {
    return from_microseconds(negated(total_microseconds(this)));
  }

  __pos__(): timedelta {
    return from_microseconds(total_microseconds(this));
  }

  __abs__(): timedelta {
    return this.#days < 0 ? this.__neg__() : this.__pos__();
  }

  __mul__(other: Py): Py {
    if (is_int(other)) return from_microseconds(canonical(BigInt(total_microseconds(this)) * BigInt(other)));
    if (!is_float(other)) return NotImplemented;
    const [numerator, denominator] = float_ratio(+other);
    return from_microseconds(nearest(BigInt(total_microseconds(this)) * numerator, denominator));
  }

  __rmul__(other: Py): Py {
    return this.__mul__(other);
  }

  __truediv__(other: Py): Py {
    const own = total_microseconds(this);
    if (other instanceof timedelta) return truediv(own, total_microseconds(other));
    if (is_int(other)) {
      if (Number(other) === 0) throw by_zero();
      return from_microseconds(nearest(BigInt(own), BigInt(other)));
    }
    if (!is_float(other)) return NotImplemented;
    const [numerator, denominator] = float_ratio(+other);
    if (numerator === 0n) throw by_zero();
    return from_microseconds(nearest(BigInt(own) * denominator, numerator));
  }

  __floordiv__(other: Py): Py {
    const own = total_microseconds(this);
    if (other instanceof timedelta) return floor_divide(own, divisor(other));
    if (!is_int(other)) return NotImplemented;
    if (Number(other) === 0) throw by_zero();
    return from_microseconds(floor_divide(own, Number.isSafeInteger(other) ? (other as number) : BigInt(other)));
  }

  __mod__(other: Py): Py {
    if (!(other instanceof timedelta)) return NotImplemented;
    if (!other.__bool__()) throw new ZeroDivisionError("integer modulo by zero");
    return this.__divmod__(other)[1];
  }

  __divmod__(other: Py): Py {
    if (!(other instanceof timedelta)) return NotImplemented;
    const [own, its] = [total_microseconds(this), divisor(other)];
    const quotient = floor_divide(own, its);
    return tuple(quotient, from_microseconds(canonical(BigInt(own) - BigInt(quotient) * BigInt(its))));
  }

  __bool__(): boolean {
    return this.#days !== 0 || this.#seconds !== 0 || this.#microseconds !== 0;
  }

  __hash__(): Int {
    return hash(tuple(this.#days, this.#seconds, this.#microseconds));
  }

  #order(other: timedelta): number {
    return this.#days - other.#days || this.#seconds - other.#seconds || this.#microseconds - other.#microseconds;
  }

  __eq__(other: Py): Py {
    return other instanceof timedelta ? this.#order(other) === 0 : NotImplemented;
  }

  __lt__(other: Py): Py {
    return other instanceof timedelta ? this.#order(other) < 0 : NotImplemented;
  }

  __le__(other: Py): Py {
    return other instanceof timedelta ? this.#order(other) <= 0 : NotImplemented;
  }

  __gt__(other: Py): Py {
    return other instanceof timedelta ? this.#order(other) > 0 : NotImplemented;
  }

  __ge__(other: Py): Py {
    return other instanceof timedelta ? this.#order(other) >= 0 : NotImplemented;
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo?: Py): this {
    return this;
  }

  __str__(): string {
    const minutes = Math.floor(this.#seconds / 60);
    const days = this.#days === 0 ? "" : `${this.#days} day${Math.abs(this.#days) === 1 ? "" : "s"}, `;
    const fraction = this.#microseconds === 0 ? "" : `.${digits(this.#microseconds, 6)}`;
    return `${days}${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(this.#seconds % 60)}${fraction}`;
  }

  __repr__(): string {
    const parts = Object.entries({ days: this.#days, seconds: this.#seconds, microseconds: this.#microseconds }).filter(([, n]) => n !== 0).map(([name, n]) => `${name}=${n}`);
    return `${shown_class(this)}(${parts.length === 0 ? "0" : parts.join(", ")})`;
  }
}

const MIN = /* @__PURE__ */ new timedelta(-MAX_DAYS);
const MAX = /* @__PURE__ */ new timedelta(MAX_DAYS, 86399, 999_999);
const RESOLUTION = /* @__PURE__ */ new timedelta(0, 0, 1);

/** The class as CPython's C code shows it: with its module only where it is the library's own. */
export function shown_class(x: object): string {
  const cls: Py = x.constructor;
  return Object.hasOwn(cls, "__tp_name__") ? cls.__tp_name__ : class_name_of(cls);
}

/** All of it in microseconds, exact. */
export function total_microseconds(delta: timedelta): Int {
  const seconds = delta.days * 86400 + delta.seconds;
  const total = seconds * 1e6 + delta.microseconds;
  return Number.isSafeInteger(total) ? total : canonical(BigInt(seconds) * 1_000_000n + BigInt(delta.microseconds));
}

/** The timedelta of so many microseconds. @raises OverflowError if there are too many */
export function from_microseconds(total: Int): timedelta {
  return new timedelta(0, 0, total);
}

function divisor(delta: timedelta): Int {
  const total = total_microseconds(delta);
  if (total === 0) throw by_zero();
  return total;
}

function by_zero(): ZeroDivisionError {
  return new ZeroDivisionError("integer division or modulo by zero");
}

function plus(a: Int, b: Int): Int {
  return typeof a === "number" && typeof b === "number" && Number.isSafeInteger(a + b) ? a + b : canonical(BigInt(a) + BigInt(b));
}

function negated(n: Int): Int {
  return typeof n === "number" ? 0 - n : -n;
}

function check_days(days: Int): void {
  if (days >= -MAX_DAYS && days <= MAX_DAYS) return;
  if (days > 0x7fff_ffff || days < -0x8000_0000) throw new OverflowError("Python int too large to convert to C int");
  throw new OverflowError(`days=${days}; must have magnitude <= ${MAX_DAYS}`);
}

/** The sum of the parts in microseconds, rounded half to even once, at the end. */
function microseconds_of(args: readonly Py[]): Int {
  let total: Int = 0;
  let fraction = 0;
  const plain = args.length <= 3 && args.every((arg) => typeof arg === "number" && Number.isInteger(arg));
  const parts: readonly Py[] = plain ? args : c_arguments(args, { name: "__new__", parameters: PARAMETERS });
  for (const i of ORDER) {
    const part = parts[i];
    if (part === undefined) continue;
    const factor = FACTORS[i]!;
    if (is_int(part)) {
      total = plus(total, times(part, factor));
    } else if (is_float(part)) {
      const n = +part;
      if (!Number.isFinite(n)) throw Number.isNaN(n) ? new ValueError("cannot convert float NaN to integer") : new OverflowError("cannot convert float infinity to integer");
      const whole = Math.trunc(n);
      total = plus(total, times(integer(whole), factor));
      const rest = (n - whole) * factor;
      const whole_rest = Math.trunc(rest);
      total = plus(total, whole_rest);
      fraction += rest - whole_rest;
    } else {
      throw new TypeError(`unsupported type for timedelta ${PARAMETERS[i]} component: ${type_name(part)}`);
    }
  }
  if (fraction === 0) return total;
  const odd = typeof total === "number" ? Math.abs(total % 2) : Number(total & 1n);
  return plus(total, rounded(fraction, odd));
}

/** The nearest whole number; of a half, the one that makes an even sum with a total that is odd or even. */
function rounded(fraction: number, odd: number): number {
  const down = Math.floor(fraction);
  const rest = fraction - down;
  if (rest !== 0.5) return rest > 0.5 ? down + 1 : down;
  return (down + odd) % 2 === 0 ? down : down + 1;
}

function times(n: Int | boolean, factor: number): Int {
  const product = Number(n) * factor;
  return Number.isSafeInteger(product) ? product : canonical(BigInt(n) * BigInt(factor));
}

