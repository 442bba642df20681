/** Functions and classes of the library as values. */
import type { TsExpression } from "../ir/target/index.ts";
import type { ClassRow, FunctionRow, Row } from "../maps/define.ts";
import { helper, literal, object } from "./build.ts";
import type { Context } from "./context.ts";
import { parameterText } from "./functions/parameter-text.ts";

/**
 * A function or class of the library that is handed on: where its results have to show that they are floats, and where
 * somebody may give it keywords for parameters that the conventions place by position.
 */
export function functionAsValue(value: TsExpression, row: Row, cx: Context, unbound = false): TsExpression {
  if (row.kind !== "function" && row.kind !== "class") return value;
  const shown = row.kind === "function" && cx.state.maps.givesPlainFloat(row) ? helper("float_function", [value], value.origin) : value;
  return cx.facts.needs.libraryByKeyword.has(row) ? withParameters(shown, row, cx, unbound) : shown;
}

/** A module of the library that is handed on: it knows its name, and which of its functions give floats. */
export function moduleAsValue(value: TsExpression, module: string, cx: Context): TsExpression {
  const floats = cx.state.maps.plainFloats(module).map((name) => literal(name));
  return helper("library_module", [value, literal(module), { kind: "array", elements: floats, origin: null }], value.origin);
}

/** Says what the parameters are called. */
export function withParameters(value: TsExpression, row: FunctionRow | ClassRow, cx: Context, unbound: boolean): TsExpression {
  const { parameters } = cx.state.maps.signature(row);
  if (row.keywords !== "normal" || row.refused !== null || !parameters.some((each) => each.kind === "normal")) return value;
  const own = parameterText(parameters.map((each) => ({ kind: each.kind, name: each.name, default: each.optional ? each.default ?? "..." : null })));
  return helper("describe", [value, object([["params", literal(unbound ? `self, /, ${own}` : own)]])], value.origin);
}

/** The function itself, where it is called by its name. */
export function calledByName(value: TsExpression): TsExpression {
  const isValue = value.kind === "call" && value.callee.kind === "reference" && (value.callee.reference.export === "float_function" || value.callee.reference.export === "describe");
  return isValue ? calledByName(value.arguments[0] ?? value) : value;
}
