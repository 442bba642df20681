/** Annotations as values, for programs that look at them while they run. */
import type { Call, Expression, Subscript } from "../ir/python/index.ts";
import type { TsExpression } from "../ir/target/index.ts";
import type { Row } from "../maps/define.ts";
import type { NodeId } from "../ir/span.ts";
import { array, call, helper, identifier, literal, member, object, reference } from "./build.ts";
import { mangleStatic } from "./mangle.ts";
import type { Context } from "./context.ts";

const typing = "py2ts-runtime/typing";

export function annotationValue(node: Expression, cx: Context): TsExpression {
  if (isPostponed(cx)) return literal(written(node, cx));
  // `*args: *Ts`: the one type that unpacking gives.
  return node.kind === "starred" ? helper("getitem", [array([cx.expression(node)]), literal(0)], node.span) : value(node, cx);
}

/** `from __future__ import annotations`: they stay the texts that they are. */
export function isPostponed(cx: Context): boolean {
  return cx.state.module.body.statements.some((each) => each.kind === "import-from" && each.module === "__future__" && each.names !== "*" && each.names.some(({ name }) => name === "annotations"));
}

/** The text as CPython writes it: on one line, quotes single. */
export function written(node: Expression, cx: Context): string {
  const text = cx.state.module.source.slice(node.span.start, node.span.end).replace(/\s+/g, " ");
  return text.includes("'") ? text : text.replaceAll('"', "'");
}

/** `subscript(list, int)` */
export function typeWithArguments(node: Subscript, cx: Context): TsExpression {
  const args = node.index.kind === "tuple" ? node.index.elements : [node.index];
  return call(reference(typing, "subscript"), [value(node.object, cx), ...args.map((each) => value(each, cx))], node.span);
}

/** `T = TypeVar("T")`, `Json = dict[str, Any]`, where the program looks at types while it runs. */
export function typingValue(node: Expression, cx: Context): TsExpression | null {
  if (!cx.facts.needs.types) return null;
  return node.kind === "call" ? typeVariable(node, cx) : value(node, cx);
}

function value(node: Expression, cx: Context): TsExpression {
  switch (node.kind) {
    case "name": case "attribute": return named(node, cx);
    case "subscript": return typeWithArguments(node, cx);
    case "list": return { kind: "array", elements: node.elements.map((each) => value(each, cx)), origin: node.span };
    case "binary": return node.operator === "|" ? helper("or_", [value(node.left, cx), value(node.right, cx)], node.span) : cx.expression(node);
    default: return cx.expression(node);
  }
}

/** A word of typing or an abstract type, which leave no code elsewhere; a type variable; any other name is what it is. */
function named(node: Extract<Expression, { kind: "name" | "attribute" }>, cx: Context): TsExpression {
  const word = typingWord(node, cx);
  if (word !== null) return reference(wordsOf(word.module), word.name);
  const made = node.kind === "name" && !cx.facts.needs.types ? definition(node.name, cx) : null;
  return made ?? (node.kind === "name" ? ofBody(node.id, cx) : null) ?? cx.expression(node);
}

/** A name of the class body, which has run when its annotations are told. */
function ofBody(node: NodeId, cx: Context): TsExpression | null {
  const binding = cx.facts.bindingOf(node);
  if (binding === null || binding.target !== null || binding.kind === "builtin" || binding.kind === "undefined" || binding.scope === cx.frame.class || !cx.facts.isClass(binding.scope)) return null;
  return member(identifier(cx.facts.classFacts(binding.scope).definition.name), mangleStatic(binding.name));
}

/** Where the words of annotations are as values. */
export function wordsOf(module: string): string {
  return module === "collections.abc" ? "py2ts-runtime/collections/abc" : module === "dataclasses" ? "py2ts-runtime/dataclasses" : typing;
}

function typingWord(node: Extract<Expression, { kind: "name" | "attribute" }>, cx: Context): { readonly module: string; readonly name: string } | null {
  const isWord = (row: Row): boolean => row.kind === "typing";
  if (node.kind === "attribute") {
    const target = cx.facts.attributeOf(node.id);
    return target.kind === "library" && isWord(target.row) ? target : null;
  }
  const target = cx.facts.bindingOf(node.id)?.target;
  return target?.kind === "library-name" && isWord(target.row) ? target : null;
}

/** `T = TypeVar("T")`, `Handler = Callable[…]` of the module: they leave no code where they stand. */
function definition(name: string, cx: Context): TsExpression | null {
  for (const statement of cx.state.module.body.statements) {
    if (statement.kind !== "assignment" || statement.targets.length !== 1) continue;
    const [target] = statement.targets;
    if (target?.kind !== "name" || target.name !== name) continue;
    const { value: made } = statement;
    if (made.kind === "call") {
      const variable = typeVariable(made, cx);
      if (variable !== null) return variable;
    }
    const word = made.kind === "subscript" && (made.object.kind === "name" || made.object.kind === "attribute") ? typingWord(made.object, cx) : null;
    return word === null ? null : value(made, cx);
  }
  return null;
}

function typeVariable(made: Call, cx: Context): TsExpression | null {
  if (calleeName(made.callee) !== "TypeVar") return null;
  const positional = made.arguments.flatMap((each) => (each.kind === "positional" ? [value(each.value, cx)] : []));
  const named = made.arguments.flatMap((each) => (each.kind === "keyword" ? [[each.name, value(each.value, cx)] as const] : []));
  return { kind: "new", callee: reference(typing, "TypeVar"), typeArguments: [], arguments: [...positional, ...(named.length > 0 ? [object(named)] : [])], origin: made.span };
}

function calleeName(node: Expression): string | null {
  return node.kind === "name" || node.kind === "attribute" ? node.name : null;
}
