/** Arguments against the parameter types of a signature: which overload fits, and what the type variables stand for. */
import type { TypeNotation } from "../../../maps/signature.ts";
import { rowOf } from "../attributes.ts";
import type { Cell } from "../domain/cell.ts";
import { isNever, never, unknown, type Atom, type Value } from "../domain/value.ts";
import { isCallable } from "../narrowing-types.ts";
import type { Inference } from "../inference.ts";
import { awaited, elementOf } from "../iteration.ts";
import { fromNotation, isCovariant, type Making } from "../library-values.ts";
import { allValues, positional, type Arguments } from "./arguments.ts";
import { callValue, raw } from "./call-value.ts";
import { observe } from "./construct.ts";

/** What type variables stand for, and the cells that are written with it. */
export interface Variables { readonly values: Map<string, Value>; readonly cells: Map<string, Cell[]> }

const iterables = new Set(["Iterable", "Iterator", "Collection", "Sequence", "Container", "AbstractSet", "Reversible", "MutableSequence"]);
const awaitables = new Set(["Awaitable", "Coroutine", "Future", "Task"]);

/** Whether the value may be given for that type; where nothing is known it may. */
export function accepts(type: TypeNotation, value: Value, inference: Inference): boolean {
  if (value.unknown) return type.kind === "named" && (type.name === "object" || type.name === "Any") || type.kind === "variable";
  return [...value.atoms.values()].every((atom) => acceptsAtom(type, atom, inference));
}

function acceptsAtom(type: TypeNotation, atom: Atom, inference: Inference): boolean {
  switch (type.kind) {
    case "variable": return true;
    case "union": return type.members.some((member) => acceptsAtom(member, atom, inference));
    case "callable": return isCallable(atom);
    case "tuple": return atom.kind === "tuple" && (type.rest !== null || atom.rest !== null || atom.elements.length === type.elements.length);
    case "literal": return atom.kind === "str" ? atom.value !== null && type.values.includes(atom.value) : atom.kind === "bool" ? type.values.some((value) => typeof value === "boolean") : atom.kind === "int" && atom.low === atom.high && type.values.includes(atom.low);
    case "named": {
      const { name } = type;
      if (name === "object" || name === "Any") return true;
      if (iterables.has(name) || name === "AsyncIterable" || name === "AsyncIterator") return isIterable(atom, name.startsWith("Async")) && itemsFit(type.arguments[0], atom, inference);
      if (awaitables.has(name)) return isAwaitable(atom, name, inference);
      switch (name) {
        case "None": return atom.kind === "none";
        case "float": case "number": return atom.kind === "float" || atom.kind === "int" || atom.kind === "bool";
        case "boxed": return atom.kind === "float";
        case "int": return atom.kind === "int" || atom.kind === "bool";
        case "small": return atom.kind === "int" && atom.small;
        case "natural": case "count": return atom.kind === "int" && atom.small && atom.low >= 0;
        case "str": case "ascii": case "nonempty": case "dollarless": return atom.kind === "str";
        case "list": case "dict": case "set": case "tuple": case "bytes": case "bool": case "range": case "slice": return atom.kind === name;
        case "Mapping": case "MutableMapping": return atom.kind === "dict" || (atom.kind === "library" && /dict|Counter/i.test(atom.row.name));
        default: return (atom.kind === "library" && inference.maps.linearize(atom.row).some((entry) => entry.row.name === name.split(".").at(-1))) || atom.kind === "instance";
      }
    }
  }
}

/** Whether the items, as far as they are known, are of the type that the signature names: `Iterable[int]`. */
function itemsFit(item: TypeNotation | undefined, atom: Atom, inference: Inference): boolean {
  if (item === undefined || item.kind === "variable" || atom.kind === "instance" || atom.kind === "library") return true;
  const items = itemsOf(atom, inference);
  return items === null || (!isNever(items) && accepts(item, items, inference));
}

/** The items of what is iterated over without code of the program. */
function itemsOf(atom: Atom, inference: Inference): Value | null {
  switch (atom.kind) {
    case "list": case "set": return inference.solver.read(atom.cell);
    case "dict": return inference.solver.read(atom.key);
    case "tuple": return inference.solver.joinAll([...atom.elements, ...(atom.rest === null ? [] : [atom.rest])]);
    case "generator": return atom.yields;
    case "iterable": return atom.element;
    default: return null;
  }
}

function isIterable(atom: Atom, async: boolean): boolean {
  if (async) return atom.kind === "async-generator" || atom.kind === "instance" || atom.kind === "library" || (atom.kind === "iterable" && atom.async);
  switch (atom.kind) {
    case "none": case "bool": case "int": case "float": case "function": case "coroutine": case "async-generator": return false;
    default: return true;
  }
}

function isAwaitable(atom: Atom, name: string, inference: Inference): boolean {
  if (atom.kind === "coroutine") return name === "Awaitable" || name === "Coroutine";
  if (atom.kind === "instance") return name === "Awaitable";
  if (atom.kind !== "library") return false;
  const line = inference.maps.linearize(atom.row);
  return name === "Awaitable" ? line.some((entry) => entry.row.awaits !== null) : line.some((entry) => entry.row.name === name);
}

/** Notes what the type says of the value: variables get their meaning, callables are called, `object` looks at it. */
export function bind(type: TypeNotation, value: Value, variables: Variables, making: Making, handed: Arguments): void {
  const { inference } = making;
  const { solver } = inference;
  switch (type.kind) {
    case "variable": {
      for (const cell of variables.cells.get(type.name) ?? []) solver.flow(cell, value);
      variables.values.set(type.name, solver.join(variables.values.get(type.name) ?? never, value));
      return;
    }
    case "union": {
      for (const member of type.members) if (member.kind !== "variable") bindIfFits(member, value, variables, making, handed);
      const rest = value.unknown ? value : { unknown: false, atoms: new Map([...value.atoms].filter(([, atom]) => !type.members.some((member) => member.kind !== "variable" && acceptsAtom(member, atom, inference)))) };
      if (!isNever(rest)) for (const member of type.members) if (member.kind === "variable") bind(member, rest, variables, making, handed);
      return;
    }
    case "callable": return bindCallable(type, value, variables, making, handed);
    case "tuple": {
      const atom = value.atoms.get("tuple");
      if (atom?.kind !== "tuple") return;
      type.elements.forEach((element, index) => bind(element, atom.elements[index] ?? atom.rest ?? never, variables, making, handed));
      if (type.rest !== null) bind(type.rest, elementOf(value, making.node, inference), variables, making, handed);
      return;
    }
    case "literal": return;
    case "named": return bindNamed(type, value, variables, making, handed);
  }
}

function bindIfFits(type: TypeNotation, value: Value, variables: Variables, making: Making, handed: Arguments): void {
  if (value.unknown) return bind(type, value, variables, making, handed);
  const fitting = new Map([...value.atoms].filter(([, atom]) => acceptsAtom(type, atom, making.inference)));
  if (fitting.size > 0) bind(type, { unknown: false, atoms: fitting }, variables, making, handed);
}

/** Whether a type asks for values that show what they are. */
function isLookedAt(type: TypeNotation | undefined): boolean {
  return type !== undefined && (type.kind === "union" ? type.members.some(isLookedAt) : type.kind === "named" && (type.name === "boxed" || type.name === "object"));
}

function bindNamed(type: Extract<TypeNotation, { kind: "named" }>, value: Value, variables: Variables, making: Making, handed: Arguments): void {
  const { inference, node } = making;
  const { solver } = inference;
  const { name, arguments: args } = type;
  const inner = (index: number, held: Value): void => { const argument = args[index]; if (argument !== undefined) bind(argument, held, variables, making, handed); };
  // Somebody looks at the items of an `Iterable[object]`.
  if (name === "object" || name === "Any" || (iterables.has(name) && isLookedAt(args[0]))) observe(value, inference);
  if (name === "object" || name === "Any") return;
  if (iterables.has(name)) return inner(0, elementOf(value, node, inference));
  if (name === "AsyncIterable" || name === "AsyncIterator") return inner(0, elementOf(value, node, inference, true));
  if (awaitables.has(name)) return inner(args.length === 3 ? 2 : 0, awaited(value, node, inference));
  if (name === "type") {
    for (const atom of value.atoms.values()) inner(0, atom.kind === "class" ? { unknown: false, atoms: new Map([["instance", { kind: "instance", class: atom.class }]]) } : unknown);
    return;
  }
  for (const atom of value.atoms.values()) {
    const cells = atom.kind === "list" || atom.kind === "set" ? [atom.cell] : atom.kind === "dict" ? [atom.key, atom.cell] : atom.kind === "library" && !isCovariant(atom.row, inference.maps) ? atom.cells : [];
    if (rowOf(atom, inference) === null && cells.length === 0) continue;
    cells.forEach((cell, index) => {
      const argument = args[index];
      // What the function is given for T beside this it may put into it.
      if (argument?.kind === "variable" && name !== "Mapping") {
        const known = variables.cells.get(argument.name) ?? [];
        variables.cells.set(argument.name, [...known, cell]);
        const before = variables.values.get(argument.name);
        if (before !== undefined) solver.flow(cell, before);
      }
      inner(index, solver.read(cell));
    });
    if (atom.kind === "library") atom.values.forEach((held, index) => inner(index, held));
  }
}

/** A callable that the runtime will call: its parameters get what the type says, or what is handed over beside it. */
function bindCallable(type: Extract<TypeNotation, { kind: "callable" }>, value: Value, variables: Variables, making: Making, handed: Arguments): void {
  const { inference } = making;
  const parameters = type.parameters === null ? handed : positional(type.parameters.map((parameter) => fromNotation(parameter, { ...making, variables: variables.values, slot: `${making.slot} callback` })));
  // Handed on by the runtime as they come: numbers must show what they are.
  if (type.parameters === null) for (const each of allValues(handed)) observe(each, inference);
  const known = { unknown: false, atoms: new Map([...value.atoms].filter(([, atom]) => atom.kind !== "none")) };
  if (value.unknown) {
    for (const each of allValues(parameters)) inference.solver.escape(each);
    return bindResult(type, unknown, variables, making);
  }
  bindResult(type, callValue(known, parameters, making.node, inference, raw), variables, making);
}

function bindResult(type: Extract<TypeNotation, { kind: "callable" }>, result: Value, variables: Variables, making: Making): void {
  bind(type.result, result, variables, making, positional([]));
}
