/** Bases that only mean something to type checkers, and those abstract types among them that give methods. */
import type { ClassDefinition } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { reference } from "../build.ts";
import type { Context } from "../context.ts";

export function isTyping(node: ClassDefinition["bases"][number], cx: Context): boolean {
  const inner = node.kind === "subscript" ? node.object : node;
  if (inner.kind === "name") {
    const target = cx.facts.bindingOf(inner.id)?.target;
    return target?.kind === "library-name" && target.row.kind === "typing";
  }
  const attribute = cx.facts.attributeOf(inner.id);
  return attribute.kind === "library" && attribute.row.kind === "typing";
}

/** Each with the methods that a class has to have for it; a class that has those of the givers itself needs nothing from them. */
const GIVING: Readonly<Record<string, readonly string[]>> = {
  Iterator: ["__iter__", "__next__"], AsyncIterator: ["__aiter__", "__anext__"],
  Mapping: [], MutableMapping: [], Sequence: [], MutableSequence: [], Set: [], MutableSet: [],
};

/** The abstract types among the bases whose methods the class gets: `class Headers(MutableMapping)`. */
export function adoptedTypes(node: ClassDefinition, cx: Context): readonly TsExpression[] {
  const own = new Set(node.body.statements.flatMap((statement) => (statement.kind === "function" ? [statement.name] : [])));
  return node.bases.flatMap((base) => {
    const inner = base.kind === "subscript" ? base.object : base;
    if (!isTyping(inner, cx)) return [];
    const target = inner.kind === "name" ? cx.facts.bindingOf(inner.id)?.target : null;
    const name = target?.kind === "library-name" ? target.name : inner.kind === "attribute" ? inner.name : "";
    const type = name === "AbstractSet" ? "Set" : name;
    const needed = Object.hasOwn(GIVING, type) ? GIVING[type] : undefined;
    if (needed === undefined || (needed.length > 0 && needed.every((each) => own.has(each)))) return [];
    return [reference("py2ts-runtime/collections/abc", type)];
  });
}

/** What a class has to have for the abstract types among its bases, which do not give it. */
export function requiredMethods(node: ClassDefinition, cx: Context): readonly string[] {
  return adoptedTypes(node, cx).flatMap((each) => (each.kind === "reference" ? REQUIRED[each.reference.export] ?? [] : []));
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Iterator: ["__next__"], AsyncIterator: ["__anext__"], Mapping: ["__getitem__", "__iter__", "__len__"], MutableMapping: ["__getitem__", "__setitem__", "__delitem__", "__iter__", "__len__"],
  Sequence: ["__getitem__", "__len__"], MutableSequence: ["__getitem__", "__setitem__", "__delitem__", "__len__", "insert"], Set: ["__contains__", "__iter__", "__len__"],
  MutableSet: ["__contains__", "__iter__", "__len__", "add", "discard"],
};
