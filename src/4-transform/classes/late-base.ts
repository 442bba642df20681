/**
 * Constructors that call a native constructor of their base late. JavaScript has no `this` before `super(…)`, so what is assigned to attributes
 * before is kept in variables until then:
 *
 *     self.lines = []; super().__init__(level)    →    const lines = []; super(level); this.lines = lines;
 */
import type { ClassFacts } from "../../3-analyze/facts.ts";
import type { Expression, FunctionDefinition, Statement } from "../../ir/python/index.ts";
import { startsWithSuperInit, superInit, usesReceiver } from "../../ir/python/super-init.ts";
import { some } from "../../ir/python/visit.ts";
import type { TsExpression, TsStatement } from "../../ir/target/index.ts";
import { anyType, arrow, assign, call, expressionStatement, identifier, member, noTrivia, parameter, spread, variable } from "../build.ts";
import type { Context } from "../context.ts";
import { mangle } from "../mangle.ts";
import { isConstant } from "../sequence.ts";

const self: TsExpression = { kind: "this", origin: null };

/** Whether the base's constructor is called late, and nothing before sees the instance but assignments of attributes that the bases do not have. */
export function callsBaseLate(node: FunctionDefinition, cx: Context): boolean {
  const facts = cx.frame.class === null ? null : cx.facts.classFacts(cx.frame.class);
  if (facts === null || facts.form !== "simple" || node.name !== "__init__" || startsWithSuperInit(node)) return false;
  const assigned = new Set<string>();
  for (const statement of node.body.statements) {
    const made = superInit(statement);
    if (made !== null) return made.arguments.every(({ value }) => !usesReceiver(value, node) || isAttribute(value, node));
    const attribute = attributeSet(statement, node);
    if (attribute === null ? usesReceiver(statement, node) || some(statement, (child) => child.kind === "return") : assigned.has(attribute) || isInherited(attribute, facts, cx)) return false;
    if (attribute !== null) assigned.add(attribute);
  }
  return false;
}

/** The attribute that `self.x = value` sets, where the value has nothing to do with the instance. */
function attributeSet(statement: Statement, node: FunctionDefinition): string | null {
  const [target, more] = statement.kind === "assignment" ? statement.targets : statement.kind === "annotated-assignment" ? [statement.target] : [];
  if (target?.kind !== "attribute" || more !== undefined || !isAttribute(target, node)) return null;
  if (statement.kind !== "assignment" && statement.kind !== "annotated-assignment") return null;
  return statement.value === null || usesReceiver(statement.value, node) ? null : target.name;
}

/** `self.x` */
function isAttribute(expression: Expression, node: FunctionDefinition): boolean {
  return expression.kind === "attribute" && expression.object.kind === "name" && expression.object.name === node.parameters[0]?.name;
}

/** Whether a base may set the attribute itself. */
function isInherited(name: string, facts: ClassFacts, cx: Context): boolean {
  return facts.bases.some((base) => {
    if (base === null) return true;
    if (base.kind === "library") return cx.state.maps.linearize(base.row).some(({ row }) => Object.hasOwn(row.members, name));
    const above = cx.facts.classFacts(base.class);
    return above.fields.some((field) => field.name === name) || isInherited(name, above, cx);
  });
}

/** Puts the assignments of attributes behind `super(…)`. */
export function baseFirst(statements: readonly TsStatement[], cx: Context): readonly TsStatement[] {
  const at = statements.findIndex((each) => each.kind === "expression-statement" && each.expression.kind === "call" && each.expression.callee.kind === "super");
  const base = statements[at];
  if (base?.kind !== "expression-statement") return statements;
  const start = statements.slice(0, at);
  // Where nothing else happens before, parameters keep their values until then.
  const onlyAttributes = start.every((each) => assignment(each) !== null);
  const kept = new Map<string, TsExpression>();
  const after: TsStatement[] = [];
  const before = start.flatMap((statement): readonly TsStatement[] => {
    const set = assignment(statement);
    if (set === null) return [statement];
    const late = isConstant(set.value) || isEmpty(set.value) || (onlyAttributes && set.value.kind === "identifier");
    const value = late ? set.value : identifier(cx.temporary(set.name));
    kept.set(set.name, value);
    after.push(expressionStatement(assign(member(self, set.name), value), late ? statement.trivia : noTrivia));
    return late ? [] : [variable("const", value.kind === "identifier" ? value : identifier(set.name), set.value, null, statement.trivia)];
  });
  return [...before, { ...base, expression: withoutReceiver(base.expression, kept, cx) }, ...after, ...statements.slice(at + 1)];
}

/** `this.name = value` */
function assignment(statement: TsStatement): { readonly name: string; readonly value: TsExpression } | null {
  if (statement.kind !== "expression-statement" || statement.expression.kind !== "assign") return null;
  const { target, value } = statement.expression;
  return target.kind === "member" && target.object.kind === "this" && value !== null ? { name: target.name, value } : null;
}

/** `[]`, `new Map()` */
function isEmpty(value: TsExpression): boolean {
  if (value.kind === "array") return value.elements.length === 0;
  return value.kind === "new" && value.callee.kind === "identifier" && value.arguments.length === 0 && ["Map", "Set"].includes(value.callee.name);
}

/** An argument of `super(…)`: what was assigned is read from where it is kept, and methods find the instance when they are called. */
function withoutReceiver(expression: TsExpression, kept: ReadonlyMap<string, TsExpression>, cx: Context): TsExpression {
  const inner = (each: TsExpression): TsExpression => withoutReceiver(each, kept, cx);
  switch (expression.kind) {
    case "member": return expression.object.kind === "this" ? (kept.get(expression.name) ?? expression) : expression;
    case "call": {
      const [receiver, name] = expression.arguments;
      if (receiver?.kind === "this" && name?.kind === "literal" && typeof name.value === "string") return lateMethod(name.value, cx);
      return { ...expression, arguments: expression.arguments.map(inner) };
    }
    case "spread": return { ...expression, value: inner(expression.value) };
    case "object": return { ...expression, properties: expression.properties.map((each) => ("value" in each && each.value !== null ? { ...each, value: inner(each.value) } : each)) };
    default: return expression;
  }
}

/** `(found) => this.revive(found)` */
function lateMethod(name: string, cx: Context): TsExpression {
  const method = cx.frame.class === null ? undefined : cx.facts.classFacts(cx.frame.class).definition.body.statements.find((each) => each.kind === "function" && mangle(each.name) === name);
  const parameters = method?.kind === "function" ? method.parameters.slice(1) : null;
  if (parameters === null || parameters.some(({ kind }) => kind !== "positional-only" && kind !== "normal")) {
    const given = identifier("given");
    return arrow([{ ...parameter(given, { kind: "array", element: anyType, readonly: false }), rest: true }], call(member(self, name), [spread(given)]));
  }
  const names = parameters.map((each) => identifier(cx.state.names.safe(each.name)));
  return arrow(names.map((target, index) => ({ ...parameter(target, anyType), optional: parameters[index]?.default !== null })), call(member(self, name), names));
}
