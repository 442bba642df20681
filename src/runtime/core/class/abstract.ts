/** Abstract methods (`abc.abstractmethod`). */
import type { Py } from "../value.ts";

/**
 * Marks methods of a class as abstract. A class whose abstract methods are not all overridden can't be instantiated.
 *
 * @example abstract_method(Shape, "area", "perimeter")
 */
export function abstract_method(cls: Py, ...names: string[]): void {
  const own: string[] = Object.hasOwn(cls, "__abstract__") ? cls.__abstract__ : [];
  Object.defineProperty(cls, "__abstract__", { value: [...own, ...names], configurable: true });
}

/** The names of the abstract methods that `cls` does not override, sorted as Python shows them. */
export function abstract_methods(cls: Py): readonly string[] {
  if (cls.__abstract__ === undefined) return [];
  const missing = new Set<string>();
  for (let c = cls; typeof c === "function" && c !== Function.prototype; c = Object.getPrototypeOf(c)) {
    if (!Object.hasOwn(c, "__abstract__")) continue;
    for (const name of c.__abstract__) if (is_abstract(cls, c, name)) missing.add(name);
  }
  return [...missing].sort();
}

/** Whether no class between `cls` and `owner`, which declares it abstract, defines the method. */
function is_abstract(cls: Py, owner: Py, name: string): boolean {
  for (let c = cls; c !== owner && typeof c === "function"; c = Object.getPrototypeOf(c)) {
    if (Object.hasOwn(c.prototype, name) || (Object.hasOwn(c, name) && c[name] !== undefined)) return false;
  }
  return true;
}
