/** What a condition says about values: the states in which it holds and in which it does not. */
import type { Expression } from "../../ir/python/index.ts";
import type { Branches } from "../flow/walker.ts";
import { filter, isNever, never, none, of, str, unknown, type Atom, type Value } from "./domain/value.ts";
import type { Env, Evaluator } from "./evaluator.ts";
import type { Inference } from "./inference.ts";

export function branchesOf(test: Expression, to: Evaluator): Branches<Env> {
  switch (test.kind) {
    case "boolean":
      to.value(test);
      return { then: test.value ? to.current : null, otherwise: test.value ? null : to.current };
    case "unary":
      if (test.operator === "not") {
        const { then, otherwise } = branchesOf(test.operand, to);
        to.record(test.id, of({ kind: "bool" }));
        return { then: otherwise, otherwise: then };
      }
      break;
    case "boolean-operation": return shortCircuit(test, to);
    case "comparison": {
      const [only, ...others] = test.rest;
      if (only !== undefined && others.length === 0) return compared(test, only.operator, only.operand, to);
      break;
    }
    case "call": {
      const [object, classes] = test.arguments;
      if (test.callee.kind === "name" && test.callee.name === "isinstance" && object?.kind === "positional" && classes?.kind === "positional") {
        to.value(test);
        return split(object.value, (value) => ofClasses(value, to.inference.values.get(classes.value.id) ?? unknown, to.inference), to);
      }
      break;
    }
    default:
  }
  to.value(test);
  return split(test.kind === "named-expression" ? test.target : test, (value) => ({ yes: truthy(value), no: falsy(value, to.inference) }), to, true);
}

/** Where a value is split in two, the paths are too. */
function split(node: Expression, by: (value: Value) => { yes: Value; no: Value }, to: Evaluator, recorded = false): Branches<Env> {
  const state = to.current;
  const value = recorded && node.kind !== "name" ? to.inference.values.get(node.id) ?? unknown : current(node, to);
  const other = to.forked();
  if (state === null || other === null || isNever(value)) return { then: state, otherwise: other };
  const { yes, no } = by(value);
  return { then: to.narrow(state, node, yes), otherwise: to.narrow(other, node, no) };
}

function current(node: Expression, to: Evaluator): Value {
  return node.kind === "name" ? to.readName(node.id) : to.inference.values.get(node.id) ?? unknown;
}

function shortCircuit(test: Extract<Expression, { kind: "boolean-operation" }>, to: Evaluator): Branches<Env> {
  const and = test.operator === "and";
  let early: Env | null = null;
  let last: Branches<Env> = { then: to.current, otherwise: null };
  const values: Value[] = [];
  for (const [index, operand] of test.operands.entries()) {
    if (index > 0) to.current = and ? last.then : last.otherwise;
    if (to.current === null) {
      // The rest is never evaluated.
      break;
    }
    last = branchesOf(operand, to);
    const value = to.inference.values.get(operand.id) ?? unknown;
    values.push(index === test.operands.length - 1 ? value : and ? falsy(value, to.inference) : truthy(value));
    early = to.merged(early, and ? last.otherwise : last.then);
  }
  to.record(test.id, to.solver.joinAll(values));
  return and ? { then: last.then, otherwise: early } : { then: early, otherwise: last.otherwise };
}

function compared(test: Extract<Expression, { kind: "comparison" }>, operator: string, operand: Expression, to: Evaluator): Branches<Env> {
  to.value(test);
  const subject = test.first.kind === "named-expression" ? test.first.target : test.first;
  const isNone = operand.kind === "none";
  const flip = operator === "is not" || operator === "!=";
  if ((operator === "is" || operator === "is not" || operator === "==" || operator === "!=") && isNone) {
    const { then, otherwise } = split(subject, (value) => ({ yes: value.unknown || value.atoms.has("none") ? none : operator.startsWith("is") ? never : value, no: filter(value, (atom) => atom.kind !== "none") }), to);
    return flip ? { then: otherwise, otherwise: then } : { then, otherwise };
  }
  if (operator === "==" || operator === "!=") {
    // Only a builtin immutable equals a str or a number for sure; anything else may define `__eq__`.
    const kind = operand.kind === "string" ? "str" : null;
    const { then, otherwise } = split(subject, (value) => ({ yes: kind === null || value.unknown ? value : filter(value, (atom) => atom.kind === kind || atom.kind === "instance" || atom.kind === "library"), no: value }), to);
    return operator === "!=" ? { then: otherwise, otherwise: then } : { then, otherwise };
  }
  const state = to.current;
  return { then: state, otherwise: to.forked() };
}

const alwaysTrue = new Set<Atom["kind"]>(["function", "class", "library-class", "library-function", "module", "coroutine", "generator", "async-generator", "special"]);

export function truthy(value: Value): Value {
  return filter(value, (atom) => atom.kind !== "none" && !(atom.kind === "int" && atom.low === 0 && atom.high === 0) && !(atom.kind === "str" && atom.value === ""));
}

export function falsy(value: Value, inference: Inference): Value {
  return filter(value, (atom) => {
    if (alwaysTrue.has(atom.kind)) return false;
    if (atom.kind === "instance") return mayBeFalse(atom.class, inference);
    if (atom.kind === "int" && (atom.low > 0 || atom.high < 0)) return false;
    if (atom.kind === "str" && atom.value !== null && atom.value !== "") return false;
    return !(atom.kind === "tuple" && atom.elements.length > 0);
  });
}

function mayBeFalse(id: number, inference: Inference): boolean {
  const model = inference.classes.get(id);
  if (model === undefined || model.open || model.kind === "named-tuple" || model.kind === "enum") return true;
  if (model.attribute("__bool__") !== null || model.attribute("__len__") !== null) return true;
  return [...model.libraryBases()].some((base) => inference.maps.member(base.row, "__len__") !== null || inference.maps.member(base.row, "__bool__") !== null || base.row.methods === "functions");
}

/** The part of a value that is of the classes, and the part that is not. */
export function ofClasses(value: Value, classes: Value, inference: Inference): { yes: Value; no: Value } {
  const tests = testsOf(classes);
  if (tests === null) return { yes: value, no: value };
  if (value.unknown) {
    const proven = inference.solver.joinAll(tests.map((test) => instancesOf(test, inference)));
    // What unknown code gave is known to be one of the class's, not what is in it.
    return { yes: proven, no: value };
  }
  const yes: Atom[] = [];
  const no: Atom[] = [];
  for (const atom of value.atoms.values()) {
    const answers = tests.map((test) => isOf(atom, test, inference));
    if (answers.some((answer) => answer !== false)) yes.push(atom);
    if (!answers.includes(true)) no.push(atom);
  }
  return { yes: of(...yes), no: of(...no) };
}

function testsOf(classes: Value): readonly Atom[] | null {
  if (classes.unknown) return null;
  const tests: Atom[] = [];
  for (const atom of classes.atoms.values()) {
    if (atom.kind === "tuple") {
      if (atom.rest !== null) return null;
      for (const element of atom.elements) {
        const inner = testsOf(element);
        if (inner === null) return null;
        tests.push(...inner);
      }
    } else if (atom.kind === "class" || atom.kind === "library-class" || atom.kind === "none") tests.push(atom);
    else return null;
  }
  return tests;
}

const builtinKinds: ReadonlyMap<string, readonly Atom["kind"][]> = new Map([
  ["str", ["str"]], ["int", ["int", "bool"]], ["bool", ["bool"]], ["float", ["float"]], ["bytes", ["bytes"]], ["list", ["list"]], ["dict", ["dict"]],
  ["tuple", ["tuple"]], ["range", ["range"]], ["slice", ["slice"]],
]);

/** Whether an atom is an instance: true, false, or null where some are. */
function isOf(atom: Atom, test: Atom, inference: Inference): boolean | null {
  if (test.kind === "none") return atom.kind === "none";
  if (test.kind === "class") {
    if (atom.kind === "instance") return inference.classes.get(atom.class)?.line.some((each) => each.id === test.class) ?? null;
    return atom.kind === "library" ? null : false;
  }
  if (test.kind !== "library-class") return null;
  const { row } = test;
  if (row.name === "object") return true;
  if (atom.kind === "set") return row.name === (atom.frozen ? "frozenset" : "set");
  const kinds = builtinKinds.get(row.name);
  if (atom.kind === "instance") return [...(inference.classes.get(atom.class)?.libraryBases() ?? [])].some((base) => inference.maps.isSubclass(base.row, row)) ? true : inference.classes.get(atom.class)?.open === true ? null : false;
  if (atom.kind === "library") return inference.maps.isSubclass(atom.row, row) ? true : inference.maps.isSubclass(row, atom.row) ? null : false;
  if (kinds !== undefined) return kinds.includes(atom.kind);
  // An abstract class of the library: anything might be registered with it.
  return atom.kind === "none" || atom.kind === "int" || atom.kind === "bool" || atom.kind === "float" ? (row.name === "type" || isException(row.name) ? false : null) : isException(row.name) ? false : null;
}

function isException(name: string): boolean {
  return /(Error|Exception|Warning|Exit|Interrupt|Group)$/.test(name);
}

/** What an unknown value is once it is known to be of a class. Containers from unknown hands hold anything. */
function instancesOf(test: Atom, inference: Inference): Value {
  switch (test.kind) {
    case "none": return none;
    case "class": return of(...[...(inference.classes.get(test.class)?.family() ?? [])].map((model): Atom => ({ kind: "instance", class: model.id })));
    case "library-class": {
      if (test.row.name === "str") return str;
      if (test.row.name === "bytes") return of({ kind: "bytes" });
      if (test.row.name === "bool") return of({ kind: "bool" });
      return unknown;
    }
    default: return unknown;
  }
}
