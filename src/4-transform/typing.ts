/** What a program writes for type checkers alone. */
import type { Expression, If, Statement } from "../ir/python/index.ts";
import type { AnyNode } from "../ir/python/visit.ts";
import type { Row } from "../maps/define.ts";
import type { Context } from "./context.ts";

/** Decorators that say something to type checkers and give back what they get. */
export const typeMarkers: readonly string[] = ["final", "override", "no_type_check", "runtime_checkable"];

export function isTypeMarker(decorator: Expression): boolean {
  return (decorator.kind === "name" || decorator.kind === "attribute") && typeMarkers.includes(decorator.name);
}

/** `TYPE_CHECKING` or `typing.TYPE_CHECKING`, which is False when the program runs. */
export function isTypeChecking(test: Expression, cx: Context): boolean {
  if (test.kind === "name" && test.name === "TYPE_CHECKING") return cx.facts.bindingOf(test.id)?.target?.kind === "library-name";
  return test.kind === "attribute" && test.name === "TYPE_CHECKING" && cx.typeOf(test.object).kind === "module";
}

/** An `if TYPE_CHECKING:`, whose imports nobody runs. */
export function isForCheckersOnly(node: AnyNode | Statement, cx: Context): boolean {
  return isIf(node) && isTypeChecking(node.test, cx);
}

function isIf(node: AnyNode | Statement): node is If {
  return node.kind === "if";
}

/** `T = TypeVar("T")`, `Json = dict[str, Any]`: names that only annotations use. */
export function isTypingValue(value: Expression, cx: Context): boolean {
  const named = value.kind === "call" ? value.callee : value.kind === "subscript" ? value.object : null;
  if (named?.kind === "name") {
    const target = cx.facts.bindingOf(named.id)?.target;
    return target?.kind === "library-name" && isTypingRow(target.row, target.module);
  }
  if (named?.kind !== "attribute") return false;
  const target = cx.facts.attributeOf(named.id);
  return target.kind === "library" && isTypingRow(target.row, target.module);
}

function isTypingRow(row: Row, module: string): boolean {
  return row.kind === "typing" || (row.kind === "special" && (module === "typing" || module === "typing_extensions"));
}
