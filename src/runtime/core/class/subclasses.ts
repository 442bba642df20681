/** Which classes were made with a class as a base. */
import type { Py } from "../value.ts";

const below: WeakMap<object, Set<Py>> = /* @__PURE__ */ new WeakMap();

/** Python's `cls.__subclasses__()`, of the classes that were told. */
export function subclasses(cls: Py): Py[] {
  return [...(below.get(cls) ?? [])];
}

/** Notes a class with its bases. */
export function note_subclass(cls: Py, bases: readonly Py[]): void {
  for (const base of bases) {
    const known = below.get(base);
    if (known === undefined) below.set(base, new Set([cls]));
    else known.add(cls);
  }
}
