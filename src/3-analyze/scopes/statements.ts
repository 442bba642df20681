/** Names used by statements. */
import type { Block, Statement, StatementKind } from "../../ir/python/index.ts";
import { collectParameters, type Collector } from "./collect.ts";
import { collectExpression as expression } from "./expressions.ts";
import { collectPattern } from "./patterns.ts";

type Handlers = { readonly [K in StatementKind]: (node: Extract<Statement, { kind: K }>, to: Collector) => void };

export function collectBlock(block: Block | null, to: Collector): void {
  if (block !== null) for (const statement of block.statements) visit(statement, to);
}

function visit<K extends StatementKind>(node: Extract<Statement, { kind: K }>, to: Collector): void {
  const handler: (node: Extract<Statement, { kind: K }>, to: Collector) => void = handlers[node.kind];
  handler(node, to);
}

function nothing(): void {}

const handlers: Handlers = {
  expression: (node, to) => expression(node.expression, to),
  assignment: (node, to) => {
    expression(node.value, to);
    for (const target of node.targets) expression(target, to, "bind");
  },
  "annotated-assignment": (node, to) => {
    if (node.value !== null) expression(node.value, to);
    if (node.value !== null || node.target.kind !== "name") expression(node.target, to, "bind");
    else declareOnly(node.target.name, to);
    annotation(node.annotation, to);
  },
  "augmented-assignment": (node, to) => {
    if (node.target.kind !== "name") {
      expression(node.target, to);
      expression(node.value, to);
      return;
    }
    expression(node.value, to);
    expression(node.target, to, "read-bind");
  },
  delete: (node, to) => { for (const target of node.targets) expression(target, to, "delete"); },
  pass: nothing, break: nothing, continue: nothing, refused: nothing,
  return: (node, to) => { if (node.value !== null) expression(node.value, to); },
  raise: (node, to) => {
    if (node.exception !== null) expression(node.exception, to);
    if (node.cause !== null) expression(node.cause, to);
  },
  assert: (node, to) => {
    expression(node.test, to);
    if (node.message !== null) expression(node.message, to);
  },
  global: (node, to) => { for (const name of node.names) to.scope.globals.add(name); },
  nonlocal: (node, to) => { for (const name of node.names) to.scope.nonlocals.add(name); },
  import: (node, to) => {
    for (const clause of node.names) to.use(clause.alias ?? clause.module.split(".")[0] ?? clause.module, clause.id, "bind", "import");
  },
  "import-from": (node, to) => {
    if (node.names !== "*") for (const clause of node.names) to.use(clause.alias ?? clause.name, clause.id, "bind", "import");
  },
  if: (node, to) => {
    expression(node.test, to);
    collectBlock(node.then, to);
    collectBlock(node.otherwise, to);
  },
  while: (node, to) => {
    to.region(node.id, true, () => {
      expression(node.test, to);
      collectBlock(node.body, to);
    });
    collectBlock(node.otherwise, to);
  },
  for: (node, to) => {
    expression(node.iterable, to);
    to.region(node.id, true, () => {
      expression(node.target, to, "bind");
      collectBlock(node.body, to);
    });
    collectBlock(node.otherwise, to);
  },
  try: (node, to) => {
    to.region(node.id, false, () => {
      collectBlock(node.body, to);
      for (const handler of node.handlers) {
        if (handler.type !== null) expression(handler.type, to);
        to.region(handler.id, false, () => {
          if (handler.name !== null) expression(handler.name, to, "bind");
          collectBlock(handler.body, to);
        });
      }
      collectBlock(node.otherwise, to);
      to.region(node.id, false, () => collectBlock(node.finally, to), to.boundInFinally);
    });
  },
  with: (node, to) => {
    to.region(node.id, false, () => {
      for (const item of node.items) {
        expression(item.manager, to);
        if (item.target !== null) expression(item.target, to, "bind");
      }
      collectBlock(node.body, to);
    });
  },
  match: (node, to) => {
    expression(node.subject, to);
    for (const each of node.cases) {
      collectPattern(each.pattern, to);
      if (each.guard !== null) expression(each.guard, to);
      collectBlock(each.body, to);
    }
  },
  function: (node, to) => {
    for (const decorator of node.decorators) expression(decorator, to);
    collectParameters(node.parameters, to);
    to.withTypeParameters(node.id, node.typeParameters, () => {
      for (const parameter of node.parameters) if (parameter.annotation !== null) annotation(parameter.annotation, to);
      if (node.returns !== null) annotation(node.returns, to);
      to.functionScope(node);
    });
    to.use(node.name, node.id, "bind", "function");
  },
  class: (node, to) => {
    for (const decorator of node.decorators) expression(decorator, to);
    to.withTypeParameters(node.id, node.typeParameters, () => {
      for (const base of node.bases) expression(base, to);
      for (const { value } of node.keywords) expression(value, to);
      to.classScope(node);
    });
    to.use(node.name, node.id, "bind", "class");
  },
  "type-alias": (node, to) => {
    to.withTypeParameters(node.id, node.typeParameters, () => annotation(node.value, to));
    expression(node.name, to, "bind");
  },
};

/** `x: int` without a value makes the name local, and binds nothing. */
function declareOnly(name: string, to: Collector): void {
  if (!to.scope.globals.has(name) && !to.scope.nonlocals.has(name)) to.declare(name);
}

/** Annotations name things for the type notation; nothing there is evaluated that could be unbound. */
function annotation(node: Parameters<typeof expression>[0], to: Collector): void {
  to.inAnnotation(() => expression(node, to));
}
