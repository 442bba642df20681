/** Numbers of other kinds as decimals. */
import { float_as_integer_ratio } from "../builtins/float/index.ts";
import { IntObject } from "../builtins/int/IntObject.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { is_float, is_int } from "../core/float.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { CONVERSION_SYNTAX, FLOAT_OPERATION, INVALID_OPERATION } from "./conditions.ts";
import { adjusted, type Env, finite, fix, infinity, invalid, is_nan, NAN, type Num } from "./number.ts";
import { parse } from "./text.ts";
import { Decimal, number_of } from "./Decimal.ts";

/** The largest exponents that a number can have at all. */
const LIMIT = 999999999999999999;

/** What an int is. */
export function of_int(x: Py): Num {
  const n = BigInt(x instanceof IntObject ? x.valueOf() : x);
  return finite(n < 0n, n < 0n ? -n : n, 0);
}

/** The exact value of a float. */
export function of_float(x: Py): Num {
  const n = +x;
  const negative = n < 0 || Object.is(n, -0);
  if (n !== n) return NAN;
  if (!Number.isFinite(n)) return infinity(negative);
  if (n === 0) return finite(negative, 0n, 0);
  const [numerator, denominator] = float_as_integer_ratio(Math.abs(n)).map(BigInt) as [bigint, bigint];
  const places = denominator.toString(2).length - 1;
  return finite(negative, numerator * 5n ** BigInt(places), places === 0 ? 0 : -places);
}

/** The number a text stands for, noting what is wrong with it; undefined for what is no text. */
export function from_text(x: Py, strict = false): ((env: Env) => Num) | undefined {
  const text = text_of(x);
  if (text === undefined) return undefined;
  return (env) => {
    const number = parse(text, strict);
    if (number === undefined) return invalid(env, CONVERSION_SYNTAX);
    if (!strict) return is_too_large(number) ? invalid(env) : number;
    return is_nan(number) && number.digits !== 0n && String(number.digits).length > env.prec - (env.clamp ? 1 : 0) ? invalid(env, CONVERSION_SYNTAX) : fix(number, env);
  };
}

function is_too_large(x: Num): boolean {
  return x.special === "" && (Math.abs(x.exponent) > 2 * LIMIT || (x.digits !== 0n && adjusted(x) > LIMIT) || adjusted(x) < -2 * LIMIT);
}

/** `Decimal(x)`: exact, the context is only told what is wrong. @raises TypeError for what is no number */
export function exact_value(x: Py, env: Env): Num {
  if (x instanceof Decimal) return number_of(x);
  if (is_int(x) || x instanceof IntObject) return of_int(x);
  const text = from_text(x);
  if (text !== undefined) return text(env);
  if (is_float(x)) {
    env.status |= FLOAT_OPERATION;
    return of_float(x);
  }
  if (Array.isArray(x)) return of_tuple(x, env);
  throw not_supported(x);
}

/** The same for a context's `create_decimal`. */
export function rounded_value(x: Py, env: Env): Num {
  const number = exact_value(x, env);
  if (is_nan(number) && String(number.digits).length > env.prec - (env.clamp ? 1 : 0)) return invalid(env, CONVERSION_SYNTAX);
  return fix(number, env);
}

/** @raises TypeError for what is no float */
export function rounded_float(x: Py, env: Env): Num {
  if (is_int(x)) return fix(of_int(x), env);
  if (!is_float(x)) throw new TypeError("argument must be int or float");
  return fix(of_float(x), env);
}

export function not_supported(x: Py): TypeError {
  return new TypeError(`conversion from ${type_name(x)} to Decimal is not supported`);
}

/** Sign, digits and exponent as `as_tuple` gives them. */
function of_tuple(parts: readonly Py[], env: Env): Num {
  if (parts.length !== 3) throw new ValueError("argument must be a sequence of length 3");
  const [sign, digits, exponent] = parts;
  if (!is_int(sign) || (Number(sign) !== 0 && Number(sign) !== 1)) throw new ValueError("sign must be an integer with the value 0 or 1");
  const special = typeof exponent === "string" ? { F: "inf", n: "nan", N: "snan" }[exponent] : "";
  if (special === undefined) throw new ValueError("string argument in the third position must be 'F', 'n' or 'N'");
  if (special === "" && !is_int(exponent)) throw new ValueError("exponent must be an integer");
  if (!Array.isArray(digits)) throw new ValueError("coefficient must be a tuple of digits");
  if (special === "inf") return infinity(Number(sign) === 1);
  if (!digits.every((each: Py) => is_int(each) && Number(each) >= 0 && Number(each) <= 9)) throw new ValueError("coefficient must be a tuple of digits");
  const number: Num = { negative: Number(sign) === 1, digits: BigInt(digits.map(Number).join("") || "0"), exponent: special === "" ? Number(exponent) : 0, special: special as Num["special"] };
  return is_too_large(number) ? invalid(env, INVALID_OPERATION) : number;
}
