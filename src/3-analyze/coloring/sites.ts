/**
 * Where a thread can block: calls of what blocks, managers whose `__enter__` or `__exit__` does, loops over results that are waited for.
 */
import type { NodeId } from "../../ir/span.ts";
import type { ClassRow, FunctionRow } from "../../maps/define.ts";
import type { Atom, Value } from "../types/domain/value.ts";
import type { Inference } from "../types/inference.ts";

export type Blocking = NonNullable<FunctionRow["blocking"]>;

export interface Site { readonly how: Blocking; readonly unwaited: string | null }

/** How the special methods of the library objects among the values block; null where they do not. */
function blockingMethod(value: Value | undefined, names: readonly string[], inference: Inference): Site | null {
  for (const atom of value?.atoms.values() ?? []) {
    for (const name of names) {
      for (const row of libraryRows(atom, name, inference)) {
        const member = inference.maps.member(row, name);
        if (member?.row.kind === "function" && member.row.blocking !== null) return { how: member.row.blocking, unwaited: member.row.unwaited };
      }
    }
  }
  return null;
}

/** The classes of the library that an object has a method from: its own, or a base of its class, which has none of that name itself. */
function libraryRows(atom: Atom, name: string, inference: Inference): readonly ClassRow[] {
  if (atom.kind === "library") return [atom.row];
  const model = atom.kind === "instance" ? inference.classes.get(atom.class) : undefined;
  return model === undefined || model.attribute(name) !== null ? [] : [...model.libraryBases()].map(({ row }) => row);
}

/** Managers of `with` statements and iterables of `for` loops that block, with how. */
export function blockingSites(inference: Inference): ReadonlyMap<NodeId, Site> {
  const sites = new Map<NodeId, Site>();
  for (const [node, { role }] of inference.implicit) {
    const names = role === "manager" ? ["__enter__", "__exit__"] : ["__next__"];
    const blocking = blockingMethod(inference.values.get(node), names, inference);
    if (blocking !== null) sites.set(node, blocking);
  }
  return sites;
}
