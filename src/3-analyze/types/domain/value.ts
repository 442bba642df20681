/**
 * Values as inference sees them while it works: sets of atoms. What containers hold is not in the value but in cells that all values
 * which may be the same container share; so a list that two variables may hold has one element type.
 */
import type { NodeId } from "../../../ir/span.ts";
import type { ClassRow, FunctionRow, SpecialRow } from "../../../maps/define.ts";
import type { Cell, Representation } from "./cell.ts";

export interface IntAtom { readonly kind: "int"; /** Infinite where no bound is known. */ readonly low: number; readonly high: number; /** Stays a native number, even if no bound is known (a counter). */ readonly small: boolean }
export interface FloatAtom { readonly kind: "float"; /** Decides how the number is kept where it comes from; null for one just computed. */ readonly representation: Representation | null }
export interface StrAtom { readonly kind: "str"; readonly ascii: boolean; readonly value: string | null }
export interface TupleAtom { readonly kind: "tuple"; readonly elements: readonly Value[]; readonly rest: Value | null }
export interface LibraryAtom { readonly kind: "library"; readonly row: ClassRow; readonly module: string; readonly cells: readonly Cell[]; /** Of classes that only give what they hold. */ readonly values: readonly Value[] }

export type Atom =
  | { readonly kind: "none" } | { readonly kind: "bool" } | { readonly kind: "bytes" } | { readonly kind: "range"; readonly element: IntAtom } | { readonly kind: "slice" }
  | IntAtom | FloatAtom | StrAtom | TupleAtom | LibraryAtom
  /** `items`: what stands where in a list nobody has had in hands yet (the results of `gather`). */
  | { readonly kind: "list"; readonly cell: Cell; readonly items: readonly Value[] | null }
  | { readonly kind: "dict"; readonly key: Cell; readonly cell: Cell }
  | { readonly kind: "set"; readonly cell: Cell; readonly frozen: boolean }
  | { readonly kind: "instance"; readonly class: NodeId }
  | { readonly kind: "class"; readonly class: NodeId }
  | { readonly kind: "library-class"; readonly row: ClassRow; readonly module: string; readonly name: string }
  | { readonly kind: "function"; readonly function: NodeId; readonly receiver: Value | null }
  | { readonly kind: "library-function"; readonly row: FunctionRow; readonly module: string; readonly name: string; readonly owner: ClassRow | null; readonly receiver: Value | null }
  | { readonly kind: "special"; readonly row: SpecialRow; readonly module: string; readonly name: string }
  /** Something callable whose result is known, like a decorator in the making. */
  | { readonly kind: "callable"; readonly parameters: readonly Value[] | null; readonly result: Value; readonly identity: boolean }
  | { readonly kind: "module"; readonly name: string }
  | { readonly kind: "coroutine"; readonly result: Value }
  /** `functions`: whose bodies get what is sent. */
  | { readonly kind: "generator"; readonly yields: Value; readonly sends: Value; readonly returns: Value; readonly functions: readonly NodeId[] }
  | { readonly kind: "async-generator"; readonly yields: Value; readonly functions: readonly NodeId[] }
  | { readonly kind: "iterable"; readonly element: Value; readonly async: boolean }
  | { readonly kind: "super"; readonly class: NodeId; readonly receiver: Value }
  | { readonly kind: "property"; readonly getter: Value; readonly setter: Value | null }
  | { readonly kind: "static-method"; readonly inner: Value }
  | { readonly kind: "class-method"; readonly inner: Value };

export type AtomOf<K extends Atom["kind"]> = Extract<Atom, { kind: K }>;

/** `atoms` by key: at most one list, one int …, one atom per class, function and library type. */
export interface Value { readonly unknown: boolean; readonly atoms: ReadonlyMap<string, Atom> }

export const never: Value = { unknown: false, atoms: new Map() };
export const unknown: Value = { unknown: true, atoms: new Map() };

export function keyOf(atom: Atom): string {
  switch (atom.kind) {
    case "set": return atom.frozen ? "frozenset" : "set";
    case "instance": case "class": case "super": return `${atom.kind} ${atom.class}`;
    case "function": return `function ${atom.function}`;
    case "library": return `library ${atom.module}.${atom.row.name}`;
    case "library-class": return `library class ${atom.module}.${atom.row.name}`;
    case "library-function": case "special": return `${atom.kind} ${atom.module}.${atom.name}`;
    case "module": return `module ${atom.name}`;
    case "iterable": return atom.async ? "async iterable" : "iterable";
    default: return atom.kind;
  }
}

export function of(...atoms: readonly Atom[]): Value {
  const keyed = new Map<string, Atom>();
  for (const atom of atoms) keyed.set(keyOf(atom), atom);
  return { unknown: false, atoms: keyed };
}

export const none = of({ kind: "none" });
export const bool = of({ kind: "bool" });
export const bytes = of({ kind: "bytes" });
export const bigInt: Value = of({ kind: "int", low: -Infinity, high: Infinity, small: false });
export const float: Value = of({ kind: "float", representation: null });
export const str = of({ kind: "str", ascii: false, value: null });
export const asciiStr = of({ kind: "str", ascii: true, value: null });
/** Lengths and positions: no array or string of JavaScript is longer. */
export const count: Value = int(0, 2 ** 32 - 1);

export function int(low: number, high: number): Value {
  return of({ kind: "int", low, high, small: true });
}

export function isNever(value: Value): boolean {
  return !value.unknown && value.atoms.size === 0;
}

/** The only atom of a value. */
export function only(value: Value): Atom | null {
  if (value.unknown || value.atoms.size !== 1) return null;
  for (const atom of value.atoms.values()) return atom;
  return null;
}

export function atomOf<K extends Atom["kind"]>(value: Value, kind: K): AtomOf<K> | null {
  const found = value.atoms.get(kind);
  return found !== undefined && isKind(found, kind) ? found : null;
}

export function isKind<K extends Atom["kind"]>(atom: Atom, kind: K): atom is AtomOf<K> {
  return atom.kind === kind;
}

/** The atoms that pass. */
export function filter(value: Value, keep: (atom: Atom) => boolean): Value {
  if (value.unknown) return value;
  const atoms = new Map([...value.atoms].filter(([, atom]) => keep(atom)));
  return atoms.size === value.atoms.size ? value : { unknown: false, atoms };
}
