/** Floor division and modulo of plain numbers, as both the operators and `divmod` need them. */
import { ZeroDivisionError } from "../exceptions/index.ts";

/**
 * Python's `a % b` of two proven floats: the result has the sign of `b`.
 *
 * @raises ZeroDivisionError if `b` is zero
 * @example float_mod(-5.5, 3) // 0.5
 */
export function float_mod(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError("float modulo by zero");
  const rest = a % b;
  if (rest === 0) return b < 0 || Object.is(b, -0) ? -0 : 0;
  return b < 0 !== rest < 0 ? rest + b : rest;
}

/**
 * Python's `a // b` of two proven floats.
 *
 * @raises ZeroDivisionError if `b` is zero
 * @example float_floordiv(-5.5, 2) // -3
 */
export function float_floordiv(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError("float floor division by zero");
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0 && b < 0 !== rest < 0) {
    rest += b;
    quotient -= 1;
  }
  if (quotient === 0) return a / b < 0 || Object.is(a / b, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

/**
 * Python's `a // b` of two ints known to be small.
 *
 * @raises ZeroDivisionError if `b` is zero
 * @example int_floordiv(-7, 2) // -4
 */
export function int_floordiv(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError("integer division or modulo by zero");
  const rest = a % b;
  // The multiple of b is exact, where a / b may be rounded up to the next integer.
  const quotient = (a - rest) / b;
  return rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient + 0;
}

/**
 * Python's `a % b` of two ints known to be small: the result has the sign of `b`.
 *
 * @raises ZeroDivisionError if `b` is zero
 * @example int_mod(-7, 3) // 2
 */
export function int_mod(a: number, b: number): number {
  if (b === 0) throw new ZeroDivisionError("integer modulo by zero");
  return int_rest(a, b);
}

function int_rest(a: number, b: number): number {
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest + 0;
}

/** Floor division of bigints. */
export function big_floordiv(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new ZeroDivisionError("integer division or modulo by zero");
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** Modulo of bigints with the sign of `b`. */
export function big_mod(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new ZeroDivisionError("integer modulo by zero");
  const rest = a % b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
}
