import { bound_parts } from "../bound.ts";
import { class_name_of } from "../type_name.ts";
import { is_class } from "../is_class.ts";
import type { Py } from "../value.ts";

/**
 * A function's or class's `__qualname__`: described, or its JavaScript name.
 */
export function qualified_name(f: Py): string {
  const func = bound_parts(f)?.func ?? f;
  if (is_class(func)) return Object.hasOwn(func, "__qualname__") ? (func as Py).__qualname__ : class_name_of(func);
  return func.__qualname__ ?? function_name(func);
}

/** A function's `__name__`: described, or its JavaScript name. */
export function function_name(f: Py): string {
  const func = bound_parts(f)?.func ?? f;
  if (func.__name__ !== undefined) return func.__name__;
  return func.name === "" ? "<lambda>" : func.name;
}
