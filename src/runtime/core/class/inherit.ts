import { class_name_of } from "../type_name.ts";
import { BASES, LINEAR, TYPE } from "../types.ts";
import type { Py } from "../value.ts";
import { ALLOCATES } from "./allocate.ts";
import { merged, mro } from "./mro.ts";
import { object, python_class } from "./object.ts";

/** Names of a class that belong to the class itself. */
const OWN_STATICS: readonly PropertyKey[] = ["length", "name", "prototype", "arguments", "caller", "__name__", "__abstract__", LINEAR, BASES, TYPE, Symbol.hasInstance];

/**
 * The base of a class that has several: `class C extends inherit(A, B)`. JavaScript has one chain of prototypes, so
 * the classes that are not on it already are stacked on it by copies, in Python's C3 order. Attributes set on a base
 * later are seen. Methods in such classes call the next one by `super_(C, this)`, and `isinstance`, which `instanceof`
 * of classes in general form equals, goes by the order.
 *
 * A class in general form whose bases are builtin types or Python's exceptions names `object` last: its instances are
 * then made by `__new__` and `__init__`, `class Registry extends inherit(dict, object)`.
 *
 * @raises TypeError if there is no consistent order
 * @example class Duplex extends inherit(Reader, Writer) { … }
 */
export function inherit<A extends Constructor>(a: A): A;
export function inherit<A extends Constructor, B extends Constructor>(a: A, b: B): Joined<[A, B]>;
export function inherit<A extends Constructor, B extends Constructor, C extends Constructor>(a: A, b: B, c: C): Joined<[A, B, C]>;
export function inherit(...parents: Constructor[]): Constructor;
export function inherit(...given: Py[]): Py {
  const is_general = given.length > 1 && given.at(-1) === object;
  const parents = is_general ? given.slice(0, -1) : given;
  const line = merged(parents.length === 0 ? [object] : parents);
  // The longest end of the order that one class has already is the chain the others are stacked on.
  let at = line.findIndex((cls, i) => is_own_order(cls, line.slice(i)));
  if (at < 0) at = line.length - 1;
  let base = is_general && line[at][ALLOCATES] === undefined ? python_class(line[at], !is_filled_later(line[at])) : line[at];
  for (let i = at - 1; i >= 0; i--) base = stacked(base, line[i]);
  const joined = class extends base {};
  Object.defineProperties(joined, {
    name: { value: class_name_of(line[0]) },
    [LINEAR]: { value: line },
    [BASES]: { value: parents },
  });
  return joined;
}

/** Any class. */
export type Constructor = abstract new (...args: Py[]) => object;

/** A class that has the statics of all and whose instances have the members of all, constructed as the first. */
export type Joined<C extends readonly Constructor[]> = C[0] & Statics<C> & (new (...args: Py[]) => Intersection<{ [I in keyof C]: InstanceType<C[I]> }>);

/** What the classes have themselves, the first of them that has it. */
type Statics<T extends readonly unknown[]> = T extends readonly [infer Head, ...infer Tail] ? Members<Head> & Omit<Statics<Tail>, keyof Head> : unknown;

type Members<C> = { [K in Exclude<keyof C, "prototype">]: C[K] };

type Intersection<T extends readonly unknown[]> = T extends readonly [infer Head, ...infer Tail] ? Head & Intersection<Tail> : unknown;

/** Containers that `__init__` fills; the values of other types are made of the arguments. */
function is_filled_later(cls: Py): boolean {
  return mro(cls).some((each) => ["list", "dict", "set", "bytearray"].includes(class_name_of(each)));
}

function is_own_order(cls: Py, rest: readonly Py[]): boolean {
  const own = mro(cls).filter((c) => c !== object);
  const wanted = rest.filter((c) => c !== object);
  return own.length === wanted.length && own.every((c, i) => c === wanted[i]);
}

/** A class on top of `base` that has the members of `source` itself. */
function stacked(base: Py, source: Py): Py {
  const layer = class extends base {};
  if (source !== object) {
    copy_members(source.prototype, layer.prototype, ["constructor"]);
    copy_members(source, layer, OWN_STATICS);
  }
  return layer;
}

function copy_members(from: Py, to: Py, except: readonly PropertyKey[]): void {
  for (const key of Reflect.ownKeys(from)) {
    if (except.includes(key)) continue;
    const descriptor = Object.getOwnPropertyDescriptor(from, key)!;
    const is_field = descriptor.enumerable === true && "value" in descriptor;
    Object.defineProperty(to, key, is_field ? forwarding(from, key) : { ...descriptor, configurable: true });
  }
}

/** A class attribute that is read from where it was defined, and set on the class it is set on. */
function forwarding(from: Py, key: PropertyKey): PropertyDescriptor {
  return {
    get: () => from[key],
    set(this: object, value: unknown) {
      Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
    },
    enumerable: true,
    configurable: true,
  };
}
