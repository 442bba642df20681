import { AttributeError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { type Int, is_int } from "../core/float.ts";
import { ge } from "../core/order.ts";
import { class_name_of } from "../core/type_name.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { is_list, tuple } from "../core/tuple.ts";
import { signals, raised } from "./conditions.ts";
import { MAX_EMAX, MAX_PREC, MIN_EMIN, ROUNDINGS } from "./constants.ts";
import { ContextOperations } from "./ContextOperations.ts";
import type { Env, Rounding } from "./number.ts";
import { bits_of, SignalDict } from "./SignalDict.ts";

const NAMES = ["prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"] as const;
/** InvalidOperation, DivisionByZero and Overflow. */
const TRAPPED = 31 | 64 | 128;
const BASIC_TRAPS = TRAPPED | 256 | 4096;

/**
 * Python's `decimal.Context(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)`: how exact
 * arithmetic is, how it rounds, and what it raises.
 *
 * @example new Context({ prec: 5, rounding: ROUND_DOWN }).divide(1, 3) // Decimal('0.33333')
 */
export class Context extends ContextOperations {
  static override readonly __name__: string = "Context";
  static override readonly __module__: string = "decimal";
  static readonly __hash__ = null;
  #prec: Int = 28;
  #rounding: Rounding = "ROUND_HALF_EVEN";
  #Emin: Int = -999999;
  #Emax: Int = 999999;
  #capitals = 1;
  #clamp = 0;
  #flags: SignalDict = new SignalDict(0);
  #traps: SignalDict = new SignalDict(TRAPPED);

  /** @param args the attributes in order, or by name in one object */
  constructor(...args: Py[]) {
    super();
    const named = is_keywords(args.at(-1)) ? args.pop() : {};
    this.change({ ...Object.fromEntries(args.map((value, i) => [NAMES[i] ?? "?", value])), ...named });
  }

  /** @internal The template of BasicContext. */
  static basic(): Context {
    return new Context({ prec: 9, rounding: "ROUND_HALF_UP", traps: new SignalDict(BASIC_TRAPS) });
  }

  /** @internal The template of ExtendedContext. */
  static extended(): Context {
    return new Context({ prec: 9, traps: new SignalDict(0) });
  }

  /** @internal Sets attributes by name; None leaves them. @raises TypeError for another name */
  change(changes: Record<string, Py>): void {
    for (const [name, value] of Object.entries(changes)) {
      if (!NAMES.includes(name as (typeof NAMES)[number])) throw new TypeError(`this function got an unexpected keyword argument '${name}'`);
      if (value !== null && value !== undefined) this[name as "prec"] = name === "flags" || name === "traps" ? as_signals(value) : value;
    }
  }

  /** `c.prec`: the number of digits of a result. */
  get prec(): Int {
    return this.#prec;
  }

  set prec(value: Py) {
    this.#prec = checked(value, 1, MAX_PREC, "valid range for prec is [1, MAX_PREC]");
  }

  /** `c.rounding`: one of the ROUND_ constants. */
  get rounding(): string {
    return this.#rounding;
  }

  set rounding(value: Py) {
    if (!ROUNDINGS.includes(value)) {
      throw new TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");
    }
    this.#rounding = value;
  }

  /** `c.Emin`: the least exponent of a normal number. */
  get Emin(): Int {
    return this.#Emin;
  }

  set Emin(value: Py) {
    this.#Emin = checked(value, MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]");
  }

  /** `c.Emax`: the greatest exponent. */
  get Emax(): Int {
    return this.#Emax;
  }

  set Emax(value: Py) {
    this.#Emax = checked(value, 0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]");
  }

  /** `c.capitals`: whether exponents are written with E. */
  get capitals(): number {
    return this.#capitals;
  }

  set capitals(value: Py) {
    this.#capitals = Number(checked(value, 0, 1, "valid values for capitals are 0 or 1"));
  }

  /** `c.clamp`: whether exponents are limited so that all digits fit. */
  get clamp(): number {
    return this.#clamp;
  }

  set clamp(value: Py) {
    this.#clamp = Number(checked(value, 0, 1, "valid values for clamp are 0 or 1"));
  }

  /** `c.flags`: what has happened. */
  get flags(): Map<Py, boolean> {
    return this.#flags;
  }

  set flags(value: Py) {
    this.#flags = new SignalDict(dict_bits(value));
  }

  /** `c.traps`: what raises. */
  get traps(): Map<Py, boolean> {
    return this.#traps;
  }

  set traps(value: Py) {
    this.#traps = new SignalDict(dict_bits(value));
  }

  /** `c.Etiny()`: the least exponent of all. @example getcontext().Etiny() // -1000026 */
  Etiny(): Int {
    return Number(this.#Emin) - Number(this.#prec) + 1;
  }

  /** `c.Etop()`: the greatest exponent of a number with all digits. @example getcontext().Etop() // 999972 */
  Etop(): Int {
    return Number(this.#Emax) - Number(this.#prec) + 1;
  }

  /** `c.clear_flags()` @example c.clear_flags() */
  clear_flags(): null {
    this.#flags.bits = 0;
    return null;
  }

  /** `c.clear_traps()` @example c.clear_traps() */
  clear_traps(): null {
    this.#traps.bits = 0;
    return null;
  }

  /** `c.copy()` @example c.copy() */
  copy(): Context {
    const made = new Context();
    [made.#prec, made.#rounding, made.#Emin, made.#Emax, made.#capitals, made.#clamp] = [this.#prec, this.#rounding, this.#Emin, this.#Emax, this.#capitals, this.#clamp];
    [made.#flags, made.#traps] = [new SignalDict(this.#flags.bits), new SignalDict(this.#traps.bits)];
    return made;
  }

  __copy__(): Context {
    return this.copy();
  }

  __deepcopy__(_memo: Py): Context {
    return this.copy();
  }

  /** @internal What operations are done by. */
  override env(): Env {
    return { prec: Number(this.#prec), rounding: this.#rounding, emin: Number(this.#Emin), emax: Number(this.#Emax), clamp: this.#clamp === 1, status: 0 };
  }

  /** @internal Notes what happened. @raises DecimalException if that is trapped */
  override note(status: number): void {
    if (status === 0) return;
    // InvalidOperation is one signal, whatever the condition.
    for (const [mask] of signals()) if ((status & mask) !== 0) this.#flags.bits |= mask;
    const trapped = status & this.#traps.bits;
    if (trapped !== 0) throw raised(trapped);
  }

  /** @internal Decimals and floats were mixed; in comparisons for equality that is only noted. @raises FloatOperation if that is trapped */
  note_mixed(status: number, only_noted: boolean): void {
    if (only_noted) this.#flags.bits |= status;
    else this.note(status);
  }

  __repr__(): string {
    const names = (dict: SignalDict): string => signals().filter(([mask]) => (dict.bits & mask) !== 0).map(([, signal]) => class_name_of(signal)).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).join(", ");
    return `Context(prec=${this.#prec}, rounding=${this.#rounding}, Emin=${this.#Emin}, Emax=${this.#Emax}, capitals=${this.#capitals}, clamp=${this.#clamp}, flags=[${names(this.#flags)}], traps=[${names(this.#traps)}])`;
  }

  __setattr__(name: string, value: Py): void {
    if (!NAMES.includes(name as (typeof NAMES)[number])) throw new AttributeError(`'decimal.Context' object has no attribute '${name}'`);
    this[name as "prec"] = value;
  }

  __delattr__(_name: string): void {
    throw new AttributeError("context attributes cannot be deleted");
  }

  __reduce__(): Py {
    return tuple(Context, tuple(this.prec, this.rounding, this.Emin, this.Emax, this.capitals, this.clamp, this.flags, this.traps));
  }
}

/** The order in which a context's text lists signals. */
const ORDER = ["Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "FloatOperation", "Overflow", "Rounded", "Subnormal", "Underflow"];

function checked(value: Py, low: Int, high: Int, text: string): Int {
  if (!is_int(value)) throw new TypeError("an integer is required");
  const n = typeof value === "boolean" ? Number(value) : value;
  if (!ge(n, low) || !ge(high, n)) throw new ValueError(text);
  return n;
}

/** A dict of signals, or a list of those that are set. */
function as_signals(value: Py): SignalDict {
  if (value instanceof SignalDict) return value;
  return is_list(value) ? new SignalDict(bits_of(value)) : new SignalDict(dict_bits(value));
}

function dict_bits(value: Py): number {
  if (value instanceof SignalDict) return value.bits;
  if (!(value instanceof Map)) throw new TypeError("argument must be a signal dict");
  return bits_of([...value].filter(([, set]) => set === true || set === 1).map(([signal]) => signal));
}
