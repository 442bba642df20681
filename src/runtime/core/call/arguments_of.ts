import type { Py } from "../value.ts";
import { bind_arguments } from "./bind.ts";
import { signature_of } from "./metadata.ts";
import { qualified_name } from "./name.ts";

/**
 * The arguments for a described class's constructor, in the order of its parameters: keyword arguments, in a trailing
 * plain object, find their places.
 *
 * @raises TypeError if the arguments do not fit
 * @example super(...arguments_of(Base, name, Object.fromEntries(kwargs)))
 */
export function arguments_of<A extends Py[]>(cls: abstract new (...args: A) => object, ...given: Py[]): A;
export function arguments_of(cls: Py, ...given: Py[]): Py {
  const signature = signature_of(cls);
  return signature === undefined ? given : bind_arguments({ ...signature, method: true }, given, `${qualified_name(cls)}.__init__`);
}
