/** Metaclasses: the protocol of a class statement, and how classes show what their metaclass defines. */
import { mangle, unmangle } from "../attributes/mangle.ts";
import { call } from "../call/call.ts";
import { setitem } from "../items/index.ts";
import { tuple_of } from "../tuple.ts";
import { class_name_of } from "../type_name.ts";
import type { Keywords, Py } from "../value.ts";
import { attach, detach } from "./attach.ts";
import { finish_class } from "./finish_class.ts";
import { mark_layer } from "./layers.ts";
import { make_class } from "./make_class.ts";
import { bases, mro } from "./mro.ts";
import { namespace_of } from "./namespace.ts";

/** Classes between their statement and the `type.__new__` that makes Python's class of them. */
const pending: Py[] = [];

/** What a metaclass's methods are called by the runtime itself for; classes need not show them. */
const HIDDEN: readonly string[] = ["constructor", "__init__", "__new__", "__call__", "__prepare__", "__instancecheck__", "__subclasscheck__", "__repr__", "__str__", "__eq__", "__hash__"];

/** The metaclass of a class where it is the program's own, else undefined. */
export function metaclass_of(cls: Py): Py {
  const found = [cls, ...bases(cls)].map((each) => each?.__metaclass__).filter((each) => each !== undefined);
  return found.reduce((winner, each) => (mro(each).includes(winner) ? each : winner), found[0]);
}

/** What a class statement with a metaclass of the program does once its body has run. */
export function make_by_metaclass(meta: Py, cls: Py, kwargs: Keywords): Py {
  const name = class_name_of(cls);
  const parents = tuple_of(bases(cls).filter((each) => each.__metaclass__ !== undefined || class_name_of(each) !== "object"));
  const given = Object.keys(kwargs).length === 0 ? [] : [kwargs];
  const namespace: Py = typeof meta.__prepare__ === "function" ? meta.__prepare__(name, parents, ...given) : new Map();
  for (const [key, value] of namespace_of(cls)) setitem(namespace, key, value);
  show_metaclass(cls, meta);
  pending.push(cls);
  const before = pending.length;
  const made: Py = typeof meta.__new__ === "function" ? meta.__new__(meta, name, parents, namespace, ...given) : new_class(meta, name, parents, namespace, ...given);
  if (pending.length === before) pending.pop();
  meta.prototype.__init__?.call(made, name, parents, namespace, ...given);
  return made;
}

/** `type.__new__(meta, name, bases, namespace)` while the statement of a class of that name is at work: its class, with what the namespace says now. */
export function pending_class(name: string, namespace: ReadonlyMap<string, Py>): Py {
  const cls: Py = pending.at(-1);
  if (cls === undefined || class_name_of(cls) !== name) return undefined;
  pending.pop();
  const before = new Map(namespace_of(cls));
  for (const key of before.keys()) if (!namespace.has(key)) detach(cls, key);
  for (const [key, value] of namespace) if (!before.has(key) || before.get(key) !== value) attach(cls, key, value);
  return cls;
}

/** `type.__new__` of a class whose statement is at work or that is made of a namespace alone. */
export function new_class(meta: Py, name: string, parents: readonly Py[], namespace: ReadonlyMap<string, Py>, kwargs: Keywords = {}): Py {
  const cls = pending_class(name, namespace);
  return cls === undefined ? make_class(name, parents, namespace, kwargs, meta) : finish_class(cls, kwargs);
}

/** Puts what the metaclass defines on the chain of the class's statics, behind its own and its bases'. */
export function show_metaclass(cls: Py, meta: Py): void {
  const parent: Py = Object.getPrototypeOf(cls);
  if (parent?.__metaclass__ === meta && shown.has(parent)) {
    shown.add(cls);
    return;
  }
  const layer: Py = class extends parent {};
  Reflect.deleteProperty(layer, "name");
  for (const each of mro(meta).reverse()) {
    if (each === undefined || class_name_of(each) === "object" || class_name_of(each) === "type") continue;
    for (const key of Reflect.ownKeys(each.prototype)) if (!HIDDEN.includes(String(key)) && !Object.hasOwn(each, key)) Object.defineProperty(layer, static_key(key), { ...Object.getOwnPropertyDescriptor(each.prototype, key)!, configurable: true });
    for (const key of Object.keys(each)) if (!key.startsWith("__")) forward(layer, each, key);
  }
  Object.setPrototypeOf(cls, layer);
  mark_layer(layer);
  shown.add(cls);
}

const shown: WeakSet<object> = /* @__PURE__ */ new WeakSet();
function static_key(key: string | symbol): string | symbol {
  return typeof key === "string" ? mangle(unmangle(key), true) : key;
}

function forward(layer: Py, from: Py, key: string): void {
  Object.defineProperty(layer, key, {
    get: () => from[key],
    set(this: object, value: unknown) {
      Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
    },
    configurable: true,
  });
}

/** What a call of a metaclass with a name, bases and a namespace does. */
export function call_metaclass(meta: Py, name: string, parents: readonly Py[], namespace: ReadonlyMap<string, Py>, ...kwargs: Py[]): Py {
  const made: Py = typeof meta.__new__ === "function" ? call(meta.__new__.bind(meta), meta, name, parents, namespace, ...kwargs) : new_class(meta, name, parents, namespace, ...kwargs);
  meta.prototype.__init__?.call(made, name, parents, namespace, ...kwargs);
  return made;
}
