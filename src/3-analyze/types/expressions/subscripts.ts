/** Items: `a[i]` read and written. */
import type { Subscript } from "../../../ir/python/index.ts";
import type { NodeId } from "../../../ir/span.ts";
import { observe } from "../calls/construct.ts";
import { callMethod } from "../calls/methods.ts";
import { callFunctionValue } from "../calls/call-value.ts";
import { getAttribute } from "../attributes.ts";
import { bytes, int, isNever, never, of, unknown, type Atom, type Value } from "../domain/value.ts";
import type { Evaluator } from "../evaluator.ts";
import { elementOf } from "../iteration.ts";

export function getItem(object: Value, index: Value, node: Subscript, to: Evaluator): Value {
  if (object.unknown) {
    to.solver.escape(index);
    return unknown;
  }
  return to.solver.joinAll([...object.atoms.values()].map((atom) => itemOf(atom, index, node, to)));
}

function itemOf(atom: Atom, index: Value, node: Subscript, to: Evaluator): Value {
  const { solver, inference } = to;
  const slice = node.index.kind === "slice";
  switch (atom.kind) {
    case "list": return slice ? inference.listOf(node.id, solver.read(atom.cell), true) : solver.read(atom.cell);
    case "tuple": return slice ? sliceOf(atom, node, to) : tupleItem(atom, index, node.id, to);
    case "str": return of({ kind: "str", ascii: atom.ascii, value: null });
    case "bytes": return slice ? bytes : int(0, 255);
    case "dict": return solver.read(atom.cell);
    case "range": return slice ? of(atom) : of(atom.element);
    case "none": case "int": case "float": case "bool": case "set": return never;
    case "instance": return instanceItem(atom, index, node, to);
    case "class":
      if (inference.classes.get(atom.class)?.line.some((each) => each.node.keywords.some((keyword) => keyword.name === "metaclass") || each.scope?.variables.has("__class_getitem__") === true) === true) return unknown;
      return inference.classes.get(atom.class)?.kind === "enum" ? of({ kind: "instance", class: atom.class }) : of(atom);
    case "library-class": {
      if (atom.row.statics["__class_getitem__"] === undefined) return of(atom);
      return callFunctionValue(getAttribute(of(atom), "__class_getitem__", node.id, inference), [index], node.id, inference);
    }
    case "library": {
      const method = getAttribute(of(atom), "__getitem__", node.id, inference);
      if (method.unknown || isNever(method)) return unknown;
      return callFunctionValue(method, [index], node.id, inference);
    }
    default:
      solver.escape(index);
      return unknown;
  }
}

function instanceItem(atom: Extract<Atom, { kind: "instance" }>, index: Value, node: Subscript, to: Evaluator): Value {
  const model = to.inference.classes.get(atom.class);
  const result = callMethod(of(atom), "__getitem__", [index], node.id, to.inference);
  if (result !== null || model === undefined) return result ?? unknown;
  if (model.kind !== "named-tuple") return unknown;
  const elements = model.constructorFields().map((field) => to.solver.read(to.inference.fieldOf(model, field.name)));
  return tupleItem({ kind: "tuple", elements, rest: null }, index, node.id, to);
}

function tupleItem(atom: Extract<Atom, { kind: "tuple" }>, index: Value, node: NodeId, to: Evaluator): Value {
  const at = index.atoms.get("int");
  if (at?.kind === "int" && at.low === at.high && atom.rest === null) return atom.elements.at(at.low) ?? never;
  return elementOf(of(atom), node, to.inference);
}

function sliceOf(atom: Extract<Atom, { kind: "tuple" }>, node: Subscript, to: Evaluator): Value {
  const { index } = node;
  if (index.kind === "slice" && atom.rest === null && index.step === null) {
    const bound = (part: typeof index.start, otherwise: number): number | null => {
      if (part === null) return otherwise;
      const value = to.inference.values.get(part.id)?.atoms.get("int");
      return value?.kind === "int" && value.low === value.high ? value.low : null;
    };
    const [start, stop] = [bound(index.start, 0), bound(index.stop, atom.elements.length)];
    if (start !== null && stop !== null) return of({ kind: "tuple", elements: atom.elements.slice(start, stop), rest: null });
  }
  return of({ kind: "tuple", elements: [], rest: elementOf(of(atom), node.id, to.inference) });
}

/** `object[index] = value`. */
export function setItem(object: Value, index: Value, value: Value, node: Subscript, to: Evaluator): void {
  const { solver, inference } = to;
  if (object.unknown) {
    solver.escape(index);
    solver.escape(value);
    return;
  }
  const slice = node.index.kind === "slice";
  for (const atom of object.atoms.values()) {
    switch (atom.kind) {
      case "list":
        solver.flow(atom.cell, slice ? elementOf(value, node.id, inference) : value, slice);
        break;
      case "dict":
        solver.flow(atom.key, index);
        solver.flow(atom.cell, value);
        break;
      case "instance":
        callMethod(of(atom), "__setitem__", [index, value], node.id, inference);
        break;
      case "library": {
        const method = getAttribute(of(atom), "__setitem__", node.id, inference);
        observe(value, inference);
        if (method.unknown || isNever(method)) atom.cells.forEach((cell, position) => solver.flow(cell, atom.cells.length === 2 && position === 0 ? index : value));
        else callFunctionValue(method, [index, value], node.id, inference);
        break;
      }
      default:
        solver.escape(value);
    }
  }
}
