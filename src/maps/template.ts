/**
 * Templates of rows, and filling them.
 *
 * A template is parsed once and filled many times. Which placeholders it uses, in which order and how often, is said beside the
 * tree, because evaluation order is restored by the caller, not here.
 */
import type { TsBase, TsExpression, TsLiteral, TsParameter } from "../ir/target/index.ts";
import { parseTree } from "./template-parser.ts";
import type { TemplateNode } from "./template-tree.ts";

/** One appearance of a placeholder, in the order in which the filled template evaluates them. */
export interface PlaceholderUse {
  readonly name: string;
  /** `{*name}`: the expressions given for it stand side by side. */
  readonly spread: boolean;
  /** It may not be evaluated (a branch, the right of `&&`), or is evaluated later (inside an arrow). */
  readonly conditional: boolean;
}

export interface ParsedTemplate {
  readonly text: string;
  readonly tree: TemplateNode;
  readonly uses: readonly PlaceholderUse[];
  /** The names of `uses`, repetitions and all. */
  readonly placeholders: readonly string[];
  /** Names of JavaScript that the output must not have renamed: `Math`. */
  readonly globals: readonly string[];
  readonly references: readonly { readonly name: string; readonly core: boolean }[];
}

/** What fills a placeholder: an argument, the arguments of a var-positional parameter, or nothing where it was left out. */
export type Filling = TsExpression | readonly TsExpression[] | undefined;

/** Makes the reference to an export of the row's own module; `core.NAME` is one of the runtime's main entry. */
export type MakeReference = (name: string) => TsExpression;

/** Parses a template and takes stock of what it uses. */
export function parseTemplate(text: string): ParsedTemplate {
  const tree = parseTree(text);
  const nodes = [...walk(tree, false, new Set())];
  const uses = nodes.flatMap(({ node, conditional }) => (node.kind === "placeholder" ? [{ name: node.name, spread: node.spread, conditional }] : []));
  return {
    text,
    tree,
    uses,
    placeholders: uses.map((use) => use.name),
    globals: [...new Set(nodes.flatMap(({ node }) => (node.kind === "identifier" ? [node.name] : [])))],
    references: nodes.flatMap(({ node }) => (node.kind === "reference" ? [{ name: node.name, core: node.core }] : [])),
  };
}

/**
 * The template with its placeholders filled. A placeholder that is left out vanishes at the end of an argument list and is
 * `undefined` anywhere else.
 */
export function fill(template: ParsedTemplate, placeholders: Readonly<Record<string, Filling>>, reference: MakeReference): TsExpression {
  const one = (node: TemplateNode): TsExpression => {
    switch (node.kind) {
      case "placeholder": return alone(node.name, placeholders[node.name]);
      case "reference": return reference(node.core ? `core.${node.name}` : node.name);
      case "identifier": return { kind: "identifier", name: node.name, ...added };
      case "this": return { kind: "this", ...added };
      case "literal": return literal(node.value);
      case "array": return { kind: "array", elements: list(node.elements), ...added };
      case "object": return { kind: "object", properties: node.properties.filter((property) => !leftOut(property.value)).map(({ name, value }) => ({ kind: "property", name, value: one(value) })), ...added };
      case "spread": return { kind: "spread", value: one(node.value), ...added };
      case "call": return { kind: "call", callee: one(node.callee), typeArguments: [], arguments: list(node.arguments), optional: false, ...added };
      case "new": return { kind: "new", callee: one(node.callee), typeArguments: [], arguments: list(node.arguments), ...added };
      case "member": return { kind: "member", object: one(node.object), name: node.name, optional: false, ...added };
      case "element": return { kind: "element", object: one(node.object), index: one(node.index), ...added };
      case "unary": return { kind: "unary", operator: node.operator, operand: one(node.operand), ...added };
      case "binary": return { kind: "binary", operator: node.operator, left: one(node.left), right: one(node.right), ...added };
      case "conditional": return { kind: "conditional", test: one(node.test), then: one(node.then), otherwise: one(node.otherwise), ...added };
      case "await": return { kind: "await", value: one(node.value), ...added };
      case "arrow": return { kind: "arrow", async: false, parameters: node.parameters.map(arrowParameter), result: null, body: one(node.body), ...added };
    }
  };
  const leftOut = (node: TemplateNode): boolean => node.kind === "placeholder" && !node.spread && placeholders[node.name] === undefined;
  const list = (nodes: readonly TemplateNode[]): TsExpression[] => {
    const given = nodes.slice(0, nodes.findLastIndex((node) => !leftOut(node) && !isEmptyObject(node)) + 1);
    return given.flatMap((node) => (node.kind === "placeholder" && node.spread ? several(placeholders[node.name]) : [one(node)]));
  };
  // An options object whose every property was left out is left out itself.
  const isEmptyObject = (node: TemplateNode): boolean => node.kind === "object" && node.properties.length > 0 && node.properties.every((property) => leftOut(property.value));
  return one(template.tree);
}

const added: TsBase = { origin: null };

function alone(name: string, filling: Filling): TsExpression {
  if (filling === undefined) return { kind: "identifier", name: "undefined", ...added };
  if (isList(filling)) throw new Error(`the placeholder {${name}} takes one expression; write {*${name}}`);
  return filling;
}

function several(filling: Filling): readonly TsExpression[] {
  if (filling === undefined) return [];
  return isList(filling) ? filling : [{ kind: "spread", value: filling, ...added }];
}

function isList(filling: TsExpression | readonly TsExpression[]): filling is readonly TsExpression[] {
  return Array.isArray(filling);
}

function literal(value: TsLiteral["value"]): TsLiteral {
  return { kind: "literal", value, text: null, ...added };
}

function arrowParameter(name: string): TsParameter {
  return { target: { kind: "identifier", name, ...added }, type: null, optional: false, rest: false, default: null };
}

/** All nodes in the order of evaluation; an arrow's parameters are no names of JavaScript. */
function* walk(node: TemplateNode, conditional: boolean, locals: ReadonlySet<string>): Iterable<{ node: TemplateNode; conditional: boolean }> {
  if (node.kind === "identifier" && locals.has(node.name)) return;
  const inner = node.kind === "arrow" ? new Set([...locals, ...node.parameters]) : locals;
  for (const child of children(node)) yield* walk(child.node, conditional || child.conditional, inner);
  yield { node, conditional };
}

function children(node: TemplateNode): readonly { node: TemplateNode; conditional: boolean }[] {
  const always = (...nodes: readonly TemplateNode[]): { node: TemplateNode; conditional: boolean }[] => nodes.map((child) => ({ node: child, conditional: false }));
  const maybe = (...nodes: readonly TemplateNode[]): { node: TemplateNode; conditional: boolean }[] => nodes.map((child) => ({ node: child, conditional: true }));
  switch (node.kind) {
    case "placeholder": case "reference": case "identifier": case "this": case "literal": return [];
    case "array": return always(...node.elements);
    case "object": return always(...node.properties.map((property) => property.value));
    case "spread": case "await": return always(node.value);
    case "call": case "new": return always(node.callee, ...node.arguments);
    case "member": return always(node.object);
    case "element": return always(node.object, node.index);
    case "unary": return always(node.operand);
    case "binary": return ["&&", "||", "??"].includes(node.operator) ? [...always(node.left), ...maybe(node.right)] : always(node.left, node.right);
    case "conditional": return [...always(node.test), ...maybe(node.then, node.otherwise)];
    case "arrow": return maybe(node.body);
  }
}
