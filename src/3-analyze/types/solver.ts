/** The fixpoint: cells, what flows into them, and the bodies to be looked at again when they change. */
import { joinInts, widenInts } from "./domain/ints.ts";
import type { Representation} from "./domain/cell.ts";
import { Cell, type Dependent } from "./domain/cell.ts";
import { isNever, keyOf, never, unknown, type Atom, type Value } from "./domain/value.ts";

/** A body to be evaluated. */
export interface Unit extends Dependent { readonly key: string; evaluate(): void; evaluations: number }

/** What to do when a value gets out of what inference can see. */
export interface Escapes { escape(atom: Atom): void }

const DEPTH = 5;
const FUNCTIONS = 24;
const ROUNDS = 60;
/** How deep bodies are evaluated inside each other; each level takes many frames of the stack. */
const NESTED = 12;

export class Solver {
  #next = 0;
  #current: Unit | null = null;
  #depth = 0;
  readonly #queue = new Set<Unit>();
  readonly #units = new Map<string, Unit>();
  #escapes: Escapes | null = null;
  readonly #escaping = new Set<Atom>();

  onEscape(escapes: Escapes): void {
    this.#escapes = escapes;
  }

  readonly #cells: Cell[] = [];

  cell(): Cell {
    const made = new Cell(this.#next++);
    this.#cells.push(made);
    return made;
  }

  /** Numbers that lie beside other things are told apart by looking at them. */
  settle(): void {
    for (const cell of this.#cells) {
      const { value, representation } = cell.find();
      if (value.atoms.has("float") && (value.unknown || hasOthers(value))) representation.observe();
    }
  }

  enqueue(unit: Unit): void {
    this.#units.set(unit.key, unit);
    this.#queue.add(unit);
  }

  /** Evaluates until nothing changes. A body that will not come to rest is left as it is: its cells only lack precision by then, since ints are widened long before. */
  run(): void {
    for (const unit of this.#queue) this.#evaluate(unit);
  }

  #evaluate(unit: Unit): void {
    this.#queue.delete(unit);
    if (unit.evaluations >= ROUNDS) return;
    unit.evaluations += 1;
    const around = this.#current;
    this.#current = unit;
    this.#depth += 1;
    unit.evaluate();
    this.#depth -= 1;
    this.#current = around;
  }

  /** A body that is called for the first time is evaluated at once, so that its caller need not be evaluated again for the result. */
  evaluateFirst(unit: Unit): void {
    if (unit.evaluations === 0 && this.#queue.has(unit) && this.#current !== null && this.#depth < NESTED) this.#evaluate(unit);
  }

  read(cell: Cell): Value {
    const root = cell.find();
    if (this.#current !== null) root.dependents.add(this.#current);
    return this.tagged(root.value, root.representation);
  }

  /** What lies there now; whoever asks does not depend on it. */
  peek(cell: Cell): Value {
    const root = cell.find();
    return this.tagged(root.value, root.representation);
  }

  /** The value as it lies in a place: its numbers are kept in the place's way. */
  tagged(value: Value, representation: Representation): Value {
    const number = value.atoms.get("float");
    if (number === undefined || number.kind !== "float" || number.representation === representation) return value;
    const atoms = new Map(value.atoms);
    atoms.set("float", { kind: "float", representation });
    return { unknown: value.unknown, atoms };
  }

  /** @param raw moved by the runtime, not by an assignment that converts */
  flow(into: Cell, given: Value, raw = false): void {
    if (isNever(given)) return;
    // In a place it may be changed by anybody.
    const list = given.atoms.get("list");
    const value = list?.kind === "list" && list.items !== null ? replace(given, { ...list, items: null }) : given;
    for (const atom of value.atoms.values()) if (atom.kind === "module") this.#escapes?.escape(atom);
    const cell = into.find();
    this.#share(cell, value, raw);
    const before = cell.value;
    let after = this.join(before, value);
    if (after === before) return;
    const old = before.atoms.get("int");
    const grown = after.atoms.get("int");
    if (old?.kind === "int" && grown?.kind === "int" && old !== grown) {
      cell.growth += 1;
      if (cell.growth > 3) after = replace(after, widenInts(old, grown));
    }
    // Cells may have been merged on the way.
    const root = cell.find();
    root.value = root === cell ? after : this.join(root.value, after);
    this.#wake(root);
  }

  /** Numbers of a place that has ints and floats are one with those of the place they come from. */
  #share(cell: Cell, value: Value, raw: boolean): void {
    const number = value.atoms.get("float");
    if (number?.kind !== "float" || number.representation === null) return;
    const mixed = value.atoms.has("int") || cell.value.atoms.has("int");
    if (raw || mixed) cell.representation.share(number.representation);
  }

  #wake(cell: Cell): void {
    for (const dependent of cell.dependents) {
      const unit = this.#units.get(dependent.key);
      if (unit !== undefined) this.#queue.add(unit);
    }
  }

  /** Makes two places one. */
  unify(one: Cell, other: Cell): Cell {
    const left = one.find();
    const right = other.find();
    if (left === right) return left;
    const [root, gone] = left.id < right.id ? [left, right] : [right, left];
    gone.become(root);
    root.representation.share(gone.representation);
    for (const dependent of gone.dependents) root.dependents.add(dependent);
    const changed = this.join(root.value, gone.value);
    const differs = changed !== root.value || changed.atoms.size !== gone.value.atoms.size || changed !== gone.value;
    root.find().value = changed;
    if (differs) this.#wake(root.find());
    return root.find();
  }

  /** Both values; the left one itself where the right adds nothing. */
  join(left: Value, right: Value, depth = 0): Value {
    if (left === right || isNever(right)) return left;
    if (isNever(left)) return right;
    if (left.unknown || right.unknown) {
      this.escape(left.unknown ? right : left);
      return left.unknown ? left : right;
    }
    if (depth > DEPTH) {
      this.escape(left);
      this.escape(right);
      return unknown;
    }
    let atoms: Map<string, Atom> | null = null;
    for (const [key, atom] of right.atoms) {
      const known = left.atoms.get(key);
      const joined = known === undefined ? atom : this.#joinAtoms(known, atom, depth);
      if (joined === known) continue;
      atoms ??= new Map(left.atoms);
      atoms.set(key, joined);
    }
    if (atoms === null) return left;
    const value: Value = { unknown: false, atoms };
    // Inside of a value nothing is converted: what gives the number gives it so that it can be told from the others.
    if (depth > 0) showNumber(value);
    if (atoms.size <= FUNCTIONS || [...atoms.values()].filter((atom) => atom.kind === "function").length <= FUNCTIONS) return value;
    this.escape(value);
    return unknown;
  }

  joinAll(values: Iterable<Value>): Value {
    let joined = never;
    for (const value of values) joined = this.join(joined, value);
    return joined;
  }

  #joinAtoms(left: Atom, right: Atom, depth: number): Atom {
    if (left === right) return left;
    const inner = (one: Value, other: Value): Value => this.join(one, other, depth + 1);
    switch (left.kind) {
      case "int": return right.kind === "int" ? joinInts(left, right) : left;
      case "range": {
        const element = right.kind === "range" ? joinInts(left.element, right.element) : left.element;
        return element === left.element ? left : { kind: "range", element };
      }
      case "float":
        if (right.kind !== "float" || right.representation === null || right.representation === left.representation) return left;
        if (left.representation === null) return right;
        left.representation.share(right.representation);
        return left;
      case "str": {
        if (right.kind !== "str") return left;
        const value = left.value === right.value ? left.value : null;
        const ascii = left.ascii && right.ascii;
        return value === left.value && ascii === left.ascii ? left : { kind: "str", ascii, value };
      }
      case "list":
        if (right.kind === "list") this.unify(left.cell, right.cell);
        return left.items === null || (right.kind === "list" && right.items === left.items) ? left : { ...left, items: null };
      case "set":
        if (right.kind === "set") this.unify(left.cell, right.cell);
        return left;
      case "dict":
        if (right.kind === "dict") {
          this.unify(left.key, right.key);
          this.unify(left.cell, right.cell);
        }
        return left;
      case "tuple": {
        if (right.kind !== "tuple") return left;
        if (left.rest === null && right.rest === null && left.elements.length === right.elements.length) {
          const elements = left.elements.map((element, index) => inner(element, right.elements[index] ?? never));
          return elements.every((element, index) => element === left.elements[index]) ? left : { kind: "tuple", elements, rest: null };
        }
        const rest = [...left.elements, ...(left.rest === null ? [] : [left.rest]), ...right.elements, ...(right.rest === null ? [] : [right.rest])].reduce(inner, left.rest ?? never);
        return left.elements.length === 0 && rest === left.rest ? left : { kind: "tuple", elements: [], rest };
      }
      case "library": {
        if (right.kind !== "library") return left;
        left.cells.forEach((cell, index) => { const other = right.cells[index]; if (other !== undefined) this.unify(cell, other); });
        const values = left.values.map((value, index) => inner(value, right.values[index] ?? never));
        return values.every((value, index) => value === left.values[index]) ? left : { ...left, values };
      }
      case "function": case "library-function": {
        if (right.kind !== left.kind || right.receiver === null || right.receiver === left.receiver) return left;
        const receiver = left.receiver === null ? right.receiver : inner(left.receiver, right.receiver);
        return receiver === left.receiver ? left : { ...left, receiver };
      }
      case "callable": {
        if (right.kind !== "callable") return left;
        const result = inner(left.result, right.result);
        return result === left.result ? left : { ...left, result, identity: left.identity && right.identity };
      }
      case "coroutine": {
        const result = right.kind === "coroutine" ? inner(left.result, right.result) : left.result;
        return result === left.result ? left : { kind: "coroutine", result };
      }
      case "generator": {
        if (right.kind !== "generator") return left;
        const [yields, sends, returns] = [inner(left.yields, right.yields), inner(left.sends, right.sends), inner(left.returns, right.returns)];
        const functions = together(left.functions, right.functions);
        return yields === left.yields && sends === left.sends && returns === left.returns && functions === left.functions ? left : { kind: "generator", yields, sends, returns, functions };
      }
      case "async-generator": {
        if (right.kind !== "async-generator") return left;
        const yields = inner(left.yields, right.yields);
        const functions = together(left.functions, right.functions);
        return yields === left.yields && functions === left.functions ? left : { kind: "async-generator", yields, functions };
      }
      case "iterable": {
        const element = right.kind === "iterable" ? inner(left.element, right.element) : left.element;
        return element === left.element ? left : { ...left, element };
      }
      case "super": {
        const receiver = right.kind === "super" ? inner(left.receiver, right.receiver) : left.receiver;
        return receiver === left.receiver ? left : { ...left, receiver };
      }
      case "property": {
        if (right.kind !== "property") return left;
        const getter = inner(left.getter, right.getter);
        const setter = left.setter === null ? right.setter : right.setter === null ? left.setter : inner(left.setter, right.setter);
        return getter === left.getter && setter === left.setter ? left : { kind: "property", getter, setter };
      }
      case "static-method": case "class-method": {
        const value = right.kind === left.kind ? inner(left.inner, right.inner) : left.inner;
        return value === left.inner ? left : { ...left, inner: value };
      }
      default:
        return left;
    }
  }

  /** The value is now in hands nobody can see: anything may be put into it, and it may be called with anything. */
  escape(value: Value): void {
    if (value.unknown || this.#escapes === null) return;
    for (const atom of value.atoms.values()) {
      if (this.#escaping.has(atom)) continue;
      this.#escaping.add(atom);
      this.#escapes.escape(atom);
    }
  }
}

/** Beside floats there is something that has to be told from them. */
function hasOthers(value: Value): boolean {
  for (const atom of value.atoms.values()) if (atom.kind !== "float" && !(atom.kind === "int" && atom.small)) return true;
  return false;
}

/** Has the places that a number comes from keep it so that it shows what it is, where it lies beside something else. */
export function showNumber(value: Value): void {
  const number = value.atoms.get("float");
  if (number?.kind === "float" && number.representation !== null && hasOthers(value)) number.representation.observe();
}

function together(left: readonly number[], right: readonly number[]): readonly number[] {
  const added = right.filter((id) => !left.includes(id));
  return added.length === 0 ? left : [...left, ...added];
}

function replace(value: Value, atom: Atom): Value {
  const atoms = new Map(value.atoms);
  atoms.set(keyOf(atom), atom);
  return { unknown: value.unknown, atoms };
}
