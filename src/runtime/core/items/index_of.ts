import { IndexError, MemoryError, OverflowError, TypeError } from "../exceptions/index.ts";
import { type Int, is_int } from "../float.ts";
import { type_name } from "../type_name.ts";
import type { Py } from "../value.ts";

/**
 * Python's `operator.index(x)`: the int that an int, a bool or an object with `__index__` is.
 *
 * @raises TypeError if it is none
 * @example as_index(true) // 1
 */
export function as_index(x: Py): Int {
  if (typeof x === "number" && Number.isInteger(x)) return x;
  const result = index_of(x);
  if (result === undefined) throw new TypeError(`'${type_name(x)}' object cannot be interpreted as an integer`);
  return result;
}

/** Like {@link as_index}, but undefined for what is no index. */
export function index_of(x: Py): Int | undefined {
  if (is_int(x)) return typeof x === "boolean" ? Number(x) : x;
  if (typeof x !== "object" || x === null || typeof x.__index__ !== "function") return undefined;
  const result: unknown = x.__index__();
  if (is_int(result)) return typeof result === "boolean" ? Number(result) : result;
  throw new TypeError(`__index__ returned non-int (type ${type_name(result)})`);
}

/**
 * How often a sequence is repeated that is multiplied by an int.
 *
 * @raises OverflowError if it does not fit in an index, MemoryError if no sequence can be as long
 * @example repetitions(-2) // 0
 */
export function repetitions(times: Int): number {
  if (typeof times === "number") return Math.max(0, times);
  if (BigInt.asIntN(64, times) !== times) throw new OverflowError("cannot fit 'int' into an index-sized integer");
  if (times > 0n) throw new MemoryError();
  return 0;
}

/**
 * The position that an index means in a sequence of a length, negative ones counted from the end.
 *
 * @param what names the type in the error texts: "list", "tuple", "range object"…
 * @raises IndexError if there is none
 * @raises TypeError if `index` is no int
 */
export function position(index: Py, length: number, what: string, assignment = false): number {
  const i = typeof index === "number" && Number.isInteger(index) ? index : index_of(index);
  if (i === undefined) {
    const type = what.split(" ")[0];
    throw new TypeError(`${type} indices must be integers or slices, not ${type_name(index)}`);
  }
  if (typeof i === "bigint") throw new IndexError("cannot fit 'int' into an index-sized integer");
  const at = i < 0 ? i + length : i;
  if (at >= 0 && at < length) return at;
  throw new IndexError(`${what} ${assignment ? "assignment " : ""}index out of range`);
}
