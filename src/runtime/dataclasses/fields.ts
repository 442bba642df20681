import { TypeError } from "../core/exceptions/index.ts";
import { asFloat } from "../core/float.ts";
import { is_class } from "../core/is_class.ts";
import { tuple_of } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import type { Field } from "./Field.ts";

/** The key under which a dataclass keeps its fields; subclasses inherit it. */
export const FIELDS: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.fields");

/** The fields of a dataclass or of an instance of one, undefined for anything else. */
export function fields_of(x: Py): readonly Field[] | undefined {
  return parameters_of(x)?.filter((field) => !field.init_only);
}

/** Likewise, with the InitVars. */
export function parameters_of(x: Py): readonly Field[] | undefined {
  if (x === null || x === undefined) return undefined;
  return (is_class(x) ? (x as Py) : x.constructor)?.[FIELDS];
}

/**
 * Python's `dataclasses.fields(class_or_instance)`.
 *
 * @raises TypeError if it is no dataclass
 * @example fields(dish).map((f) => f.name)
 */
export function fields(x: Py): readonly Field[] {
  const found = fields_of(x);
  if (found === undefined) throw new TypeError("must be called with a dataclass type or instance");
  return tuple_of(found);
}

/**
 * Python's `dataclasses.is_dataclass(obj)`.
 */
export function is_dataclass(x: Py): boolean {
  return fields_of(x) !== undefined;
}

/** A field's value as a Python value of unknown type. */
export function value_of(x: Py, field: Field): Py {
  const value = x[field.name];
  return field.is_float && typeof value === "number" ? asFloat(value) : value;
}
