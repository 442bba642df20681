/** `class Point(NamedTuple)`: a class that extends what `namedtuple` makes of its fields. */
import type { ClassFacts } from "../../3-analyze/facts.ts";
import type { ClassDefinition } from "../../ir/python/index.ts";
import type { TsExpression, TsType } from "../../ir/target/index.ts";
import { array, literal, object, reference } from "../build.ts";
import type { Context } from "../context.ts";
import { dynamic } from "../representation.ts";
import { dataclassFields } from "./dataclass-fields.ts";

/** `namedtuple<{ x: number; y: number }>("Point", ["x", "y"], { defaults: [0] })` */
export function namedTupleBase(facts: ClassFacts, node: ClassDefinition, cx: Context): TsExpression {
  const fields = dataclassFields(facts, cx);
  const defaults = fields.flatMap((field) => (field.default === null ? [] : [dynamic(field.default, cx)]));
  const options = defaults.length > 0 ? [object([["defaults", array(defaults)]])] : [];
  const shape: TsType = { kind: "object", members: fields.map((field) => ({ name: field.name, type: cx.tsType(field.type, field.annotation), optional: false })) };
  return {
    kind: "call", callee: reference("py2ts-runtime/collections", "namedtuple"), typeArguments: [shape],
    arguments: [literal(node.name), array(fields.map((field) => literal(field.name))), ...options], optional: false, origin: node.span,
  };
}
