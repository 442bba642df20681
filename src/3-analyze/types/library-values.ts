/** Rows of grammar-maps as values, and their notation as values. */
import type { NodeId } from "../../ir/span.ts";
import type { ClassRow, Row } from "../../maps/define.ts";
import type { MapLookup } from "../../maps/lookup.ts";
import type { TypeNotation } from "../../maps/signature.ts";
import { anyInt } from "./domain/ints.ts";
import { asciiStr, bigInt, bool, bytes, count, float, int, never, none, of, str, unknown, type Value } from "./domain/value.ts";
import type { Inference } from "./inference.ts";
import { showNumber } from "./solver.ts";

/** What the name of a row stands for. */
export function libraryValue(row: Row, module: string, name: string, inference: Inference): Value {
  switch (row.kind) {
    case "function": return of({ kind: "library-function", row, module, name, owner: null, receiver: null });
    case "class": return of({ kind: "library-class", row, module, name });
    case "special": return of({ kind: "special", row, module, name });
    case "attribute": return fromNotation(inference.maps.type(row.type), { inference, variables: new Map(), node: -1, slot: `${module}.${name}`, self: never, module });
    case "typing": return unknown;
  }
}

export interface Making {
  readonly inference: Inference;
  readonly variables: ReadonlyMap<string, Value>;
  /** Where the containers that are made belong to. */
  readonly node: NodeId;
  readonly slot: string;
  readonly self: Value;
  /** Of the row: names of its notation are looked up there. */
  readonly module: string;
}

const iterables = new Set(["Iterable", "Iterator", "Collection", "Sequence", "Container", "AbstractSet", "Reversible", "KeysView", "ValuesView"]);

/** The value of a type in the notation of rows. What the runtime makes holds numbers as it got them. */
export function fromNotation(notation: TypeNotation, making: Making): Value {
  const { inference } = making;
  const inner = (type: TypeNotation, slot: string): Value => fromNotation(type, { ...making, slot: `${making.slot}.${slot}` });
  switch (notation.kind) {
    case "variable": return making.variables.get(notation.name) ?? never;
    case "union": {
      const joined = inference.solver.joinAll(notation.members.map((member, index) => inner(member, String(index))));
      showNumber(joined);
      return joined;
    }
    case "callable": return of({ kind: "callable", parameters: null, result: inner(notation.result, "result"), identity: givesBack(notation, making) });
    case "tuple":
      return of({ kind: "tuple", elements: notation.elements.map((element, index) => inner(element, String(index))), rest: notation.rest === null ? null : inner(notation.rest, "rest") });
    case "literal": {
      const values = notation.values.map((value) => (typeof value === "string" ? of({ kind: "str", ascii: isAscii(value), value }) : typeof value === "boolean" ? bool : int(value, value)));
      return inference.solver.joinAll(values);
    }
    case "named": return named(notation, making, inner);
  }
}

/** `Callable[[F], F]` where nothing else says what F is: a decorator that gives back what it gets. */
function givesBack({ parameters, result }: Extract<TypeNotation, { kind: "callable" }>, making: Making): boolean {
  const [only] = parameters ?? [];
  return parameters?.length === 1 && result.kind === "variable" && only?.kind === "variable" && only.name === result.name && !making.variables.has(result.name);
}

export function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

function named(notation: Extract<TypeNotation, { kind: "named" }>, making: Making, inner: (type: TypeNotation, slot: string) => Value): Value {
  const { inference, node, slot } = making;
  const { name } = notation;
  const argument = (index: number): Value => { const given = notation.arguments[index]; return given === undefined ? unknown : inner(given, String(index)); };
  switch (name) {
    case "None": case "NoneType": return none;
    case "bool": return bool;
    case "int": return bigInt;
    case "small": return of({ kind: "int", low: -Infinity, high: Infinity, small: true });
    case "natural": case "count": return count;
    case "positive": return int(1, 2 ** 32 - 1);
    case "nonzero": return of({ kind: "int", low: -Infinity, high: Infinity, small: true });
    case "float": return float;
    case "boxed": case "number": return of({ ...anyInt }, { kind: "float", representation: boxedPlace(inference) });
    case "str": case "nonempty": case "dollarless": return str;
    case "ascii": return asciiStr;
    case "bytes": return bytes;
    case "slice": return of({ kind: "slice" });
    case "range": return of({ kind: "range", element: anyInt });
    case "list": return listOf(inference, node, slot, argument(0));
    case "items": {
      const items = notation.arguments.map((_, index) => argument(index));
      const cell = inference.site(node, slot);
      for (const item of items) inference.solver.flow(cell, item, true);
      return of({ kind: "list", cell, items });
    }
    case "set": case "frozenset": {
      const cell = inference.site(node, slot);
      inference.solver.flow(cell, argument(0), true);
      return of({ kind: "set", cell, frozen: name === "frozenset" });
    }
    case "dict": {
      const [key, cell] = [inference.site(node, `${slot}.key`), inference.site(node, `${slot}.value`)];
      inference.solver.flow(key, argument(0), true);
      inference.solver.flow(cell, argument(1), true);
      return of({ kind: "dict", key, cell });
    }
    case "Self": return making.self;
    case "Never": case "NoReturn": return never;
    case "object": case "Any": return unknown;
    case "type": return classesOf(argument(0), inference);
    case "Awaitable": case "Coroutine": return of({ kind: "coroutine", result: notation.arguments.length === 3 ? argument(2) : argument(0) });
    case "coroutine": return of({ kind: "coroutine", result: argument(0) });
    case "Generator": case "generator": return of({ kind: "generator", yields: argument(0), sends: argument(1), returns: argument(2), functions: [] });
    case "AsyncGenerator": case "async_generator": return of({ kind: "async-generator", yields: argument(0), functions: [] });
    case "AsyncIterable": case "AsyncIterator": return of({ kind: "iterable", element: argument(0), async: true });
    default:
  }
  if (iterables.has(name)) return of({ kind: "iterable", element: argument(0), async: false });
  const found = inference.maps.classNamed(name, making.module);
  if (found === null) return unknown;
  return libraryInstance(found.row, found.module.name, (index) => argument(index), node, slot, inference);
}

/** The classes of instances. */
function classesOf(value: Value, inference: Inference): Value {
  if (value.unknown) return unknown;
  return inference.solver.joinAll([...value.atoms.values()].map((atom) => {
    if (atom.kind === "instance") return of({ kind: "class", class: atom.class });
    return atom.kind === "library" ? of({ kind: "library-class", row: atom.row, module: atom.module, name: atom.row.name }) : unknown;
  }));
}

function listOf(inference: Inference, node: NodeId, slot: string, element: Value): Value {
  const cell = inference.site(node, slot);
  inference.solver.flow(cell, element, true);
  return of({ kind: "list", cell, items: null });
}

/** A place whose numbers say whether they are floats. */
export function boxedPlace(inference: Inference): ReturnType<Inference["site"]>["representation"] {
  const { representation } = inference.site(-1, "boxed");
  representation.observe();
  return representation;
}

export function libraryInstance(row: ClassRow, module: string, argument: (index: number) => Value, node: NodeId, slot: string, inference: Inference): Value {
  if (isCovariant(row, inference.maps)) return of({ kind: "library", row, module, cells: [], values: row.parameters.map((_, index) => argument(index)) });
  const cells = row.parameters.map((_, index) => {
    const cell = inference.site(node, `${slot} ${index}`);
    inference.solver.flow(cell, argument(index), true);
    return cell;
  });
  return of({ kind: "library", row, module, cells, values: [] });
}

const givers = new Set(["Task", "dict_keys", "dict_values", "dict_items", "AsCompleted"]);

/** Only gives what it holds, so that several may be different though they meet. */
export function isCovariant(row: ClassRow, _maps: MapLookup): boolean {
  return givers.has(row.name);
}

/** The type arguments of a library value by the names of its class's parameters. */
export function libraryVariables(row: ClassRow, cells: readonly Value[]): Map<string, Value> {
  return new Map(row.parameters.map((name, index) => [name, cells[index] ?? unknown]));
}
