/** How the instances of classes in general form come to be: memory first, then `__init__`. */
import type { Py } from "../value.ts";

/** On the class at the root of a general form: whether what is allocated is given the arguments (a tuple, an exception). */
export const ALLOCATES: unique symbol = /* @__PURE__ */ Symbol("py2ts.allocates");

/** The class whose next construction is an allocation. */
const next: { cls: unknown } = { cls: undefined };

/**
 * An instance of `cls` on which no `__init__` has run.
 *
 * @param args for the types whose values are made of them; others are allocated empty
 */
export function allocate(cls: Py, args: readonly Py[]): Py {
  const takes_arguments: unknown = cls[ALLOCATES];
  if (takes_arguments === undefined) return Object.create(cls.prototype);
  next.cls = cls;
  return Reflect.construct(cls, takes_arguments === true ? args : []);
}

/** Whether a constructor at the root is asked for memory only. The question is answered with yes once. */
export function is_allocation(cls: unknown): boolean {
  if (next.cls !== cls) return false;
  next.cls = undefined;
  return true;
}

/** `__new__` of a library class whose constructor does all: the class itself, or one in general form on top of it. */
export function library_new(cls: Py, args: readonly Py[]): Py {
  return cls[ALLOCATES] === undefined ? Reflect.construct(cls, args) : allocate(cls, args);
}
