/** Classes that others are instances of without inheriting from them: protocols, and what `ABC.register` was told. */
import { hasattr } from "../attributes/getattr.ts";
import type { Py } from "../value.ts";
import { mro } from "./mro.ts";

const members: WeakMap<object, readonly string[]> = /* @__PURE__ */ new WeakMap();
const registered: WeakMap<object, Set<Py>> = /* @__PURE__ */ new WeakMap();

/**
 * Makes a `typing.Protocol` one that `isinstance` can ask: whoever has the members is an instance.
 *
 * @example runtime_protocol(Closeable, "close")
 */
export function runtime_protocol(cls: object, ...names: string[]): void {
  const inherited = mro(cls).flatMap((each) => members.get(each) ?? []);
  members.set(cls, [...new Set([...inherited, ...names])]);
}

/** `ABC.register(subclass)`: gives the subclass back. */
export function register(cls: object, subclass: Py): Py {
  const known = registered.get(cls);
  if (known === undefined) registered.set(cls, new Set([subclass]));
  else known.add(subclass);
  return subclass;
}

/** Whether `x` has what the protocol asks for; undefined if the class is none. */
export function meets_protocol(x: Py, cls: object): boolean | undefined {
  return members.get(cls)?.every((name) => hasattr(x, name));
}

/** Whether a class is a virtual subclass of an abstract one: registered with it or one of its subclasses, or claimed by its `__subclasshook__`. */
export function is_virtual_subclass(subclass: Py, cls: Py): boolean {
  if (typeof cls.__subclasshook__ === "function" && cls.__subclasshook__(subclass) === true) return true;
  const known = registered.get(cls);
  return known !== undefined && mro(subclass).some((each) => known.has(each));
}
