/** The value of every kind of expression. */
import type { Call, Comprehension, Expression, ExpressionKind, FormattedPart } from "../../../ir/python/index.ts";
import { getAttribute } from "../attributes.ts";
import { evaluateArguments } from "../calls/arguments.ts";
import { callValue, named, unnamed } from "../calls/call-value.ts";
import { observe } from "../calls/construct.ts";
import { functionValue } from "../definitions.ts";
import { constant } from "../domain/ints.ts";
import { bool, bytes, float, isNever, never, none, of, unknown, type Value } from "../domain/value.ts";
import type { Evaluator } from "../evaluator.ts";
import { awaited, elementOf } from "../iteration.ts";
import { isAscii } from "../library-values.ts";
import { staticTarget } from "../../imports/static-target.ts";
import { branchesOf } from "../narrowing.ts";
import { binaryResult, comparisonResult, unaryResult } from "./operators.ts";
import { getItem } from "./subscripts.ts";
import { superValue, rangeValue } from "./builtin-calls.ts";

type Handlers = { readonly [K in ExpressionKind]: (node: Extract<Expression, { kind: K }>, to: Evaluator) => Value };

export function evaluate<K extends ExpressionKind>(node: Extract<Expression, { kind: K }>, to: Evaluator): Value {
  const handler: (node: Extract<Expression, { kind: K }>, to: Evaluator) => Value = handlers[node.kind];
  return handler(node, to);
}

const handlers: Handlers = {
  name: (node, to) => to.readName(node.id),
  none: () => none,
  boolean: () => bool,
  integer: (node) => of(constant(node.value)),
  float: () => float,
  imaginary: () => unknown,
  string: (node) => of({ kind: "str", ascii: isAscii(node.value), value: node.value }),
  bytes: () => bytes,
  "formatted-string": (node, to) => {
    const ascii = parts(node.parts, to);
    return of({ kind: "str", ascii, value: null });
  },
  ellipsis: () => unknown,
  list: (node, to) => to.inference.listOf(node.id, to.solver.joinAll(items(node.elements, to))),
  tuple: (node, to) => tuple(node, to),
  set: (node, to) => to.inference.setOf(node.id, to.solver.joinAll(items(node.elements, to))),
  dict: (node, to) => {
    const keys: Value[] = [];
    const values: Value[] = [];
    for (const { key, value } of node.entries) {
      if (key !== null) keys.push(to.value(key));
      const given = to.value(value);
      const dict = given.atoms.get("dict");
      if (key !== null) values.push(given);
      else if (!given.unknown && dict?.kind === "dict") {
        keys.push(to.solver.read(dict.key));
        values.push(to.solver.read(dict.cell));
      } else if (!isNever(given)) {
        keys.push(unknown);
        values.push(unknown);
      }
    }
    return to.inference.dictOf(node.id, to.solver.joinAll(keys), to.solver.joinAll(values));
  },
  comprehension: (node, to) => comprehension(node, to),
  unary: (node, to) => {
    if (node.operator === "not") {
      const { then, otherwise } = branchesOf(node, to);
      to.current = to.merged(then, otherwise);
      return bool;
    }
    return unaryResult(node, to.value(node.operand), to);
  },
  binary: (node, to) => {
    // Along the left spine by hand: a sum may have thousands of terms.
    const spine = [];
    let first: Expression = node;
    for (; first.kind === "binary"; first = first.left) spine.push(first);
    let left = to.value(first);
    for (const each of spine.reverse()) left = to.record(each.id, binaryResult(each.operator, left, to.value(each.right), each.id, to));
    return left;
  },
  "boolean-operation": (node, to) => {
    const { then, otherwise } = branchesOf(node, to);
    to.current = to.merged(then, otherwise);
    return placed(to.inference.values.get(node.id) ?? unknown, node, to);
  },
  comparison: (node, to) => comparisonResult(node, to),
  conditional: (node, to) => {
    const { then, otherwise } = branchesOf(node.test, to);
    to.current = then;
    const first = then === null ? never : to.value(node.then);
    const afterFirst = to.current;
    to.current = otherwise;
    const second = otherwise === null ? never : to.value(node.otherwise);
    to.current = to.merged(afterFirst, to.current);
    return placed(to.solver.join(first, second), node, to);
  },
  "named-expression": (node, to) => {
    const value = to.value(node.value);
    to.bindName(node.target.id, value);
    return value;
  },
  lambda: (node, to) => functionValue(node, to),
  call: (node, to) => call(node, to),
  attribute: (node, to) => {
    const object = to.value(node.object);
    to.inference.reads.add(node.id);
    const path = to.pathOf(node);
    return (path === null ? null : to.narrowed(path)) ?? getAttribute(object, node.name, node.id, to.inference);
  },
  subscript: (node, to) => getItem(to.value(node.object), to.value(node.index), node, to),
  slice: (node, to) => {
    for (const part of [node.start, node.stop, node.step]) if (part !== null) to.value(part);
    return of({ kind: "slice" });
  },
  starred: (node, to) => to.value(node.value),
  await: (node, to) => {
    const value = to.value(node.value);
    if (node.value.kind === "call") to.inference.awaitedCalls.add(node.value.id);
    to.forgetPaths();
    return awaited(value, node.id, to.inference);
  },
  yield: (node, to) => {
    const value = node.value === null ? none : to.value(node.value);
    const model = to.function;
    if (model === null) return unknown;
    to.solver.flow(model.yields, value);
    to.forgetPaths();
    return to.solver.join(none, to.solver.read(model.sends));
  },
  "yield-from": (node, to) => {
    const value = to.value(node.value);
    const model = to.function;
    if (model !== null) {
      to.solver.flow(model.yields, elementOf(value, node.id, to.inference), true);
      to.inference.send(value, to.solver.read(model.sends));
    }
    to.forgetPaths();
    if (value.unknown) return unknown;
    return to.solver.joinAll([...value.atoms.values()].map((atom) => (atom.kind === "generator" ? atom.returns : atom.kind === "coroutine" ? atom.result : none)));
  },
};

/** A value from two sources whose numbers may be ints and floats is a place of its own. */
function placed(value: Value, node: Expression, to: Evaluator): Value {
  if (value.unknown || !value.atoms.has("int")) return value;
  const number = value.atoms.get("float");
  if (number?.kind !== "float") return value;
  const { representation } = to.inference.site(node.id, "number");
  if (number.representation !== null) representation.share(number.representation);
  return to.solver.tagged(value, representation);
}

function items(elements: readonly Expression[], to: Evaluator): Value[] {
  return elements.map((element) => (element.kind === "starred" ? elementOf(to.value(element), element.id, to.inference) : to.value(element)));
}

/** What a tuple holds is kept in the tuple's way. */
function tuple(node: Extract<Expression, { kind: "tuple" }>, to: Evaluator): Value {
  const { representation } = to.inference.site(node.id, "numbers");
  const keep = (value: Value): Value => {
    const number = value.atoms.get("float");
    if (number?.kind === "float" && number.representation !== null && value.atoms.has("int")) representation.share(number.representation);
    return to.solver.tagged(value, representation);
  };
  const elements: Value[] = [];
  let rest: Value | null = null;
  for (const element of node.elements) {
    const value = to.value(element);
    if (element.kind !== "starred") {
      if (rest === null) elements.push(keep(value));
      else rest = to.solver.join(rest, keep(value));
      continue;
    }
    const [atom] = value.atoms.values();
    if (rest === null && !value.unknown && value.atoms.size === 1 && atom?.kind === "tuple" && atom.rest === null) elements.push(...atom.elements);
    else rest = to.solver.join(rest ?? never, elementOf(value, element.id, to.inference));
  }
  if (rest === null) return of({ kind: "tuple", elements, rest: null });
  return of({ kind: "tuple", elements: [], rest: to.solver.joinAll([...elements, rest]) });
}

function parts(list: readonly FormattedPart[], to: Evaluator): boolean {
  let ascii = true;
  for (const part of list) {
    if (typeof part === "string") {
      ascii &&= isAscii(part);
      continue;
    }
    const value = to.value(part.expression);
    const plain = part.conversion === null && part.spec !== null && /[fFeE%]$/.test(typeof part.spec.at(-1) === "string" ? String(part.spec.at(-1)) : "");
    // A fixed format writes 1 and 1.0 alike.
    if (!plain) observe(value, to.inference);
    if (part.spec !== null) ascii = parts(part.spec, to) && ascii;
    ascii &&= !value.unknown && [...value.atoms.values()].every((atom) => atom.kind === "int" || atom.kind === "float" || atom.kind === "bool" || atom.kind === "none" || (atom.kind === "str" && (atom.ascii || part.conversion === "a")));
  }
  return ascii;
}

function call(node: Call, to: Evaluator): Value {
  const callee = calleeValue(node.callee, to);
  to.inference.callees.add(node.callee.id);
  to.inference.calls.set(node.id, { node, function: to.function?.id ?? null });
  const treated = superValue(node, callee, to);
  if (treated !== null) return treated;
  const args = evaluateArguments(node, to);
  const range = rangeValue(callee, args);
  if (range !== null) return range;
  const library = !callee.unknown && [...callee.atoms.values()].every((atom) => atom.kind === "library-function" || atom.kind === "library-class" || atom.kind === "special");
  if (!library) to.forgetPaths();
  // A method looked up on an object nobody knows may be one of the program's.
  if (callee.unknown && node.callee.kind === "attribute") callOnUnknown(node.callee, args, node, to);
  return callValue(callee, args, node.id, to.inference, isNamed(node.callee, callee, to) ? named : unnamed);
}

/** Whether a function of the library is called by its name, or as a method of its object. */
function isNamed(node: Expression, callee: Value, to: Evaluator): boolean {
  if (staticTarget(node, to.inference.inputs.table, to.inference.maps)?.kind === "library-name") return true;
  return node.kind === "attribute" && [...callee.atoms.values()].every((atom) => atom.kind !== "library-function" || atom.owner !== null);
}

/** A method that is called at once does not get into unknown hands, even if the object is unknown. */
function calleeValue(node: Expression, to: Evaluator): Value {
  if (node.kind !== "attribute" || !to.value(node.object).unknown) return to.value(node);
  to.inference.reads.add(node.id);
  return to.record(node.id, unknown);
}

function callOnUnknown(callee: Extract<Expression, { kind: "attribute" }>, args: ReturnType<typeof evaluateArguments>, node: Call, to: Evaluator): void {
  if (to.inference.values.get(callee.object.id)?.unknown !== true) return;
  const known = getAttribute(to.solver.read(to.inference.escapedInstances), callee.name, node.id, to.inference);
  if (!known.unknown && !isNever(known)) callValue(known, args, node.id, to.inference);
}

function comprehension(node: Comprehension, to: Evaluator): Value {
  const [first] = node.clauses;
  const scope = to.inference.inputs.table.scopes.get(node.id);
  if (first === undefined || scope === undefined) return unknown;
  const iterable = to.value(first.iterable);
  let result: Value = never;
  let pairs: Value = never;
  to.inScope(scope, (inner) => {
    inner.forgetBound(node.id);
    for (const clause of node.clauses) {
      const items = clause === first ? iterable : inner.value(clause.iterable);
      inner.assign(clause.target, elementOf(items, clause.iterable.id, to.inference, clause.async));
      for (const condition of clause.conditions) inner.current = inner.conditionOf(condition).then;
    }
    if (inner.current === null) return;
    result = inner.value(node.element);
    if (node.value !== null) pairs = inner.value(node.value);
  });
  to.forgetBound(node.id);
  switch (node.shape) {
    case "list": return to.inference.listOf(node.id, result);
    case "set": return to.inference.setOf(node.id, result);
    case "dict": return to.inference.dictOf(node.id, result, pairs);
    case "generator": {
      const cell = to.inference.site(node.id, "yields");
      to.solver.flow(cell, result);
      const yields = to.solver.read(cell);
      const async = node.clauses.some((clause) => clause.async);
      return async ? of({ kind: "async-generator", yields, functions: [] }) : of({ kind: "generator", yields, sends: never, returns: none, functions: [] });
    }
  }
}
