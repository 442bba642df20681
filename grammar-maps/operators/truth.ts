/**
 * Truth values: what stands in a condition for a value, under the name `truth`. A row with the result `bool` gives a boolean; the result `object`
 * says that only its truthiness counts, so that a place that needs the boolean wraps it in `Boolean(…)`.
 */
import { operator, type OperatorRow } from "../../src/maps/define.ts";

export const truth: readonly OperatorRow[] = [
  operator("truth", "bool", null, "bool", "{left}"),
  operator("truth", "None", null, "bool", "false"),
  operator("truth", "str", null, "bool", "{left} !== \"\""),
  operator("truth", "int", null, "bool", "{left} !== 0"),
  // NaN is true in Python and false in JavaScript.
  operator("truth", "float", null, "bool", "{left} !== 0"),
  operator("truth", "list | tuple", null, "bool", "{left}.length > 0"),
  operator("truth", "dict | set | frozenset", null, "bool", "{left}.size > 0"),
  // An object without `__bool__` and `__len__`.
  operator("truth", "truthy", null, "bool", "true"),
  operator("truth", "truthy | None", null, "bool", "{left} !== null"),
  // The falsy values of these types are the same in both languages.
  operator("truth", "str | int | bool | truthy | None", null, "object", "{left}"),
  operator("truth", "object", null, "bool", "$core.truth({left})"),
];
