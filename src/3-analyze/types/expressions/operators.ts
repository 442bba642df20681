/** Results of operators. */
import type { BinaryOperator, Comparison, ComparisonOperator, Unary } from "../../../ir/python/index.ts";
import type { NodeId } from "../../../ir/span.ts";
import { observe } from "../calls/construct.ts";
import { callMethod } from "../calls/methods.ts";
import { intResult, negate, anyInt } from "../domain/ints.ts";
import { bool, float, isNever, never, of, str, unknown, type Atom, type FloatAtom, type IntAtom, type Value } from "../domain/value.ts";
import type { Evaluator } from "../evaluator.ts";
import { elementOf } from "../iteration.ts";

const names: Readonly<Record<BinaryOperator, string>> = {
  "+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow", "@": "matmul", "<<": "lshift", ">>": "rshift", "&": "and", "|": "or", "^": "xor",
};

export function binaryResult(operator: BinaryOperator, left: Value, right: Value, node: NodeId, to: Evaluator, inPlace = false): Value {
  if (left.unknown || right.unknown) {
    to.solver.escape(left);
    to.solver.escape(right);
    return unknown;
  }
  const results: Value[] = [];
  for (const one of left.atoms.values()) for (const other of right.atoms.values()) results.push(ofAtoms(operator, one, other, node, to, inPlace));
  const result = to.solver.joinAll(results);
  return mixed(result, left, right, node, to);
}

/** Where a result may be int or float, whoever looks at it looks at the operands. */
function mixed(result: Value, left: Value, right: Value, node: NodeId, to: Evaluator): Value {
  if (result.unknown || !result.atoms.has("float") || !result.atoms.has("int")) return result;
  const { representation } = to.inference.site(node, "number");
  for (const value of [left, right]) {
    const number = value.atoms.get("float");
    if (number?.kind === "float" && number.representation !== null) representation.share(number.representation);
  }
  return to.solver.tagged(result, representation);
}

type Numeric = IntAtom | FloatAtom | { readonly kind: "bool" };

function isNumber(atom: Atom): atom is Numeric {
  return atom.kind === "int" || atom.kind === "float" || atom.kind === "bool";
}

const truth: IntAtom = { kind: "int", low: 0, high: 1, small: true };

function asInt(atom: Numeric): IntAtom {
  return atom.kind === "int" ? atom : atom.kind === "bool" ? truth : anyInt;
}

function ofAtoms(operator: BinaryOperator, left: Atom, right: Atom, node: NodeId, to: Evaluator, inPlace: boolean): Value {
  if (left.kind === "none" || (right.kind === "none" && left.kind !== "instance" && left.kind !== "library")) return never;
  if (isNumber(left) && isNumber(right)) return numbers(operator, left, right);
  if (isObject(left) || isObject(right)) return instances(operator, left, right, node, to, inPlace);
  const { inference } = to;
  switch (operator) {
    case "+":
      if (left.kind === "str" && right.kind === "str") return of({ kind: "str", ascii: left.ascii && right.ascii, value: null });
      if (left.kind === "bytes" && right.kind === "bytes") return of(left);
      if (left.kind === "list") {
        if (inPlace) {
          to.solver.flow(left.cell, elementOf(of(right), node, inference), true);
          return of(left);
        }
        if (right.kind === "list") return inference.listOf(node, to.solver.join(to.solver.read(left.cell), to.solver.read(right.cell)), true, "sum");
        return never;
      }
      if (left.kind === "tuple" && right.kind === "tuple") {
        if (left.rest === null && right.rest === null) return of({ kind: "tuple", elements: [...left.elements, ...right.elements].slice(0, 64), rest: left.elements.length + right.elements.length > 64 ? unknown : null });
        return of({ kind: "tuple", elements: [], rest: to.solver.joinAll([...left.elements, ...right.elements, ...(left.rest === null ? [] : [left.rest]), ...(right.rest === null ? [] : [right.rest])]) });
      }
      break;
    case "*": {
      const [sequence, times] = isNumber(right) ? [left, right] : [right, left];
      if (!isNumber(times)) break;
      if (sequence.kind === "str") return of({ kind: "str", ascii: sequence.ascii, value: null });
      if (sequence.kind === "bytes") return of(sequence);
      if (sequence.kind === "list") return inference.listOf(node, to.solver.read(sequence.cell), true, "repeated");
      if (sequence.kind === "tuple") return of({ kind: "tuple", elements: [], rest: elementOf(of(sequence), node, inference) });
      break;
    }
    case "%":
      if (left.kind === "str") {
        observe(of(right), inference);
        return str;
      }
      if (left.kind === "bytes") return of(left);
      break;
    case "|": case "&": case "^": case "-":
      if (left.kind === "set" && right.kind === "set") {
        if (inPlace && !left.frozen) {
          if (operator === "|" || operator === "^") to.solver.flow(left.cell, to.solver.read(right.cell), true);
          return of(left);
        }
        const element = operator === "|" || operator === "^" ? to.solver.join(to.solver.read(left.cell), to.solver.read(right.cell)) : to.solver.read(left.cell);
        return inference.setOf(node, element, left.frozen, true);
      }
      if (left.kind === "dict" && right.kind === "dict" && operator === "|") {
        return inference.dictOf(node, to.solver.join(to.solver.read(left.key), to.solver.read(right.key)), to.solver.join(to.solver.read(left.cell), to.solver.read(right.cell)), true);
      }
      // Unions of types.
      break;
    default:
  }
  if (isPlain(left) && isPlain(right)) return never;
  to.solver.escape(of(left));
  to.solver.escape(of(right));
  return unknown;
}

/** Builtin values that define nothing beyond what was looked at: other combinations raise TypeError. */
function isPlain(atom: Atom): boolean {
  return isNumber(atom) || atom.kind === "str" || atom.kind === "bytes" || atom.kind === "list" || atom.kind === "tuple";
}

function numbers(operator: BinaryOperator, left: Numeric, right: Numeric): Value {
  if (operator === "/") return float;
  if (left.kind === "float" || right.kind === "float") return float;
  if (left.kind === "bool" && right.kind === "bool" && (operator === "&" || operator === "|" || operator === "^")) return bool;
  const result = intResult(operator, asInt(left), asInt(right));
  // A power with an exponent that may be negative: int or float.
  if (result === null) return operator === "**" ? of(anyInt, { kind: "float", representation: null }) : never;
  return of(result);
}

/** An instance of a class that has its operators as methods. */
function isObject(atom: Atom): boolean {
  return atom.kind === "instance" || atom.kind === "library";
}

function instances(operator: BinaryOperator, left: Atom, right: Atom, node: NodeId, to: Evaluator, inPlace: boolean): Value {
  const name = names[operator];
  const [self, other] = [of(left), of(right)];
  const place = inPlace ? callMethod(self, `__i${name}__`, [other], node, to.inference) : null;
  if (place !== null) return place;
  const results = [callMethod(self, `__${name}__`, [other], node, to.inference), callMethod(other, `__r${name}__`, [self], node, to.inference)].filter((result) => result !== null);
  if (results.length > 0) return to.solver.joinAll(results);
  to.solver.escape(self);
  to.solver.escape(other);
  return unknown;
}

export function unaryResult(node: Unary, value: Value, to: Evaluator): Value {
  if (node.operator === "not") return bool;
  if (value.unknown) return unknown;
  return to.solver.joinAll([...value.atoms.values()].map((atom): Value => {
    if (isNumber(atom)) {
      if (atom.kind === "float") return node.operator === "~" ? never : float;
      const int = asInt(atom);
      if (node.operator === "+") return of(int);
      return of(node.operator === "-" ? negate(int) : { kind: "int", low: -int.high - 1, high: -int.low - 1, small: int.small && int.high !== Number.MAX_SAFE_INTEGER });
    }
    if (isObject(atom)) return callMethod(of(atom), node.operator === "-" ? "__neg__" : node.operator === "+" ? "__pos__" : "__invert__", [], node.id, to.inference) ?? unknown;
    return isPlain(atom) || atom.kind === "none" ? never : unknown;
  }));
}

const methods: Partial<Readonly<Record<ComparisonOperator, readonly [string, string]>>> = {
  "==": ["__eq__", "__eq__"], "!=": ["__ne__", "__ne__"], "<": ["__lt__", "__gt__"], "<=": ["__le__", "__ge__"], ">": ["__gt__", "__lt__"], ">=": ["__ge__", "__le__"],
};

export function comparisonResult(node: Comparison, to: Evaluator): Value {
  let left = to.value(node.first);
  let plain = true;
  for (const { operator, operand } of node.rest) {
    const right = to.value(operand);
    if (operator === "in" || operator === "not in") {
      callMethod(right, "__contains__", [left], node.id, to.inference);
      observe(right, to.inference);
    } else {
      const found = methods[operator];
      if (found !== undefined) {
        const results = [callMethod(left, found[0], [right], node.id, to.inference), callMethod(right, found[1], [left], node.id, to.inference)].filter((result) => result !== null);
        plain &&= results.every((result) => isNever(result) || (!result.unknown && [...result.atoms.keys()].every((key) => key === "bool")));
        // Containers compare their items by the runtime.
        if (operator === "==" || operator === "!=") {
          if (hasContainer(left)) observe(left, to.inference);
          if (hasContainer(right)) observe(right, to.inference);
        }
      }
    }
    left = right;
  }
  return plain ? bool : unknown;
}

function hasContainer(value: Value): boolean {
  return [...value.atoms.values()].some((atom) => atom.kind === "list" || atom.kind === "tuple" || atom.kind === "dict" || atom.kind === "set" || atom.kind === "instance");
}
