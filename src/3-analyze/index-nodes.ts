/** The definitions and names of a program by id. */
import type { Assignment, Attribute, Call, ClassDefinition, FunctionDefinition, Lambda, Module, Program } from "../ir/python/index.ts";
import { forEachChild, type AnyNode } from "../ir/python/visit.ts";
import type { NodeId, Span } from "../ir/span.ts";
import { importsOf } from "./imports/statements.ts";

export interface DefinedFunction {
  readonly node: FunctionDefinition | Lambda;
  readonly module: string;
  /** The class whose body it stands in directly. */
  readonly class: NodeId | null;
  /** Contains `yield`. */
  generator: boolean;
}

export interface DefinedClass { readonly node: ClassDefinition; readonly module: string }

export interface Definitions {
  readonly functions: ReadonlyMap<NodeId, DefinedFunction>;
  readonly classes: ReadonlyMap<NodeId, DefinedClass>;
  readonly spans: ReadonlyMap<NodeId, Span>;
  readonly attributes: ReadonlyMap<NodeId, { readonly node: Attribute; readonly module: string }>;
  readonly calls: ReadonlySet<Call>;
  /** Assignments whose value is a name, an attribute or a subscript: other names of types, among others. */
  readonly aliases: ReadonlySet<Assignment>;
  /** Attribute names read anywhere: written, imported from modules, or as the text of a dunder name (`getattr(f, "__doc__")`). */
  readonly attributeNames: ReadonlySet<string>;
}

export function indexDefinitions(program: Program): Definitions {
  const functions = new Map<NodeId, DefinedFunction>();
  const classes = new Map<NodeId, DefinedClass>();
  const spans = new Map<NodeId, Span>();
  const attributes = new Map<NodeId, { readonly node: Attribute; readonly module: string }>();
  const texts = new Set<string>();
  const calls = new Set<Call>();
  const aliases = new Set<Assignment>();
  for (const module of program.modules) for (const statement of module.body.statements) walk(statement, module, functions, classes, spans, attributes, texts, calls, aliases);
  const imported = program.modules.flatMap((module) => importsOf(module).flatMap(({ statement }) => (statement.kind === "import" || statement.names === "*" ? [] : statement.names.map((clause) => clause.name))));
  return { functions, classes, spans, attributes, calls, aliases, attributeNames: new Set([...[...attributes.values()].map(({ node }) => node.name), ...imported, ...texts]) };
}

interface Pending { readonly node: AnyNode; readonly class: NodeId | null; readonly function: DefinedFunction | null }

function walk(root: AnyNode, module: Module, functions: Map<NodeId, DefinedFunction>, classes: Map<NodeId, DefinedClass>, spans: Map<NodeId, Span>, attributes: Map<NodeId, { readonly node: Attribute; readonly module: string }>, texts: Set<string>, calls: Set<Call>, aliases: Set<Assignment>): void {
  const pending: Pending[] = [{ node: root, class: null, function: null }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node } = next;
    let { class: owner, function: inside } = next;
    if (isName(node)) spans.set(node.id, node.span);
    else if (isDunderText(node)) texts.add(node.value);
    else if (isAttribute(node)) attributes.set(node.id, { node, module: module.name });
    else if (node.kind === "yield" || node.kind === "yield-from") {
      if (inside !== null) inside.generator = true;
    } else if (isCall(node)) {
      calls.add(node);
    } else if (isAlias(node)) {
      aliases.add(node);
    } else if (isFunction(node)) {
      inside = { node, module: module.name, class: owner, generator: false };
      functions.set(node.id, inside);
      owner = null;
    } else if (isClass(node)) {
      classes.set(node.id, { node, module: module.name });
      owner = node.id;
    }
    const around = owner;
    const body = inside;
    forEachChild(node, (child) => pending.push({ node: child, class: around, function: body }));
  }
}

function isName(node: AnyNode): node is AnyNode & { readonly name: string } {
  return node.kind === "name";
}

function isDunderText(node: AnyNode): node is AnyNode & { readonly value: string } {
  return node.kind === "string" && "value" in node && typeof node.value === "string" && /^__\w+__$/.test(node.value);
}

function isCall(node: AnyNode): node is Call {
  return node.kind === "call";
}

function isAssignment(node: AnyNode): node is Assignment {
  return node.kind === "assignment";
}

function isAlias(node: AnyNode): node is Assignment {
  return isAssignment(node) && ["name", "attribute", "subscript"].includes(node.value.kind);
}

function isAttribute(node: AnyNode): node is Attribute {
  return node.kind === "attribute";
}

function isFunction(node: AnyNode): node is FunctionDefinition | Lambda {
  return node.kind === "function" || node.kind === "lambda";
}

function isClass(node: AnyNode): node is ClassDefinition {
  return node.kind === "class";
}
