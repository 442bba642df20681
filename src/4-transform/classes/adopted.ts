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

/** What a class has to have for an abstract type, and what it would get: all of it where it is so much that no class has it by itself. */
interface Giving { readonly required: readonly string[]; readonly given: readonly string[] | null }

const GIVING: Readonly<Record<string, Giving>> = {
  Iterator: { required: ["__next__"], given: ["__iter__"] },
  AsyncIterator: { required: ["__anext__"], given: ["__aiter__"] },
  Mapping: { required: ["__getitem__", "__iter__", "__len__"], given: null },
  MutableMapping: { required: ["__getitem__", "__setitem__", "__delitem__", "__iter__", "__len__"], given: null },
  Sequence: { required: ["__getitem__", "__len__"], given: null },
  MutableSequence: { required: ["__getitem__", "__setitem__", "__delitem__", "__len__", "insert"], given: null },
  Set: { required: ["__contains__", "__iter__", "__len__"], given: null },
  MutableSet: { required: ["__contains__", "__iter__", "__len__", "add", "discard"], given: null },
};

/** The abstract types among the bases whose methods the class gets: `class Headers(MutableMapping)`. */
export function adoptedTypes(node: ClassDefinition, cx: Context): readonly TsExpression[] {
  return adoptedNames(node, cx).map((name) => reference("py2ts-runtime/collections/abc", name));
}

/** What a class has to have for the abstract types among its bases, which do not give it. */
export function requiredMethods(node: ClassDefinition, cx: Context): readonly string[] {
  return adoptedNames(node, cx).flatMap((name) => GIVING[name]?.required ?? []);
}

function adoptedNames(node: ClassDefinition, cx: Context): readonly string[] {
  const own = new Set(node.body.statements.flatMap((statement) => (statement.kind === "function" ? [statement.name] : [])));
  return node.bases.flatMap((base) => {
    const inner = base.kind === "subscript" ? base.object : base;
    if (!isTyping(inner, cx)) return [];
    const target = inner.kind === "name" ? cx.facts.bindingOf(inner.id)?.target : null;
    const name = target?.kind === "library-name" ? target.name : inner.kind === "attribute" ? inner.name : "";
    const type = name === "AbstractSet" ? "Set" : name;
    const giving = Object.hasOwn(GIVING, type) ? GIVING[type] : undefined;
    const hasAll = giving?.given?.concat(giving.required).every((each) => own.has(each)) === true;
    return giving === undefined || hasAll ? [] : [type];
  });
}
