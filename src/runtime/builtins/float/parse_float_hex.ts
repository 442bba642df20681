import { OverflowError, ValueError } from "../../core/exceptions/index.ts";
import { without_leading_spaces, without_trailing_spaces } from "../str/spaces.ts";

/**
 * The float a hexadecimal text stands for, rounded half to even.
 *
 * @raises ValueError if the text is no such float
 * @raises OverflowError if it is too large
 * @example parse_float_hex("0x1.8p1") // 3
 */
export function parse_float_hex(text: string): number {
  const bare = without_trailing_spaces(without_leading_spaces(text));
  const named = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i.exec(bare);
  if (named !== null) return (named[1] === "-" ? -1 : 1) * (named[2] === undefined ? NaN : Infinity);
  const match = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i.exec(bare);
  const [, sign, integral = "", fraction = "", power = "0"] = match ?? [];
  if (match === null || integral + fraction === "") throw new ValueError("invalid hexadecimal floating-point string");
  const size = scaled(BigInt(`0x${integral}${fraction}`), Number(power) - 4 * fraction.length);
  return sign === "-" ? -size : size;
}

/** `mantissa * 2 ** exponent`, rounded once. */
function scaled(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n) return 0;
  const bits = mantissa.toString(2).length;
  const top = exponent + bits;
  if (top > 1025) throw too_large();
  if (top < -1075) return 0;
  // The lowest bit a double can keep at this size.
  const lowest = Math.max(top - 53, -1074);
  const drop = lowest - exponent;
  const kept = drop > 0 ? rounded_shift(mantissa, BigInt(drop)) : mantissa << BigInt(-drop);
  const value = Number(kept) * 2 ** Math.max(lowest, -1022) * 2 ** Math.min(lowest + 1022, 0);
  if (!Number.isFinite(value)) throw too_large();
  return value;
}

function rounded_shift(n: bigint, by: bigint): bigint {
  const kept = n >> by;
  const rest = n - (kept << by);
  const half = 1n << (by - 1n);
  return rest > half || (rest === half && (kept & 1n) === 1n) ? kept + 1n : kept;
}

function too_large(): OverflowError {
  return new OverflowError("hexadecimal value too large to represent as a float");
}
