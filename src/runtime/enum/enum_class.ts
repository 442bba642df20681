import { str_split } from "../builtins/str/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { unmangle } from "../core/attributes/mangle.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { is_tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { auto } from "./auto.ts";
import { registry_of } from "./registry.ts";

/**
 * Ends the making of an enum class: its static fields that are members get their names, and its constructor looks up from now on.
 *
 * @param cls the class
 * @returns the class
 * @example class Color extends Enum { static readonly RED = new Color(1); static { enum_class(this); } }
 */
export function enum_class<C>(cls: C): C;
export function enum_class(cls: Py): Py {
  const registry = registry_of(cls);
  const extended: Py = Object.getPrototypeOf(cls);
  if (registry_of(extended).members.length > 0) throw new TypeError(`${repr(cls)} cannot extend ${repr(extended)}`);
  for (const [key, member] of Object.entries<Py>(cls)) {
    if (!registry.members.includes(member)) continue;
    const name = unmangle(key);
    if (member._name_ === null) member._name_ = name;
    registry.names.set(name, member);
  }
  registry.sealed = true;
  return cls;
}

/**
 * Python's functional form, `Enum("Color", names)`.
 *
 * @param names a str of names, a list of names or of pairs of name and value, or a dict
 * @param start the value of the first name
 * @example const Color = make_enum(Enum, "Color", ["RED", "GREEN"])
 */
export function make_enum(base: Py, typename: string, names: Py, { start = 1 }: { start?: Py } = {}): Py {
  const cls: Py = class extends base {};
  Object.defineProperty(cls, "name", { value: typename, configurable: true });
  Object.defineProperty(cls, "__name__", { value: typename, configurable: true });
  const given: Py[] = typeof names === "string" ? str_split(names.replaceAll(",", " ")) : names instanceof Map ? [...names] : [...iter(names)];
  for (const item of given) {
    const [name, value]: readonly Py[] = is_tuple(item) || Array.isArray(item) ? item : [item, undefined];
    const first = registry_of(cls).members.length === 0 && start !== 1;
    cls[name] = new cls(value === undefined ? (first ? start : auto(name)) : value);
  }
  return enum_class(cls);
}

/**
 * Python's class decorator `enum.unique`.
 *
 * @raises ValueError if two names have one value
 * @example class Color extends Enum { …; static { enum_class(this); unique(this); } }
 */
export function unique<C>(cls: C): C;
export function unique(cls: Py): Py {
  const aliases = [...registry_of(cls).names].filter(([name, member]) => name !== member._name_);
  if (aliases.length > 0) throw new ValueError(`duplicate values found in ${repr(cls)}: ${aliases.map(([name, member]) => `${name} -> ${member._name_}`).join(", ")}`);
  return cls;
}

