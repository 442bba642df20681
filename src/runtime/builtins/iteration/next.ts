import { StopIteration, TypeError } from "../../core/exceptions/index.ts";
import { is_generator } from "../../core/iter.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { advance, unwrap } from "./generator.ts";

/**
 * Python's `next(iterator[, default])`.
 *
 * @raises StopIteration at the end, unless a default is given
 * @raises TypeError if it is no iterator
 * @example next(it, null)
 */
export function next<T>(iterator: Iterator<T>): T;
export function next<T, D>(iterator: Iterator<T>, fallback: D): T | D;
export function next(iterator: Py, fallback?: Py): Py;
export function next(iterator: Py, fallback?: Py): Py {
  if (typeof iterator === "object" && iterator !== null) {
    if (typeof iterator.__next__ === "function") return user_next(iterator, fallback);
    if (typeof iterator.next === "function") {
      const result = is_generator(iterator) ? advance(() => iterator.next(null)) : iterator.next();
      return result.done === true && fallback !== undefined ? fallback : unwrap(result);
    }
  }
  throw new TypeError(`'${type_name(iterator)}' object is not an iterator`);
}

function user_next(iterator: Py, fallback: Py): Py {
  if (fallback === undefined) return iterator.__next__();
  try {
    return iterator.__next__();
  } catch (error) {
    if (error instanceof StopIteration) return fallback;
    throw error;
  }
}
