/** The dunder methods of builtin values, for programs that call them by name or ask whether there is one. */
import { object_repr, repr, to_str } from "../../builtins/repr/index.ts";
import { async_generator_anext } from "../async_generator.ts";
import { Coroutine } from "../coroutine/Coroutine.ts";
import { class_repr } from "../../builtins/repr/class_repr.ts";
import { mro } from "../class/mro.ts";
import { instantiate } from "../class/object.ts";
import { eq, ne } from "../eq.ts";
import { TypeError } from "../exceptions/index.ts";
import { is_class } from "../is_class.ts";
import { hash, hash_method, identity } from "../hash/index.ts";
import { is_float, is_int } from "../float.ts";
import { contains, getitem } from "../items/index.ts";
import { is_async_generator, is_generator, iter } from "../iter.ts";
import { len } from "../len.ts";
import { add, and_, floordiv, mod, mul, neg, or_, pow, sub, truediv, xor } from "../operators/index.ts";
import { is_number } from "../operators/numeric.ts";
import { ge, gt, le, lt } from "../order.ts";
import { is_tuple } from "../tuple.ts";
import { type_name } from "../type_name.ts";
import { NotImplemented } from "../singletons.ts";
import { truth } from "../truth.ts";
import type { Py } from "../value.ts";
import { next } from "../../builtins/iteration/next.ts";
import type { Method } from "./builtin_methods.ts";
import { dict_dunders, list_dunders, set_dunders, tuple_dunders } from "./container_methods.ts";
import { dir } from "./dir.ts";
import { no_attribute } from "./getattr.ts";
import { plain_attribute } from "./lookup.ts";
import { MISSING } from "./missing.ts";
import { delete_plainly, set_plainly } from "./setattr.ts";

// Functions, so that nothing is read while modules that import each other are being loaded.
type Methods = Readonly<Record<string, Method>>;

const EVERY = (): Methods => ({ __eq__: eq, __ne__: ne, __repr__: repr, __str__: (x) => to_str(x) });
const SIZED = (): Methods => ({ __len__: len, __iter__: (x) => iter(x), __contains__: contains });
const INDEXED = (): Methods => ({ __getitem__: getitem });
const ORDERED = (): Methods => ({ __lt__: lt, __le__: le, __gt__: gt, __ge__: ge });
const CONCATENABLE = (): Methods => ({ __add__: add, __mul__: mul });
/** An operator of a number: an int's own method knows ints only. */
const numeric = (operation: (a: Py, b: Py) => Py): Method => (x, other) => (is_number(other) && (is_float(x) || is_int(other)) ? operation(x, other) : NotImplemented);
const NUMERIC = (): Methods => ({
  __add__: numeric(add),
  __mul__: numeric(mul),
  __sub__: numeric(sub),
  __truediv__: numeric(truediv),
  __floordiv__: numeric(floordiv),
  __mod__: numeric(mod),
  __pow__: numeric(pow),
  __neg__: neg,
  __bool__: truth,
});
const UNITED = (): Methods => ({ __or__: or_ });
const SET = (): Methods => ({ __and__: and_, __or__: or_, __sub__: sub, __xor__: xor });
const ITERATOR = (): Methods => ({ __iter__: (x) => iter(x), __next__: (x) => next(x) });
const ASYNC_ITERATOR = (): Methods => ({ __aiter__: (x) => x, __anext__: (x) => new Coroutine(async_generator_anext, [x]) });
const HASHABLE = (): Methods => ({ __hash__: hash });
/** Those of `object`, which must not come back to a class's own. */
const OBJECT = (): Methods => ({
  __init__: () => null,
  __eq__: (x, other) => (x === other ? true : NotImplemented),
  __ne__: (x, other) => (eq(x, other) ? false : NotImplemented),
  __repr__: object_repr,
  __str__: (x) => repr(x),
  __setattr__: set_plainly,
  __delattr__: delete_plainly,
  __getattribute__: (x, name) => {
    const value = plain_attribute(x, name);
    if (value === MISSING) throw no_attribute(x, name);
    return value;
  },
  __format__: (x, spec) => {
    if (spec === "") return to_str(x);
    throw new TypeError(`unsupported format string passed to ${type_name(x)}.__format__`);
  },
  __dir__: (x) => dir(x),
});
/** Those of `type`, for classes with a metaclass of the program. */
const CLASS = (): Methods => ({
  __setattr__: set_plainly,
  __delattr__: delete_plainly,
  __call__: (cls, ...args) => instantiate(cls, args),
  __repr__: class_repr,
  __str__: (cls) => repr(cls),
  __eq__: (x, other) => (x === other ? true : NotImplemented),
  __hash__: identity,
  __instancecheck__: (cls, x) => x instanceof cls,
  __subclasscheck__: (cls, other) => mro(other).includes(cls),
  __dir__: (cls) => dir(cls),
});
const OBJECT_HASH = (): Methods => ({ __hash__: identity });

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
  if (is_class(x)) return [CLASS];
  if (typeof x !== "object" || x === null) return [EVERY, HASHABLE];
  if (is_tuple(x)) return [tuple_dunders, ORDERED, CONCATENABLE, HASHABLE];
  if (Array.isArray(x)) return [list_dunders, ORDERED, CONCATENABLE];
  if (x instanceof Map) return [dict_dunders, UNITED];
  if (x instanceof Set) return [set_dunders, ORDERED, SET];
  if (is_async_generator(x)) return [EVERY, ASYNC_ITERATOR, HASHABLE];
  if (is_generator(x) || (typeof x.next === "function" && typeof x[Symbol.iterator] === "function")) return [EVERY, ITERATOR, HASHABLE];
  return hash_method(x) === "none" ? [OBJECT] : [OBJECT, OBJECT_HASH];
}
