import { ValueError } from "../core/exceptions/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { eq } from "../core/eq.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";

type Derived = (self: Py, other: Py, root: Py) => Py;

const not: Derived = (_self, _other, root) => !truth(root);
const or_equal: Derived = (self, other, root) => truth(root) || eq(self, other);
const and_unequal: Derived = (self, other, root) => truth(root) && !eq(self, other);
const neither: Derived = (self, other, root) => !truth(root) && !eq(self, other);
const not_or_equal: Derived = (self, other, root) => !truth(root) || eq(self, other);

/** What follows from each of the four, in the order in which Python looks for one. */
const ROOTS: readonly (readonly [root: string, derived: Readonly<Record<string, Derived>>])[] = [
  ["__lt__", { __gt__: neither, __le__: or_equal, __ge__: not }],
  ["__le__", { __ge__: not_or_equal, __lt__: and_unequal, __gt__: not }],
  ["__gt__", { __lt__: neither, __ge__: or_equal, __le__: not }],
  ["__ge__", { __le__: not_or_equal, __gt__: and_unequal, __lt__: not }],
];

/** Python prefers these as the one the others come from. */
const PREFERENCE = ["__lt__", "__le__", "__gt__", "__ge__"];

/**
 * Python's class decorator `functools.total_ordering`: the ordering methods that the class lacks, made of one it has.
 *
 * @raises ValueError if it has none
 * @example class Version { __lt__(other: Version) { … } static { total_ordering(this); } }
 */
export function total_ordering<C>(cls: C): C;
export function total_ordering(cls: Py): Py {
  const present = PREFERENCE.filter((name) => typeof cls.prototype[name] === "function");
  const root = present[0];
  if (root === undefined) throw new ValueError("must define at least one ordering operation: < > <= >=");
  const derived = ROOTS.find(([name]) => name === root)![1];
  for (const [name, compute] of Object.entries(derived)) {
    if (present.includes(name)) continue;
    const method = function (this: Py, other: Py): Py {
      const result = this[root](other);
      return result === NotImplemented ? result : compute(this, other, result);
    };
    Object.defineProperty(cls.prototype, name, { value: method, writable: true, configurable: true });
  }
  return cls;
}
