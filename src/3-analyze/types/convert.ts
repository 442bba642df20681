/** Values as the types that later phases read. */
import type { Type } from "../types.ts";
import type { Cell } from "./domain/cell.ts";
import { type Atom, type Value } from "./domain/value.ts";
import type { Inference } from "./inference.ts";

const unknown: Type = { kind: "unknown" };
const DEPTH = 8;

export class Converter {
  readonly #inference: Inference;
  readonly #open = new Set<Cell>();
  readonly #known = new Map<Cell, Type>();
  #depth = 0;

  constructor(inference: Inference) {
    this.#inference = inference;
  }

  type(value: Value): Type {
    if (value.unknown) return unknown;
    if (value.atoms.size === 0) return { kind: "never" };
    if (this.#depth > DEPTH) return unknown;
    this.#depth += 1;
    const members = this.#members(value);
    this.#depth -= 1;
    const [only] = members;
    if (only !== undefined && members.length === 1) return only;
    if (members.some((member) => member.kind === "unknown")) return unknown;
    return { kind: "union", members };
  }

  /** What a place holds; its numbers are kept in the place's way. */
  cell(cell: Cell): Type {
    const root = cell.find();
    const known = this.#known.get(root);
    if (known !== undefined) return known;
    // A list that holds itself.
    if (this.#open.has(root)) return unknown;
    this.#open.add(root);
    const type = this.type(this.#inference.solver.tagged(root.value, root.representation));
    this.#open.delete(root);
    if (this.#open.size === 0) this.#known.set(root, type);
    return type;
  }

  #members(value: Value): Type[] {
    const members: Type[] = [];
    const number = value.atoms.get("float");
    const observed = number?.kind === "float" && number.representation?.observed === true;
    const int = value.atoms.get("int");
    const mixed = number?.kind === "float" && int?.kind === "int";
    const alone = value.atoms.size === (mixed ? 2 : 1);
    // A bigint among floats has to be told from them.
    if (mixed && alone && int.small && !observed && number.representation !== null) return [{ kind: "number" }];
    for (const atom of value.atoms.values()) {
      if (atom.kind === "float") members.push({ kind: "float", boxed: observed || !alone || mixed });
      else if (atom.kind === "instance" && this.#hasBase(atom.class, value)) continue;
      else members.push(this.#atom(atom));
    }
    return members;
  }

  /** A class stands for the classes below it. */
  #hasBase(id: number, value: Value): boolean {
    const line = this.#inference.classes.get(id)?.line ?? [];
    return line.some((base) => base.id !== id && value.atoms.has(`instance ${base.id}`));
  }

  #atom(atom: Exclude<Atom, { kind: "float" }>): Type {
    switch (atom.kind) {
      case "none": case "bool": case "bytes": case "slice": return { kind: atom.kind };
      case "range": return { kind: "range" };
      case "int": return { kind: "int", small: atom.small, low: finite(atom.low), high: finite(atom.high) };
      case "str": return { kind: "str", ascii: atom.ascii, value: atom.value };
      case "list": return { kind: "list", element: this.cell(atom.cell) };
      case "dict": {
        const key = this.cell(atom.key);
        return { kind: "dict", key, value: this.cell(atom.cell), native: isNativeKey(key) };
      }
      case "set": {
        const element = this.cell(atom.cell);
        return { kind: "set", element, native: isNativeKey(element), frozen: atom.frozen };
      }
      case "tuple": return { kind: "tuple", elements: atom.elements.map((element) => this.type(element)), rest: atom.rest === null ? null : this.type(atom.rest) };
      case "instance": return { kind: "instance", class: atom.class, name: this.#inference.classes.get(atom.class)?.name ?? "", arguments: [] };
      case "class": return { kind: "class", class: atom.class, name: this.#inference.classes.get(atom.class)?.name ?? "" };
      case "library": {
        const held = atom.cells.length > 0 ? atom.cells.map((cell) => this.cell(cell)) : atom.values.map((value) => this.type(value));
        return { kind: "library", row: atom.row, module: atom.module, arguments: held };
      }
      case "library-class": return { kind: "library-class", row: atom.row, module: atom.module };
      case "function": return { kind: "function", function: atom.function, receiver: atom.receiver === null ? null : this.type(atom.receiver) };
      case "library-function": return { kind: "library-function", row: atom.row, module: atom.module, name: atom.name };
      case "callable": return { kind: "callable", parameters: atom.parameters?.map((parameter) => this.type(parameter)) ?? null, result: this.type(atom.result), async: false };
      case "module": return { kind: "module", name: atom.name };
      case "coroutine": return { kind: "coroutine", result: this.type(atom.result) };
      case "generator": return { kind: "generator", yields: this.type(atom.yields), sends: this.type(atom.sends), returns: this.type(atom.returns) };
      case "async-generator": return { kind: "async-generator", yields: this.type(atom.yields) };
      case "iterable": return { kind: "iterable", element: this.type(atom.element), async: atom.async };
      case "special": case "super": case "property": case "static-method": case "class-method": return unknown;
    }
  }
}

function finite(bound: number): number | null {
  return Number.isFinite(bound) ? bound : null;
}

/** Keys for which JavaScript's identity is Python's equality. */
function isNativeKey(type: Type): boolean {
  return type.kind === "str" || (type.kind === "int" && type.small) || type.kind === "never";
}
