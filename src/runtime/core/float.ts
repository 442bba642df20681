/** Floats where the type is not proven: an integral float is a box there, or it would be taken for an int. */

/** An int that may have grown: a bigint is only ever outside ±(2^53−1). */
export type Int = number | bigint;

/** Any real number of unknown type. */
export type Num = number | bigint | Float;

/**
 * A Python float with an integral value (or `-0.0`) in a place where ints may be too. `+x` unboxes it.
 *
 * @example new Float(2) // prints as 2.0
 */
export class Float {
  readonly value: number;
  static readonly __name__ = "float";

  constructor(value: number) {
    this.value = value;
  }

  valueOf(): number {
    return this.value;
  }

  toString(): string {
    return String(this.value);
  }
}

/**
 * A proven float that enters a place of unknown type: boxed if its value is integral, itself otherwise.
 *
 * @example asFloat(2)   // Float(2), prints as 2.0
 * @example asFloat(2.5) // 2.5
 */
export function asFloat(n: number): number | Float {
  return Number.isInteger(n) ? new Float(n) : n;
}

/** The number a float is, boxed or not. */
export function unbox(x: number | Float): number {
  return typeof x === "number" ? x : x.value;
}

/**
 * Whether `x` is a Python float: a box, or a number that is no integer.
 *
 * @example is_float(1)   // false, an int
 * @example is_float(NaN) // true
 */
export function is_float(x: unknown): x is number | Float {
  return typeof x === "number" ? !Number.isInteger(x) : x instanceof Float;
}

/**
 * Whether `x` is a Python int (`True` and `False` are).
 *
 * @example is_int(2n ** 60n) // true
 */
export function is_int(x: unknown): x is Int | boolean {
  return typeof x === "number" ? Number.isInteger(x) : typeof x === "bigint" || typeof x === "boolean";
}
