import { AttributeError, TypeError } from "../exceptions/index.ts";
import { is_class } from "../is_class.ts";
import { class_name_of, type_name } from "../type_name.ts";
import type { Py } from "../value.ts";
import { lookup } from "./lookup.ts";
import { MISSING } from "./missing.ts";

/**
 * Python's `x.name` and `getattr(x, name[, default])`: own attributes, properties, methods (bound), class attributes,
 * the builtin types' methods, `__getattr__`.
 *
 * @raises AttributeError if there is none and no default is given
 * @example getattr(config, "port", 80)
 */
export function getattr(x: Py, name: string, fallback?: Py): Py {
  if (typeof name !== "string") throw new TypeError(`attribute name must be string, not '${type_name(name)}'`);
  if (fallback === undefined) {
    const value = lookup(x, name);
    if (value === MISSING) throw no_attribute(x, name);
    return value;
  }
  try {
    const value = lookup(x, name);
    return value === MISSING ? fallback : value;
  } catch (error) {
    if (error instanceof AttributeError) return fallback;
    throw error;
  }
}

/**
 * Python's `hasattr(x, name)`.
 *
 * @example hasattr(config, "port")
 */
export function hasattr(x: Py, name: string): boolean {
  return getattr(x, name, MISSING) !== MISSING;
}

/** The AttributeError for an attribute that `x` does not have. */
export function no_attribute(x: Py, name: string): AttributeError {
  return new AttributeError(`${described(x)} has no attribute '${name}'`, { name, obj: x });
}

function described(x: Py): string {
  if (is_class(x)) return `type object '${class_name_of(x)}'`;
  if (type_name(x) === "module") return `module '${x.__name__ ?? "?"}'`;
  return `'${type_name(x)}' object`;
}
