import type { Comprehension, Expression, NamedExpression } from "../../../ir/python/index.ts";
import { defaultsOf } from "../walk.ts";
import type { ScopeBuilder } from "./builder.ts";
import { bindParameters } from "./definitions.ts";
import type { Scope } from "./scope.ts";

const comprehensionNames = { list: "list comprehension", set: "set comprehension", dict: "dict comprehension", generator: "generator expression" } as const;

function isConfined(scope: Scope): boolean {
  return scope.kind === "annotation" || scope.kind === "type-parameters" || scope.kind === "type-variable" || scope.kind === "type-alias";
}

/** Notes what an expression does to the names of the current scope; true where its parts were visited here. */
export function visitExpression(builder: ScopeBuilder, expression: Expression): boolean {
  switch (expression.kind) {
    case "name":
      builder.current.symbol(builder.mangled(expression.name)).used = true;
      if (expression.name === "super" && builder.current.isFunctionLike) builder.current.symbol("__class__").used = true;
      return true;
    case "lambda":
      defaultsOf(expression.parameters).forEach((each) => builder.expression(each));
      builder.within("lambda", "a lambda", () => {
        bindParameters(builder, expression.parameters);
        builder.expression(expression.body);
      });
      return true;
    case "comprehension":
      visitComprehension(builder, expression);
      return true;
    case "named-expression":
      visitNamed(builder, expression);
      return true;
    case "yield": case "yield-from":
      if (confine(builder, "yield expression", expression)) return true;
      if (builder.current.kind === "comprehension") {
        builder.expression(expression.value);
        builder.fail(`'yield' inside ${builder.current.what}`, expression.span);
        return true;
      }
      return false;
    case "await":
      return confine(builder, "await expression", expression);
    default:
      return false;
  }
}

function confine(builder: ScopeBuilder, name: string, expression: Expression): boolean {
  if (!isConfined(builder.current)) return false;
  builder.fail(`${name} cannot be used within ${builder.current.what}`, expression.span);
  return true;
}

/** The first iterable is evaluated outside, the rest in a scope of its own. */
function visitComprehension(builder: ScopeBuilder, node: Comprehension): void {
  const [first] = node.clauses;
  if (first === undefined) return;
  iterable(builder, first.iterable);
  builder.within("comprehension", comprehensionNames[node.shape], () => {
    node.clauses.forEach((clause, index) => {
      builder.current.inIterationTarget = true;
      builder.target(clause.target);
      builder.current.inIterationTarget = false;
      if (index > 0) iterable(builder, clause.iterable);
      clause.conditions.forEach((each) => builder.expression(each));
    });
    builder.expression(node.value);
    builder.expression(node.element);
  });
}

function iterable(builder: ScopeBuilder, expression: Expression): void {
  builder.current.iterables += 1;
  builder.expression(expression);
  builder.current.iterables -= 1;
}

function visitNamed(builder: ScopeBuilder, node: NamedExpression): void {
  const { current } = builder;
  if (confine(builder, "named expression", node)) return;
  if (current.iterables > 0) {
    builder.fail("assignment expression cannot be used in a comprehension iterable expression", node.span);
    return;
  }
  if (current.kind === "comprehension" && !bindOutside(builder, node)) return;
  builder.expression(node.value);
  if (current.kind !== "comprehension") builder.bind(node.target.name, node.target.span);
}

/** `:=` in a comprehension binds in the nearest scope around that is none. */
function bindOutside(builder: ScopeBuilder, node: NamedExpression): boolean {
  const name = builder.mangled(node.target.name);
  const fail = (message: string): false => {
    builder.fail(message, node.target.span);
    return false;
  };
  const within = (what: string): false => fail(`assignment expression within a comprehension cannot be used ${what}`);
  for (let scope: Scope | null = builder.current; scope !== null; scope = scope.parent) {
    switch (scope.kind) {
      case "comprehension": {
        const symbol = scope.symbols.get(name);
        if (symbol?.iteration === true) return fail(`assignment expression cannot rebind comprehension iteration variable '${node.target.name}'`);
        break;
      }
      case "class": return within("in a class body");
      case "type-parameters": return within("within the definition of a generic");
      case "type-alias": return within("in a type alias");
      case "type-variable": return within(`in ${scope.what}`);
      default: {
        const outer = scope.symbol(name);
        const inner = builder.current.symbol(name);
        if (scope.kind === "module" || outer.global) inner.global = true;
        else inner.nonlocal = true;
        outer.assigned = true;
        return true;
      }
    }
  }
  return true;
}
