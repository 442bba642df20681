/** Names used by expressions and targets. */
import type { Call, Expression, ExpressionKind, FormattedPart } from "../../ir/python/index.ts";
import { collectParameters, type Collector } from "./collect.ts";
import type { Occurrence } from "./model.ts";

type Role = Occurrence["role"];
type Handlers = { readonly [K in ExpressionKind]: (node: Extract<Expression, { kind: K }>, to: Collector, role: Role) => void };

/** @param role what happens to the names of a target; subscripts and attributes inside it are read as ever. */
export function collectExpression(node: Expression, to: Collector, role: Role = "read"): void {
  visit(node, to, role);
}

function visit<K extends ExpressionKind>(node: Extract<Expression, { kind: K }>, to: Collector, role: Role): void {
  const handler: (node: Extract<Expression, { kind: K }>, to: Collector, role: Role) => void = handlers[node.kind];
  handler(node, to, role);
}

function each(nodes: readonly (Expression | null)[], to: Collector, role: Role = "read"): void {
  for (const node of nodes) if (node !== null) visit(node, to, role);
}

function nothing(): void {}

const handlers: Handlers = {
  name: (node, to, role) => to.use(node.name, node.id, role),
  none: nothing, boolean: nothing, integer: nothing, float: nothing, imaginary: nothing, string: nothing, bytes: nothing, ellipsis: nothing,
  "formatted-string": (node, to) => parts(node.parts, to),
  list: (node, to, role) => each(node.elements, to, role),
  tuple: (node, to, role) => each(node.elements, to, role),
  set: (node, to) => each(node.elements, to),
  dict: (node, to) => { for (const { key, value } of node.entries) each([key, value], to); },
  comprehension: (node, to) => to.comprehensionScope(node),
  unary: (node, to) => visit(node.operand, to, "read"),
  binary: (node, to) => {
    // Along the left spine by hand: a sum may have thousands of terms.
    const rights: Expression[] = [];
    let left: Expression = node;
    for (; left.kind === "binary"; left = left.left) rights.push(left.right);
    visit(left, to, "read");
    each(rights.reverse(), to);
  },
  "boolean-operation": (node, to) => each(node.operands, to),
  comparison: (node, to) => {
    visit(node.first, to, "read");
    for (const { operand } of node.rest) visit(operand, to, "read");
  },
  conditional: (node, to) => each([node.test, node.then, node.otherwise], to),
  "named-expression": (node, to) => {
    visit(node.value, to, "read");
    // Binds in the scope around all comprehensions.
    let scope = to.scope;
    while (scope.kind === "comprehension" && scope.parent !== null) scope = scope.parent;
    to.use(node.target.name, node.target.id, "bind", "variable", scope);
  },
  lambda: (node, to) => {
    collectParameters(node.parameters, to);
    to.functionScope(node);
  },
  call: (node, to) => {
    visit(node.callee, to, "read");
    if (usesUp(node)) {
      for (const { value } of node.arguments) if (value.kind === "lambda" || value.kind === "comprehension") to.markImmediate(value.id);
    }
    for (const { value } of node.arguments) visit(value, to, "read");
  },
  attribute: (node, to) => visit(node.object, to, "read"),
  subscript: (node, to) => each([node.object, node.index], to),
  slice: (node, to) => each([node.start, node.stop, node.step], to),
  starred: (node, to, role) => visit(node.value, to, role),
  await: (node, to) => visit(node.value, to, "read"),
  yield: (node, to) => each([node.value], to),
  "yield-from": (node, to) => visit(node.value, to, "read"),
};

function parts(list: readonly FormattedPart[], to: Collector): void {
  for (const part of list) {
    if (typeof part === "string") continue;
    visit(part.expression, to, "read");
    if (part.spec !== null) parts(part.spec, to);
  }
}

const consumers = new Set(["sum", "any", "all", "min", "max", "sorted", "list", "set", "frozenset", "tuple", "dict", "join", "sort", "len", "extend", "update", "next"]);

/** Callees that are done with a key function or a generator when they return. Shadowing them is no worry: only beauty hangs on it. */
function usesUp(node: Call): boolean {
  const { callee } = node;
  return consumers.has(callee.kind === "name" ? callee.name : callee.kind === "attribute" ? callee.name : "");
}
