/** Python parameters as TypeScript ones: positional in order, keyword-only in one options object, `*args`/`**kwargs` as a rest. */
import type { FunctionFacts } from "../../3-analyze/facts.ts";
import type { Type } from "../../3-analyze/types.ts";
import type { Expression, Parameter } from "../../ir/python/index.ts";
import { some } from "../../ir/python/visit.ts";
import type { TsBindingTarget, TsExpression, TsParameter, TsPatternElement, TsStatement, TsType } from "../../ir/target/index.ts";
import { construct, helper, identifier, literal, method, nothing, object, parameter, spread, type, variable } from "../build.ts";
import type { Context } from "../context.ts";
import { into } from "../representation.ts";

export interface Signature {
  readonly parameters: readonly TsParameter[];
  /** What the body starts with: `args` as a tuple, `kwargs` as a dict. */
  readonly prelude: readonly TsStatement[];
  /** Defaults that must be evaluated once, where the function is defined. */
  readonly before: readonly TsStatement[];
  /** The defaults by parameter, as other code may look at them. */
  readonly defaults: readonly (readonly [string, TsExpression])[];
}

/** What goes before the function: statements, and the defaults by parameter. */
interface Defined { readonly statements: TsStatement[]; readonly defaults: (readonly [string, TsExpression])[] }

/**
 * @param cx where the function is defined: defaults are evaluated there
 * @param inner the function's own context
 * @param skip leaves out the receiver
 */
export function signature(facts: FunctionFacts, skip: boolean, cx: Context, inner: Context): Signature {
  const all = skip ? facts.definition.parameters.slice(1) : facts.definition.parameters;
  const before: Defined = { statements: [], defaults: [] };
  const of = (kinds: readonly Parameter["kind"][]): Parameter[] => all.filter((each) => kinds.includes(each.kind));
  const positional = of(["positional-only", "normal"]);
  const keywordOnly = of(["keyword-only"]);
  const [args] = of(["var-positional"]);
  const [kwargs] = of(["var-keyword"]);
  const label = facts.definition.kind === "lambda" ? "lambda" : facts.definition.name;
  const parameters = positional.map((each) => plain(each, facts, label, before, cx));
  const prelude: TsStatement[] = [];
  if (args === undefined && keywordOnly.length + (kwargs === undefined ? 0 : 1) === 0) return { parameters, prelude, before: before.statements, defaults: before.defaults };
  if (args === undefined) {
    parameters.push(options(keywordOnly, kwargs, facts, label, before, prelude, cx, inner));
    return { parameters, prelude, before: before.statements, defaults: before.defaults };
  }
  parameters.push(...rest(args, keywordOnly, kwargs, facts, label, before, prelude, cx, inner));
  return { parameters, prelude, before: before.statements, defaults: before.defaults };
}

function nameOf(each: Parameter, cx: Context): string {
  return cx.state.names.safe(each.name);
}

function plain(each: Parameter, facts: FunctionFacts, label: string, before: Defined, cx: Context): TsParameter {
  const kind = facts.parameterType(each);
  const written = cx.tsType(kind, each.annotation);
  if (each.default === null) return { ...parameter(nameOf(each, cx), written) };
  const value = defaultValue(each, kind, label, before, cx);
  const obvious = value.kind === "literal" && value.value !== null && typeof value.value !== "bigint" && isWritten(written, typeof value.value);
  return { target: identifier(nameOf(each, cx)), type: obvious ? null : written, optional: false, rest: false, default: value };
}

function isWritten(written: TsType, name: string): boolean {
  return written.kind === "named" && written.name === name;
}

/** Literals may be written where TypeScript evaluates them per call; everything else is evaluated once. */
function defaultValue(each: Parameter, kind: Type, label: string, before: Defined, cx: Context): TsExpression {
  const node = each.default;
  if (node === null) return nothing;
  const value = into(node, kind, cx.withSink(before.statements));
  if (isImmutable(node, cx)) {
    before.defaults.push([each.name, node.kind === "float" && value.kind === "literal" ? helper("asFloat", [value]) : value]);
    return value;
  }
  const name = identifier(cx.temporary(`${label === "lambda" ? "" : `${label}_`}${each.name}_default`));
  before.statements.push(variable("const", name, value, value.kind === "array" && value.elements.length === 0 ? cx.tsType(kind, each.annotation) : null));
  before.defaults.push([each.name, name]);
  return name;
}

function isImmutable(node: Expression, cx: Context): boolean {
  switch (node.kind) {
    case "none": case "boolean": case "integer": case "float": case "string": case "ellipsis": return true;
    case "unary": return isImmutable(node.operand, cx);
    case "name": {
      const binding = cx.facts.bindingOf(node.id);
      return binding !== null && (binding.kind === "builtin" || ((binding.kind === "function" || binding.kind === "class" || binding.kind === "import") && binding.sites.length <= 1));
    }
    case "tuple": return node.elements.length === 0;
    default: return false;
  }
}

/** `{ times = 3, on }: { times?: number; on: any }`, with the rest of the keywords as a dict. */
function options(keywordOnly: readonly Parameter[], kwargs: Parameter | undefined, facts: FunctionFacts, label: string, before: Defined, prelude: TsStatement[], cx: Context, inner: Context): TsParameter {
  const optional = keywordOnly.every((each) => each.default !== null);
  if (keywordOnly.length === 0 && kwargs !== undefined) {
    const keywords = identifier(inner.temporary("keywords"));
    prelude.push(variable("const", identifier(nameOf(kwargs, cx)), keywordDict(keywords)));
    return { target: keywords, type: type("Record", [type("string"), type("any")]), optional: false, rest: false, default: object([]) };
  }
  const properties: { key: string; target: TsPatternElement }[] = keywordOnly.map((each) => ({
    key: each.name,
    target: { target: identifier(nameOf(each, cx)), rest: false, default: each.default === null ? null : defaultValue(each, facts.parameterType(each), label, before, cx) },
  }));
  const members = keywordOnly.map((each) => ({ name: each.name, type: cx.tsType(facts.parameterType(each), each.annotation), optional: each.default !== null }));
  let written: TsType = { kind: "object", members };
  if (kwargs !== undefined) {
    const keywords = identifier(inner.temporary("keywords"));
    properties.push({ key: "", target: { target: keywords, rest: true, default: null } });
    prelude.push(variable("const", identifier(nameOf(kwargs, cx)), keywordDict(keywords)));
    written = type("any");
  }
  const target: TsBindingTarget = { kind: "object-pattern", properties };
  return { target, type: written, optional: false, rest: false, default: optional ? object([]) : null };
}

function keywordDict(keywords: TsExpression): TsExpression {
  return construct(identifier("Map"), [method(identifier("Object"), "entries", [keywords])], null, [type("string"), type("any")]);
}

function rest(args: Parameter, keywordOnly: readonly Parameter[], kwargs: Parameter | undefined, facts: FunctionFacts, label: string, before: Defined, prelude: TsStatement[], cx: Context, inner: Context): TsParameter[] {
  const name = nameOf(args, cx);
  const items: TsType = { kind: "array", element: itemType(facts.parameterType(args), cx), readonly: false };
  if (kwargs === undefined && keywordOnly.length === 0) {
    if (onlySpread(args, facts, cx)) return [restParameter(name, items)];
    const values = inner.temporary(`${args.name}_items`);
    prelude.push(variable("const", identifier(name), helper("tuple", [spread(identifier(values))])));
    return [restParameter(values, items)];
  }
  const anything: TsType = { kind: "array", element: type("any"), readonly: false };
  // Both are only handed on together: what came in goes out.
  if (facts.passesArguments && keywordOnly.length === 0) return [restParameter(name, anything)];
  const values = inner.temporary("values");
  const keywords = kwargs === undefined ? inner.temporary("keywords") : nameOf(kwargs, cx);
  prelude.push(variable("const", { kind: "array-pattern", elements: [{ target: identifier(name), rest: false, default: null }, { target: identifier(keywords), rest: false, default: null }] }, helper("split_arguments", [identifier(values)])));
  for (const each of keywordOnly) {
    const fallback = each.default === null ? helper("missing_keyword", [literal(label), literal(each.name)]) : defaultValue(each, facts.parameterType(each), label, before, cx);
    const taken = helper("take_keyword", [identifier(keywords), literal(each.name)]);
    prelude.push(variable("const", identifier(nameOf(each, cx)), { kind: "binary", operator: "??", left: taken, right: fallback, origin: null }, cx.tsType(facts.parameterType(each), each.annotation)));
  }
  return [restParameter(values, anything)];
}

function restParameter(name: string, written: TsType): TsParameter {
  return { target: identifier(name), type: written, optional: false, rest: true, default: null };
}

function itemType(kind: Type, cx: Context): TsType {
  return cx.tsType(kind.kind === "tuple" && kind.rest !== null ? kind.rest : { kind: "unknown" });
}

/** `args` is only iterated, unpacked or measured, so that an array serves for the tuple. */
function onlySpread(args: Parameter, facts: FunctionFacts, cx: Context): boolean {
  const { definition } = facts;
  const body = definition.kind === "lambda" ? [definition.body] : definition.body.statements;
  const isArgs = (node: { readonly id: number; readonly kind?: string }): boolean => node.kind === "name" && cx.facts.bindingOf(node.id) !== null && cx.facts.bindingOf(node.id) === cx.facts.bindingOf(args.id);
  let harmless = 0;
  let total = 0;
  for (const statement of body) {
    some(statement, (node) => {
      if (isArgs(node)) total += 1;
      harmless += harmlessUses(node, isArgs);
      return false;
    });
  }
  return total === harmless;
}

function harmlessUses(node: object, isArgs: (node: { readonly id: number; readonly kind?: string }) => boolean): number {
  if (!("kind" in node)) return 0;
  const parts: unknown[] = [];
  if (node.kind === "starred" && "value" in node) parts.push(node.value);
  if (node.kind === "comparison" && "rest" in node && Array.isArray(node.rest)) {
    parts.push(...node.rest.flatMap((each: { readonly operator?: string; readonly operand?: unknown }) => (each.operator === "in" || each.operator === "not in" ? [each.operand] : [])));
  }
  if (node.kind === "for" && "iterable" in node) parts.push(node.iterable);
  if (node.kind === "comprehension" && "clauses" in node && Array.isArray(node.clauses)) parts.push(...node.clauses.map((clause: { readonly iterable?: unknown }) => clause.iterable));
  if (node.kind === "call" && "arguments" in node && Array.isArray(node.arguments)) {
    parts.push(...node.arguments.flatMap((each: { readonly kind?: string; readonly value?: unknown }) => (each.kind === "unpacked-list" ? [each.value] : [])));
  }
  return parts.filter((part) => typeof part === "object" && part !== null && "id" in part && typeof part.id === "number" && isArgs({ ...part, id: part.id })).length;
}
