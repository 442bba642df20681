/**
 * How a builtin callable doubles as a type. `int`, `list`, `str`… are one exported value each: callable (`int("3")`),
 * a right operand of `instanceof`/`isinstance`, the result of `type(x)`, and a base class for `class X extends list`.
 *
 *     export const range = builtin_type<RangeType>(function range(…) {…}, { name: "range", check: (x) => x instanceof Range });
 *
 * This file imports nothing, so any module may call `builtin_type` at its top level whatever the import order is.
 * Mark the call pure (`/* @__PURE__ *\/`) so that an unused type costs nothing in a bundle.
 */
import type { Py } from "./value.ts";

/** The key under which a builtin type keeps its {@link TypeInfo}. */
export const TYPE: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.type");

/** The key of a class's own linearisation where it is not the chain of `extends` (multiple inheritance). */
export const LINEAR: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.linear");

/** The key under which `inherit` keeps the bases it was given. */
export const BASES: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.bases");

export interface TypeInfo {
  /** Python's `__name__`. The function's own name will not do: bundlers change it where the constant has the same. */
  readonly name: string;
  /** Whether `x` is an instance; subclasses by `extends` are recognised without it. */
  readonly check: (x: unknown) => boolean;
  /** The base types; a function, because the base's module may be loaded later. `object` is implied. */
  readonly bases?: () => readonly Py[];
  /** The prototype of the host values, which is what a Python subclass (`class X extends list`) inherits. A function: see `bases`. */
  readonly prototype?: () => object;
  /** What a call of the type does when it is not a call of the exported function itself (`tuple`, whose export is the maker). */
  readonly call?: (...args: Py[]) => Py;
  /** Python's `__module__`, "builtins" by default. */
  readonly module?: string;
  /** Python's `__doc__`. */
  readonly doc?: string;
}

/** A builtin type as a value; `T` is what its instances are in TypeScript. */
export interface TypeValue<T = Py> {
  readonly __name__: string;
  readonly [TYPE]: TypeInfo;
  [Symbol.hasInstance](value: unknown): value is T;
}

/**
 * Turns the function `f` into a builtin type and returns it.
 *
 * @param f the callable, a plain `function` (so that a class can extend it; it sees `new.target` then)
 * @example const bool = builtin_type<BoolType>(function bool(x) { return truth(x); }, { name: "bool", check: (x) => typeof x === "boolean", bases: () => [int] });
 */
export function builtin_type<V>(f: (...args: Py[]) => Py, info: TypeInfo): V {
  const { prototype } = info;
  // A bound function has no `prototype` of its own, so it can be given one that is not asked for before a class
  // extends the type: the class of the values may not be loaded yet.
  const type: object = prototype === undefined ? f : f.bind(undefined);
  if (prototype !== undefined) Object.defineProperty(type, "prototype", { get: prototype });
  const { name } = info;
  Object.defineProperties(type, {
    name: { value: name },
    __name__: { value: name },
    [TYPE]: { value: info },
    [Symbol.hasInstance]: {
      // A Python subclass inherits this method, so `this` may be the subclass.
      value(this: unknown, x: unknown): boolean {
        return (this === type ? info.check(x) : is_ordinary_instance(this, x)) || is_linear_instance(x, this);
      },
    },
  });
  return type as V;
}

/** The {@link TypeInfo} of a builtin type, undefined for anything else (also for a subclass of one). */
export function type_info(x: unknown): TypeInfo | undefined {
  return typeof x === "function" && Object.hasOwn(x, TYPE) ? (x as unknown as TypeValue)[TYPE] : undefined;
}

/** JavaScript's own `instanceof`, by the chain of prototypes. */
export function is_ordinary_instance(cls: unknown, x: unknown): boolean {
  return Function.prototype[Symbol.hasInstance].call(cls as () => void, x);
}

/** Whether `cls` is in the linearisation of `x`'s class, where that says more than the chain of prototypes. */
export function is_linear_instance(x: unknown, cls: unknown): boolean {
  if (typeof x !== "object" || x === null) return false;
  const line = (x.constructor as { [LINEAR]?: readonly unknown[] } | undefined)?.[LINEAR];
  return line !== undefined && line.includes(cls);
}
