import { OverflowError, ValueError } from "../../core/exceptions/index.ts";
import type { Int } from "../../core/float.ts";
import { int_digits } from "../int/int_digits.ts";
import { format_double } from "./float_format.ts";
import { lay_out_number } from "./layout.ts";
import { parse_spec, type Spec, unknown_code } from "./spec.ts";

/**
 * Python's `format(n, spec)` of an int.
 *
 * @param type the name of the type, for the error text
 * @raises ValueError for a specification that ints do not know
 * @raises OverflowError for `c` outside the code points, and for float types if the int is too large
 * @example int_format(1234567, ",") // "1,234,567"
 */
export function int_format(n: Int, spec = "", type = "int"): string {
  if (spec === "") return int_digits(n);
  const parsed = parse_spec(spec, ">", type);
  if (parsed.type !== "" && "eEfFgG%".includes(parsed.type)) return format_double(as_double(n), parsed, type);
  if (!"bcdoxXn".includes(parsed.type)) throw unknown_code(parsed.type, type);
  if (parsed.precision >= 0) throw new ValueError("Precision not allowed in integer format specifier");
  if (parsed.no_negative_zero) {
    throw new ValueError("Negative zero coercion (z) not allowed in integer format specifier");
  }
  return parsed.type === "c" ? format_character(n, parsed) : format_digits(n, parsed);
}

const BASES: Readonly<Record<string, readonly [number, string]>> = {
  b: [2, "0b"],
  o: [8, "0o"],
  x: [16, "0x"],
  X: [16, "0X"],
};

function format_digits(n: Int, spec: Spec): string {
  const [base, mark] = BASES[spec.type] ?? [10, ""];
  const negative = n < 0;
  const lower = base === 10 ? int_digits(n) : n.toString(base);
  const unsigned = negative ? lower.slice(1) : lower;
  const digits = spec.type === "X" ? unsigned.toUpperCase() : unsigned;
  const group = base === 10 ? 3 : 4;
  return lay_out_number(spec, { negative, prefix: spec.alternate ? mark : "", digits, group });
}

function format_character(n: Int, spec: Spec): string {
  if (spec.sign !== "") throw new ValueError("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) throw new ValueError("Alternate form (#) not allowed with integer format specifier 'c'");
  if (BigInt.asIntN(64, BigInt(n)) !== BigInt(n)) throw new OverflowError("Python int too large to convert to C long");
  if (typeof n === "bigint" || n < 0 || n > 0x10ffff) throw new OverflowError("%c arg not in range(0x110000)");
  return lay_out_number(spec, { negative: false, digits: "", rest: String.fromCodePoint(n) });
}

function as_double(n: Int): number {
  const double = Number(n);
  if (!Number.isFinite(double)) throw new OverflowError("int too large to convert to float");
  return double;
}
