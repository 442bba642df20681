import { TypeError } from "../../core/exceptions/index.ts";
import { Float } from "../../core/float.ts";
import { is_class } from "../../core/is_class.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { to_str } from "../repr/to_str.ts";
import { float_format } from "./float_format.ts";
import { format_str } from "./format_str.ts";
import { int_format } from "./int_format.ts";

/**
 * Python's `format(x, spec="")`, also what `f"{x:spec}"` does.
 *
 * @param x any value
 * @param spec the format specification
 * @raises ValueError if the type of `x` does not know the specification
 * @raises TypeError if `x` takes none and it is not empty, or `__format__` returns no str
 * @example format(1234.5, ",.2f") // "1,234.50"
 */
export function format(x: Py, spec: Py = ""): string {
  if (typeof spec !== "string") throw new TypeError(`format() argument 2 must be str, not ${type_name(spec)}`);
  switch (typeof x) {
    case "string":
      return format_str(x, spec);
    case "number":
      return Number.isInteger(x) ? int_format(x, spec) : float_format(x, spec);
    case "bigint":
      return int_format(x, spec);
    case "boolean":
      return spec === "" ? to_str(x) : int_format(Number(x), spec, "bool");
  }
  return format_object(x, spec);
}

function format_object(x: Py, spec: string): string {
  if (typeof x?.__format__ === "function" && !is_class(x)) return checked_format(x.__format__(spec));
  if (x instanceof Float) return spec === "" ? to_str(x) : float_format(x.value, spec);
  if (x instanceof String) return spec === "" ? to_str(x) : format_str(x.valueOf(), spec);
  if (spec !== "") throw new TypeError(`unsupported format string passed to ${type_name(x)}.__format__`);
  return to_str(x);
}

function checked_format(result: unknown): string {
  if (typeof result === "string") return result;
  throw new TypeError(`__format__ must return a str, not ${type_name(result)}`);
}
