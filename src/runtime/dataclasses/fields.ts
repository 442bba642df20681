import { lookup } from "../core/attributes/lookup.ts";
import { MISSING as NOTHING } from "../core/attributes/missing.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { asFloat } from "../core/float.ts";
import { getattr } from "../core/attributes/index.ts";
import { is_class } from "../core/is_class.ts";
import { tuple_of } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { Field, FIELD } from "./Field.ts";

const FIELDS = "__dataclass_fields__";

/** All that a dataclass keeps of its fields by name: class variables and what only the constructor takes among them. */
export function all_fields(cls: Py): ReadonlyMap<string, Field> | undefined {
  return typeof cls === "function" ? cls[FIELDS] : undefined;
}

/** The fields of a dataclass or of an instance of one, undefined for anything else. */
export function fields_of(x: Py): readonly Field[] | undefined {
  if (x === null || x === undefined) return undefined;
  const found = all_fields(is_class(x) ? x : x.constructor);
  return found === undefined ? undefined : [...found.values()].filter((each) => each._field_type === FIELD);
}

/**
 * Python's `dataclasses.fields(class_or_instance)`.
 *
 * @raises TypeError if it is no dataclass
 * @example fields(dish).map((f) => f.name)
 */
export function fields(x: Py): readonly Field[] {
  const found: Py = lookup(x, FIELDS);
  if (found === NOTHING) throw new TypeError("must be called with a dataclass type or instance");
  return tuple_of([...(found as ReadonlyMap<string, Field>).values()].filter((each) => each._field_type === FIELD));
}

/**
 * Python's `dataclasses.is_dataclass(obj)`.
 */
export function is_dataclass(x: Py): boolean {
  return fields_of(x) !== undefined;
}

/** Whether it is an instance of a dataclass. */
export function is_instance_of_dataclass(x: Py): boolean {
  return typeof x === "object" && x !== null && all_fields(x.constructor) !== undefined;
}

/** A field's value as a Python value of unknown type. */
export function value_of(x: Py, field: Field): Py {
  const own: Py = Object.getOwnPropertyDescriptor(x, field.name)?.value;
  const value: Py = own === undefined ? getattr(x, field.name) : own;
  return Field.is_float(field) && typeof value === "number" ? asFloat(value) : value;
}
