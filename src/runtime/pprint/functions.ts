import type { Py } from "../core/value.ts";
import { type PrettyOptions, PrettyPrinter } from "./PrettyPrinter.ts";

/**
 * Python's `pprint.pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False)`.
 *
 * @param stream where to, stdout by default @param width the most characters of a line, where that can be
 * @raises ValueError for numbers that are out of range
 * @example pprint(new Map([["a", [1, 2]]]), null, 1, 10)
 */
export function pprint(object: Py, stream: Py = null, indent: Py = 1, width: Py = 80, depth: Py = null, options: PrettyOptions = {}): void {
  new PrettyPrinter(indent, width, depth, stream, options).pprint(object);
}

/** Python's `pprint.pformat(object, indent=1, width=80, depth=None, *, …)`: the text. @raises ValueError @example pformat([1, 2]) // "[1, 2]" */
export function pformat(object: Py, indent: Py = 1, width: Py = 80, depth: Py = null, options: PrettyOptions = {}): string {
  return new PrettyPrinter(indent, width, depth, null, options).pformat(object);
}

/** Python's `pprint.pp(object, stream=None, indent=1, width=80, depth=None, *, sort_dicts=False, …)`: as `pprint`, dicts in their own order. @raises ValueError @example pp([1, 2]) */
export function pp(object: Py, stream: Py = null, indent: Py = 1, width: Py = 80, depth: Py = null, options: PrettyOptions = {}): void {
  pprint(object, stream, indent, width, depth, { sort_dicts: false, ...options });
}

/** Python's `pprint.saferepr(object)`: the text in one line, also of what holds itself. @example saferepr([1]) // "[1]" */
export function saferepr(object: Py): string {
  return new PrettyPrinter().format(object, new Set(), null, 0)[0];
}

/** Python's `pprint.isreadable(object)`: whether the text could be read back. @example isreadable([1]) // true */
export function isreadable(object: Py): boolean {
  return new PrettyPrinter().isreadable(object);
}

/** Python's `pprint.isrecursive(object)`: whether it holds itself. @example isrecursive([1]) // false */
export function isrecursive(object: Py): boolean {
  return new PrettyPrinter().isrecursive(object);
}
