import { Dict } from "../builtins/dict/Dict.ts";
import { KeyError, ValueError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import { repr } from "../builtins/repr/index.ts";
import type { Py } from "../core/value.ts";
import { signals } from "./conditions.ts";

const VALID = "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]";

/**
 * The flags or traps of a context: a dict of the signals that says of each whether it is set.
 *
 * @example context.flags.get(Inexact) // true
 */
export class SignalDict extends Dict<Py, boolean> {
  static override readonly __name__: string = "SignalDict";
  static readonly __module__: string = "decimal";
  static readonly __hash__ = null;
  /** @internal The conditions that are set. */
  bits: number;

  constructor(bits: number) {
    super();
    this.bits = bits;
    for (const [, signal] of signals()) super.set(signal, false);
  }

  override get(signal: Py): boolean | undefined {
    const mask = mask_of(signal);
    return mask === undefined ? undefined : (this.bits & mask) !== 0;
  }

  override set(signal: Py, value: Py): this {
    // Entries are made before there are bits.
    const mask = mask_of(signal);
    if (mask === undefined) throw new KeyError(VALID);
    this.bits = truth(value) ? this.bits | mask : this.bits & ~mask;
    return this;
  }

  __getitem__(signal: Py): boolean {
    const value = this.get(signal);
    if (value === undefined) throw new KeyError(VALID);
    return value;
  }

  __setitem__(signal: Py, value: Py): void {
    this.set(signal, value);
  }

  __delitem__(_signal: Py): void {
    throw new ValueError("signal keys cannot be deleted");
  }

  override *entries(): MapIterator<[Py, boolean]> {
    for (const [mask, signal] of signals()) yield [signal, (this.bits & mask) !== 0];
    return undefined;
  }

  override *values(): MapIterator<boolean> {
    for (const [, value] of this.entries()) yield value;
    return undefined;
  }

  override [Symbol.iterator](): MapIterator<[Py, boolean]> {
    return this.entries();
  }

  /** `flags.copy()`: a plain dict of them. @example context.flags.copy() */
  copy(): Map<Py, boolean> {
    return new Dict(this.entries());
  }

  __eq__(other: Py): boolean {
    return other instanceof Map && other.size === this.size && [...this.entries()].every(([signal, value]) => (other).get(signal) === value);
  }

  __repr__(): string {
    return `{${[...this.entries()].map(([signal, value]) => `${repr(signal)}:${value ? "True" : "False"}`).join(", ")}}`;
  }
}

function mask_of(signal: Py): number | undefined {
  return signals().find(([, each]) => each === signal)?.[0];
}

/** The bits of signals. @raises KeyError for anything else */
export function bits_of(list: Iterable<Py>): number {
  let bits = 0;
  for (const signal of list) {
    const mask = mask_of(signal);
    if (mask === undefined) throw new KeyError(VALID);
    bits |= mask;
  }
  return bits;
}
