/** The dunder methods of builtin values, for programs that call them by name or ask whether there is one. */
import { object_repr, repr, to_str } from "../../builtins/repr/index.ts";
import { eq, ne } from "../eq.ts";
import { hash, hash_method } from "../hash/index.ts";
import { contains, delitem, getitem, setitem } from "../items/index.ts";
import { is_generator, iter } from "../iter.ts";
import { len } from "../len.ts";
import { add, and_, floordiv, mod, mul, neg, or_, pow, sub, truediv, xor } from "../operators/index.ts";
import { is_number } from "../operators/numeric.ts";
import { ge, gt, le, lt } from "../order.ts";
import { is_tuple } from "../tuple.ts";
import { truth } from "../truth.ts";
import type { Py } from "../value.ts";
import { next } from "../../builtins/iteration/next.ts";
import type { Method } from "./builtin_methods.ts";
import { delete_plainly, set_plainly } from "./setattr.ts";

// Functions, so that nothing is read while modules that import each other are being loaded.
type Methods = Readonly<Record<string, Method>>;

const EVERY = (): Methods => ({
  __eq__: eq,
  __ne__: ne,
  __repr__: (x) => (typeof x === "object" && x !== null && x.constructor?.prototype?.__repr__ === undefined && !is_builtin(x) ? object_repr(x) : repr(x)),
  __str__: (x) => to_str(x),
});
const SIZED = (): Methods => ({ __len__: len, __iter__: (x) => iter(x), __contains__: contains });
const INDEXED = (): Methods => ({ __getitem__: getitem });
const MUTABLE = (): Methods => ({ __setitem__: setitem, __delitem__: delitem });
const ORDERED = (): Methods => ({ __lt__: lt, __le__: le, __gt__: gt, __ge__: ge });
const CONCATENABLE = (): Methods => ({ __add__: add, __mul__: mul });
const NUMERIC = (): Methods => ({
  __add__: add,
  __mul__: mul,
  __sub__: sub,
  __truediv__: truediv,
  __floordiv__: floordiv,
  __mod__: mod,
  __pow__: pow,
  __neg__: neg,
  __bool__: truth,
});
const UNITED = (): Methods => ({ __or__: or_ });
const SET = (): Methods => ({ __and__: and_, __or__: or_, __sub__: sub, __xor__: xor });
const ITERATOR = (): Methods => ({ __iter__: (x) => iter(x), __next__: (x) => next(x) });
const HASHABLE = (): Methods => ({ __hash__: hash });
const OBJECT = (): Methods => ({ __setattr__: set_plainly, __delattr__: delete_plainly });

/** The dunder method of a builtin value as a function of self, undefined if its type has none. */
export function dunder_method(x: Py, name: string): Method | undefined {
  for (const kind of kinds(x)) {
    const methods = kind();
    if (Object.hasOwn(methods, name)) return methods[name];
  }
  return undefined;
}

function kinds(x: Py): readonly (() => Methods)[] {
  if (typeof x === "string") return [EVERY, SIZED, INDEXED, ORDERED, CONCATENABLE, HASHABLE];
  if (is_number(x)) return [EVERY, NUMERIC, ORDERED, HASHABLE];
  if (typeof x !== "object" || x === null) return [EVERY, HASHABLE];
  if (is_tuple(x)) return [EVERY, SIZED, INDEXED, ORDERED, CONCATENABLE, HASHABLE];
  if (Array.isArray(x)) return [EVERY, SIZED, INDEXED, MUTABLE, ORDERED, CONCATENABLE];
  if (x instanceof Map) return [EVERY, SIZED, INDEXED, MUTABLE, UNITED];
  if (x instanceof Set) return [EVERY, SIZED, ORDERED, SET];
  if (is_generator(x) || (typeof x.next === "function" && typeof x[Symbol.iterator] === "function")) return [EVERY, ITERATOR, HASHABLE];
  return hash_method(x) === "none" ? [EVERY, OBJECT] : [EVERY, OBJECT, HASHABLE];
}

function is_builtin(x: object): boolean {
  return Array.isArray(x) || x instanceof Map || x instanceof Set;
}
