/** Bases that say something of a class and give it nothing; they show in `__mro__` and `__bases__`. */
import type { Py } from "../value.ts";

/** `abc.ABC` */
export class ABC {
  static readonly __module__ = "abc";
}

/** `typing.Generic` */
export class Generic {
  static readonly __module__ = "typing";
}

/** `typing.Protocol` */
export class Protocol {
  static readonly __module__ = "typing";
}

const stated: WeakMap<object, readonly Py[]> = /* @__PURE__ */ new WeakMap();

/**
 * Says which bases a class statement names where TypeScript's `extends` leaves some out.
 *
 * @example class_bases(Repository, ABC, Generic)
 */
export function class_bases(cls: object, ...bases: Py[]): void {
  stated.set(cls, bases);
}

/** The bases that were stated, undefined where `extends` says all. */
export function stated_bases(cls: object): readonly Py[] | undefined {
  return stated.get(cls);
}
