import { Complex } from "../../builtins/complex/index.ts";
import { OverflowError, TypeError, ValueError, ZeroDivisionError } from "../exceptions/index.ts";
import { asFloat, type Int, is_int, type Num } from "../float.ts";
import { canonical } from "../int.ts";
import { NotImplemented } from "../singletons.ts";
import { type_name } from "../type_name.ts";
import type { Py } from "../value.ts";
import { binary, in_place, operator } from "./dispatch.ts";
import { rounded_power } from "./double_double.ts";
import { big_mod } from "./floor.ts";
import { any_float, is_number, type Number_, to_double } from "./numeric.ts";

const POW = /* @__PURE__ */ operator("** or pow()", "pow");

/**
 * Python's `a ** b` and `pow(a, b, modulus)`.
 *
 * @raises ZeroDivisionError for zero to a negative power
 * @raises ValueError if `a` has no inverse for a negative `b` with a modulus
 * @example pow(2, 100) // 1267650600228229401496703205376n
 */
export function pow(a: Py, b: Py, modulus: Py = null): Py {
  if (modulus !== null) return power_modulo(a, b, modulus);
  if (!is_number(a) || !is_number(b)) return binary(a, b, POW);
  if (any_float(a, b)) return number_power(a, b);
  return int_power(a as Int | boolean, b as Int | boolean);
}

function int_power(a: Int | boolean, b: Int | boolean): Num {
  if (Number(b) < 0) return asFloat(float_pow(to_double(a), to_double(b)));
  const power = Number(a) ** Number(b);
  if (typeof a !== "bigint" && Number.isSafeInteger(power)) return power;
  return canonical(BigInt(a) ** BigInt(b));
}

function number_power(a: Number_, b: Number_): Num {
  const [x, y] = [to_double(a), to_double(b)];
  if (x < 0 && Number.isFinite(x) && Number.isFinite(y) && !Number.isInteger(y)) {
    return pow(new Complex(x, 0), asFloat(y));
  }
  return asFloat(float_pow(x, y));
}

/**
 * Python's `a ** b` of two proven floats with a real result.
 *
 * @raises ZeroDivisionError for zero to a negative power
 * @raises OverflowError if the result is too large
 * @example float_pow(2, -1) // 0.5
 */
export function float_pow(a: number, b: number): number {
  if (a === 0 && b < 0) throw new ZeroDivisionError("0.0 cannot be raised to a negative power");
  // JavaScript gives NaN for these.
  if (a === 1 || b === 0 || (a === -1 && (b === Infinity || b === -Infinity))) return 1;
  const approximate = a ** b;
  const size = Math.abs(approximate);
  // Intermediate results must neither overflow nor lose bits.
  const result = size > 1e-280 && size < 1e280 && a !== 0 ? rounded_power(a, b) : approximate;
  if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) {
    throw new OverflowError(34, "Numerical result out of range");
  }
  return result;
}

function power_modulo(a: Py, b: Py, modulus: Py): Py {
  if (!is_int(a) || !is_int(b) || !is_int(modulus)) {
    if (is_number(a) && is_number(b) && is_number(modulus)) {
      throw new TypeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    const result = typeof a?.__pow__ === "function" ? a.__pow__(b, modulus) : NotImplemented;
    if (result !== NotImplemented) return result;
    const names = [a, b, modulus].map((x) => `'${type_name(x)}'`).join(", ");
    throw new TypeError(`unsupported operand type(s) for ** or pow(): ${names}`);
  }
  return canonical(modular_power(BigInt(a), BigInt(b), BigInt(modulus)));
}

function modular_power(a: bigint, b: bigint, modulus: bigint): bigint {
  if (modulus === 0n) throw new ValueError("pow() 3rd argument cannot be 0");
  let base = b < 0n ? inverse(a, modulus) : big_mod(a, modulus);
  let result = big_mod(1n, modulus);
  for (let exponent = b < 0n ? -b : b; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = big_mod(result * base, modulus);
    base = big_mod(base * base, modulus);
  }
  return result;
}

/** The inverse of `a` modulo `m`, by Euclid's algorithm. */
function inverse(a: bigint, m: bigint): bigint {
  const size = m < 0n ? -m : m;
  let [r0, r1, s0, s1] = [big_mod(a, size), size, 1n, 0n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1];
  }
  if (r0 !== 1n) throw new ValueError("base is not invertible for the given modulus");
  return big_mod(s0, m);
}

/** Python's `a **= b`. The result is what `a` becomes. */
export function ipow(a: Py, b: Py): Py {
  return in_place(a, b, POW, pow);
}
