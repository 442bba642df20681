/** Abstract methods (`abc.abstractmethod`). */
import { mangle } from "../attributes/mangle.ts";
import { TypeError } from "../exceptions/index.ts";
import { class_name_of } from "../type_name.ts";
import type { Py } from "../value.ts";
import { bases, mro } from "./mro.ts";

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
  const line = mro(cls);
  const named = line.flatMap((c) => (Object.hasOwn(c, "__abstract__") ? c.__abstract__ : []));
  return [...new Set<string>(named)].filter((name) => is_abstract(line, name)).sort();
}

/** Whether the first class that defines the name says that it is abstract. */
function is_abstract(line: readonly Py[], name: string): boolean {
  const first: Py = line.find((c) => (c.prototype && Object.hasOwn(c.prototype, mangle(name, false))) || Object.hasOwn(c, mangle(name, true)));
  return first !== undefined && Object.hasOwn(first, "__abstract__") && first.__abstract__.includes(name);
}

/** Whether `ABC` is among the bases of a class. */
export function is_abc(cls: Py): boolean {
  return mro(cls).some((each) => bases(each).some((base) => base.name === "ABC"));
}

/** @raises TypeError if the class has abstract methods */
export function check_instantiable(cls: Py): void {
  if (cls.__abstract__ === undefined) return;
  const methods = abstract_methods(cls);
  if (methods.length === 0) return;
  const plural = methods.length === 1 ? "" : "s";
  const names = methods.map((name) => `'${name}'`).join(", ");
  throw new TypeError(`Can't instantiate abstract class ${class_name_of(cls)} without an implementation for abstract method${plural} ${names}`);
}
