import type { Match, MatchCase, Pattern } from "../../ir/python/index.ts";
import { some } from "../../ir/python/visit.ts";
import type { Type } from "../../3-analyze/types.ts";
import type { TsExpression, TsStatement } from "../../ir/target/index.ts";
import { as, assign, binary, block, breaks, expressionStatement, helper, identifier, literal, noTrivia, when, member } from "../build.ts";
import { translateBlock } from "../block.ts";
import type { Context } from "../context.ts";
import { equal } from "../expressions/operators.ts";
import { mangle } from "../mangle.ts";
import { apart, keep, repeatable } from "../sequence.ts";
import { triviaOf } from "../trivia.ts";
import { test } from "../truth.ts";
import { neverEnds } from "./control.ts";
import { isClass } from "./exceptions.ts";

/** What a pattern asks, in order, and the names it binds if all holds. */
interface Matched {
  readonly conditions: readonly TsExpression[];
  readonly bindings: readonly (readonly [name: string, value: TsExpression, node: number])[];
}

const anything: Matched = { conditions: [], bindings: [] };

export function matchStatement(node: Match, cx: Context): readonly TsStatement[] {
  const value = cx.expression(node.subject);
  // Later cases are asked of what the subject was, whatever a capture or a guard has put under its name.
  const subject = node.subject.kind === "name" && rebinds(node, node.subject.name) ? keep(value, cx, "subject") : repeatable(value, cx, "subject");
  const type = cx.typeOf(node.subject);
  const simple = node.cases.every((each) => each.guard === null || patternOf(each.pattern, subject, type, cx).bindings.length === 0);
  return simple ? chain(node.cases, subject, type, cx) : labelled(node, subject, type, cx);
}

/** Whether a case puts something else under the name, and another case comes after it. */
function rebinds(node: Match, name: string): boolean {
  return node.cases.slice(0, -1).some(({ pattern, guard }) => guard !== null && [pattern, guard].some((part) => some(part, (child) =>
    ((child.kind === "capture-pattern" || child.kind === "star-pattern" || child.kind === "as-pattern") && "name" in child && child.name === name)
    || (child.kind === "named-expression" && "target" in child && isNamed(child.target, name)))));
}

function isNamed(target: unknown, name: string): boolean {
  return typeof target === "object" && target !== null && "name" in target && target.name === name;
}

/** `if … else if …`: no guard needs names that its pattern binds. */
function chain(cases: readonly MatchCase[], subject: TsExpression, type: Type, cx: Context): readonly TsStatement[] {
  const [first, ...rest] = cases;
  if (first === undefined) return [];
  const { conditions, bindings } = patternOf(first.pattern, subject, type, cx);
  const all = first.guard === null ? conditions : [...conditions, test(first.guard, cx)];
  const body = bound(first, bindings, cx);
  if (all.length === 0) return body.statements;
  const others = chain(rest, subject, type, cx);
  const [only] = others;
  const otherwise = others.length === 1 && only?.kind === "if" && only.trivia.leading.length === 0 ? only : others.length === 0 ? null : block(others);
  return [when(conjunction(all), body, otherwise, triviaOf(first.trivia))];
}

function labelled(node: Match, subject: TsExpression, type: Type, cx: Context): readonly TsStatement[] {
  const label = cx.temporary("matched");
  const statements = node.cases.flatMap((each): TsStatement[] => {
    const { conditions, bindings } = patternOf(each.pattern, subject, type, cx);
    const body = bound(each, bindings, cx);
    const names = body.statements.slice(0, bindings.length);
    const leave = neverEnds(each.body, cx) ? [] : [breaks(label)];
    const inside = [...body.statements.slice(bindings.length), ...leave];
    const guard = each.guard;
    const guarded = guard === null ? { value: null, statements: [] } : apart((inner) => test(guard, inner), cx);
    const chosen = guarded.value === null ? inside : [...guarded.statements, when(guarded.value, block(inside))];
    const whole = block([...names, ...chosen]);
    return conditions.length === 0 ? [{ kind: "block", body: whole, trivia: triviaOf(each.trivia), origin: each.span }] : [when(conjunction(conditions), whole, null, triviaOf(each.trivia))];
  });
  return [{ kind: "labeled", label, body: { kind: "block", body: block(statements), trivia: noTrivia, origin: null }, trivia: noTrivia, origin: node.span }];
}

function bound(each: MatchCase, bindings: Matched["bindings"], cx: Context): ReturnType<typeof translateBlock> {
  const body = translateBlock(each.body, cx);
  const names = bindings.map(([name, value, node]) => expressionStatement(assign(identifier(cx.state.names.safe(name)), captured(value, node, cx))));
  return { ...body, statements: [...names, ...body.statements] };
}

/** What a pattern binds has been tested by the pattern, which the checker cannot follow through a union. */
function captured(value: TsExpression, node: number, cx: Context): TsExpression {
  const type = cx.facts.bindingOf(node)?.type;
  if (type === undefined || value.kind !== "identifier") return value;
  const written = cx.tsType(type);
  return written.kind === "named" && written.name === "any" ? value : as(value, written);
}

function conjunction(conditions: readonly TsExpression[]): TsExpression {
  return conditions.reduce((left, right) => binary("&&", left, right));
}

function patternOf(pattern: Pattern, subject: TsExpression, type: Type, cx: Context): Matched {
  switch (pattern.kind) {
    case "wildcard-pattern": return anything;
    case "capture-pattern": return { conditions: [], bindings: [[pattern.name, subject, pattern.id]] };
    case "value-pattern": return { conditions: [equal(subject, type, pattern.value, cx)], bindings: [] };
    case "singleton-pattern": return { conditions: [binary("===", subject, literal(pattern.value))], bindings: [] };
    case "as-pattern": {
      const inner = patternOf(pattern.pattern, subject, type, cx);
      return { ...inner, bindings: [...inner.bindings, [pattern.name, subject, pattern.id]] };
    }
    case "or-pattern": {
      const alternatives = pattern.alternatives.map((each) => patternOf(each, subject, type, cx));
      // Alternatives bind the same names; which value a name gets is decided as the alternative is.
      const conditions = alternatives.map(({ conditions: all, bindings }) => conjunction([...(all.length === 0 ? [literal(true)] : all), ...bindings.map(([name, value]) => binding(name, value, cx))]));
      return { conditions: [conditions.reduce((left, right) => binary("||", left, right))], bindings: [] };
    }
    case "sequence-pattern": return sequence(pattern, subject, type, cx);
    case "star-pattern": return anything;
    case "mapping-pattern": return mapping(pattern, subject, cx);
    case "class-pattern": return classPattern(pattern, subject, cx);
  }
}

/** An assignment as a condition that holds. */
function binding(name: string, value: TsExpression, cx: Context): TsExpression {
  return binary(",", assign(identifier(cx.state.names.safe(name)), value), literal(true));
}

const unknown: Type = { kind: "unknown" };

function sequence(pattern: Extract<Pattern, { kind: "sequence-pattern" }>, subject: TsExpression, type: Type, cx: Context): Matched {
  const star = pattern.patterns.findIndex((each) => each.kind === "star-pattern");
  const count = pattern.patterns.length;
  const fixed = type.kind === "tuple" && type.rest === null && type.elements.length === count ? type.elements : null;
  const shape = star < 0 ? helper("is_sequence", [subject, literal(count)]) : helper("is_sequence", [subject, literal(count - 1), literal(true)]);
  const parts = pattern.patterns.map((each, index): Matched => {
    if (each.kind === "star-pattern") {
      if (each.name === null) return anything;
      const after = count - index - 1;
      return { conditions: [], bindings: [[each.name, helper("rest_of", [subject, literal(index), literal(after)]), each.id]] };
    }
    const position = star >= 0 && index > star ? { kind: "unary" as const, operator: "-" as const, operand: literal(count - index), origin: null } : literal(index);
    // An item of a tuple written out has its place and its type.
    const item = fixed === null || star >= 0 ? null : fixed[index];
    if (item !== null && item !== undefined) return patternOf(each, { kind: "element", object: subject, index: literal(index), origin: null }, item, cx);
    return patternOf(each, helper("getitem", [subject, position]), type.kind === "list" ? type.element : unknown, cx);
  });
  const certain = star < 0 && fixed?.length === count;
  return all([{ conditions: certain ? [] : [shape], bindings: [] }, ...parts]);
}

function mapping(pattern: Extract<Pattern, { kind: "mapping-pattern" }>, subject: TsExpression, cx: Context): Matched {
  const keys = pattern.entries.map((entry) => cx.expression(entry.key));
  const shape = helper("is_mapping", [subject, ...keys]);
  const parts = pattern.entries.map((entry, index) => patternOf(entry.pattern, helper("getitem", [subject, keys[index] ?? literal(null)]), unknown, cx));
  const rest: Matched = pattern.rest === null ? anything : { conditions: [], bindings: [[pattern.rest.name, helper("mapping_rest", [subject, ...keys]), pattern.rest.id]] };
  return all([{ conditions: [shape], bindings: [] }, ...parts, rest]);
}

function classPattern(pattern: Extract<Pattern, { kind: "class-pattern" }>, subject: TsExpression, cx: Context): Matched {
  const type = cx.expression(pattern.class);
  const native = isClass(pattern.class, cx) && cx.typeOf(pattern.class).kind === "class";
  const shape = native ? binary("instanceof", subject, type) : helper("isinstance", [subject, type]);
  const positional = pattern.positional.map((each, index) => patternOf(each, helper("match_argument", [subject, type, literal(index)]), unknown, cx));
  const keywords = pattern.keywords.map((each): Matched => {
    const value = native ? member(subject, mangle(each.name)) : helper("getattr", [subject, literal(each.name)]);
    const has: Matched = { conditions: native ? [] : [helper("hasattr", [subject, literal(each.name)])], bindings: [] };
    return all([has, patternOf(each.pattern, value, unknown, cx)]);
  });
  return all([{ conditions: [shape], bindings: [] }, ...positional, ...keywords]);
}

function all(parts: readonly Matched[]): Matched {
  return { conditions: parts.flatMap((part) => part.conditions), bindings: parts.flatMap((part) => part.bindings) };
}
