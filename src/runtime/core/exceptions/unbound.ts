import type { Py } from "../value.ts";
import { NameError, UnboundLocalError } from "./carrying.ts";

/**
 * Stands where the program reads a name that nothing defines.
 *
 * @returns nothing; its type lets the program go on reading attributes of it and calling them
 * @raises NameError always
 * @example unbound("fetch_data") // NameError: name 'fetch_data' is not defined
 */
export function unbound(name: string): Py {
  throw new NameError(`name '${name}' is not defined`, { name });
}

/**
 * The value of a local variable that may not be bound yet.
 *
 * @raises UnboundLocalError if it is `undefined`
 * @example check_bound(total, "total")
 */
export function check_bound<T>(value: T, name: string): Exclude<T, undefined> {
  if (value === undefined) {
    throw new UnboundLocalError(`cannot access local variable '${name}' where it is not associated with a value`, { name });
  }
  return value as Exclude<T, undefined>;
}

/**
 * The value of a variable of an enclosing function that may not be bound yet.
 *
 * @raises NameError if it is `undefined`
 */
export function check_free<T>(value: T, name: string): Exclude<T, undefined> {
  if (value === undefined) {
    throw new NameError(`cannot access free variable '${name}' where it is not associated with a value in enclosing scope`, { name });
  }
  return value as Exclude<T, undefined>;
}

/**
 * The value of a module's variable that may not be bound yet or was deleted.
 *
 * @raises NameError if it is `undefined`
 */
export function check_global<T>(value: T, name: string): Exclude<T, undefined> {
  if (value === undefined) unbound(name);
  return value as Exclude<T, undefined>;
}
