/** What iterating, unpacking and awaiting a value gives. */
import type { Expression } from "../../ir/python/index.ts";
import type { NodeId } from "../../ir/span.ts";
import { callMethod } from "./calls/methods.ts";
import { int, never, of, unknown, type Atom, type Value } from "./domain/value.ts";
import type { Inference } from "./inference.ts";
import { fromNotation, isCovariant } from "./library-values.ts";

/** The items of an iterable. */
export function elementOf(value: Value, node: NodeId, inference: Inference, async = false): Value {
  if (value.unknown) return unknown;
  return inference.solver.joinAll([...value.atoms.values()].map((atom) => elementOfAtom(atom, node, inference, async)));
}

function elementOfAtom(atom: Atom, node: NodeId, inference: Inference, async: boolean): Value {
  const { solver } = inference;
  switch (atom.kind) {
    case "list": case "set": return solver.read(atom.cell);
    case "dict": return solver.read(atom.key);
    case "tuple": return solver.joinAll([...atom.elements, ...(atom.rest === null ? [] : [atom.rest])]);
    case "str": return of({ kind: "str", ascii: atom.ascii, value: null });
    case "bytes": return int(0, 255);
    case "range": return of(atom.element);
    case "generator": return async ? never : atom.yields;
    case "async-generator": return async ? atom.yields : never;
    case "iterable": return atom.async === async ? atom.element : never;
    case "instance": return ofInstance(atom, node, inference, async);
    case "class": return inference.classes.get(atom.class)?.kind === "enum" ? of({ kind: "instance", class: atom.class }) : unknown;
    case "library": return ofLibrary(atom, node, inference, async);
    case "none": case "bool": case "int": case "float": case "function": case "coroutine": return never;
    default: return unknown;
  }
}

function ofInstance(atom: Extract<Atom, { kind: "instance" }>, node: NodeId, inference: Inference, async: boolean): Value {
  const model = inference.classes.get(atom.class);
  const self = of(atom);
  if (model === undefined) return unknown;
  if (model.kind === "named-tuple") return inference.solver.joinAll(model.constructorFields().map((field) => inference.solver.read(inference.fieldOf(model, field.name))));
  const [iter, next] = async ? ["__aiter__", "__anext__"] : ["__iter__", "__next__"];
  const iterator = callMethod(self, iter, [], node, inference);
  if (iterator !== null) {
    // An object that is its own iterator.
    const steps = [...iterator.atoms.values()].map((each) => {
      if (each.kind !== "instance") return elementOfAtom(each, node, inference, async);
      const step = callMethod(of(each), next, [], node, inference) ?? unknown;
      return async ? awaited(step, node, inference) : step;
    });
    return iterator.unknown ? unknown : inference.solver.joinAll(steps);
  }
  // A class that inherits from `list[T]` or `dict` of the library holds what nobody has kept account of.
  return callMethod(self, "__getitem__", [int(0, 2 ** 32 - 1)], node, inference) ?? unknown;
}

const words: ReadonlyMap<string, boolean> = new Map([
  ...["Iterable", "Iterator", "Collection", "Sequence", "MutableSequence", "Mapping", "MutableMapping", "AbstractSet", "MutableSet", "KeysView"].map((word) => [word, false] as const),
  ...["AsyncIterable", "AsyncIterator"].map((word) => [word, true] as const),
]);

/** The items of a library object: by the abstract base that its class or a base of it names. */
function ofLibrary(atom: Extract<Atom, { kind: "library" }>, node: NodeId, inference: Inference, async: boolean): Value {
  const { maps, solver } = inference;
  for (const entry of maps.linearize(atom.row)) {
    for (const base of entry.row.bases) {
      const notation = maps.type(base);
      const [argument] = notation.kind === "named" ? notation.arguments : [];
      if (notation.kind !== "named" || words.get(notation.name) !== async || argument === undefined) continue;
      const held = isCovariant(atom.row, maps) ? atom.values : atom.cells.map((cell) => solver.read(cell));
      const own = new Map(atom.row.parameters.map((name, index) => [name, held[index] ?? unknown]));
      const making = { inference, node, slot: "item", self: of(atom), module: entry.module.name };
      const variables = new Map(entry.row.parameters.map((name, index) => {
        const given = entry.arguments[index];
        return [name, given === undefined ? unknown : fromNotation(given, { ...making, variables: own })];
      }));
      return fromNotation(argument, { ...making, variables });
    }
  }
  return unknown;
}

/** What `await` gives. */
export function awaited(value: Value, node: NodeId, inference: Inference): Value {
  if (value.unknown) return unknown;
  return inference.solver.joinAll([...value.atoms.values()].map((atom): Value => {
    switch (atom.kind) {
      case "coroutine": return atom.result;
      case "instance": {
        const iterator = callMethod(of(atom), "__await__", [], node, inference);
        if (iterator === null) return unknown;
        const generators = [...iterator.atoms.values()].map((each) => (each.kind === "generator" ? each.returns : unknown));
        return iterator.unknown ? unknown : inference.solver.joinAll(generators);
      }
      case "library": return awaitedLibrary(atom, node, inference);
      case "generator": return atom.returns;
      default: return never;
    }
  }));
}

function awaitedLibrary(atom: Extract<Atom, { kind: "library" }>, node: NodeId, inference: Inference): Value {
  const { maps, solver } = inference;
  for (const entry of maps.linearize(atom.row)) {
    if (entry.row.awaits === null) continue;
    const held = isCovariant(atom.row, maps) ? atom.values : atom.cells.map((cell) => solver.read(cell));
    const own = new Map(atom.row.parameters.map((name, index) => [name, held[index] ?? unknown]));
    const making = { inference, node, slot: "awaited", self: of(atom), module: entry.module.name };
    const variables = new Map(entry.row.parameters.map((name, index) => {
      const given = entry.arguments[index];
      return [name, given === undefined ? unknown : fromNotation(given, { ...making, variables: own })];
    }));
    return fromNotation(maps.type(entry.row.awaits), { ...making, variables });
  }
  return unknown;
}

/** The values of the targets of an unpacking, by position; a starred one's is a list. */
export function unpacked(value: Value, targets: readonly Expression[], node: NodeId, inference: Inference): readonly Value[] {
  const star = targets.findIndex((target) => target.kind === "starred");
  const tuples = [...value.atoms.values()];
  const [first] = tuples;
  const exact = value.unknown || tuples.length !== 1 ? null : first?.kind === "tuple" && first.rest === null ? first.elements : first?.kind === "list" ? first.items : null;
  const fields = !value.unknown && tuples.length === 1 && tuples[0]?.kind === "instance" ? namedFields(tuples[0].class, inference) : null;
  const elements = exact ?? fields;
  const after = star < 0 ? 0 : targets.length - star - 1;
  if (elements !== null && (star < 0 ? elements.length === targets.length : elements.length >= targets.length - 1)) {
    return targets.map((target, index) => {
      if (star < 0 || index < star) return elements[index] ?? unknown;
      if (index > star) return elements[elements.length - targets.length + index] ?? unknown;
      return inference.listOf(target.id, inference.solver.joinAll(elements.slice(star, elements.length - after)));
    });
  }
  const element = elementOf(value, node, inference);
  return targets.map((target) => (target.kind === "starred" ? inference.listOf(target.id, element) : element));
}

function namedFields(id: NodeId, inference: Inference): readonly Value[] | null {
  const model = inference.classes.get(id);
  if (model?.kind !== "named-tuple") return null;
  return model.constructorFields().map((field) => inference.solver.read(inference.fieldOf(model, field.name)));
}

