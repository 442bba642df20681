import { bind_arguments } from "./bind.ts";
import { signature_from } from "./metadata.ts";
import { is_keywords, type Keywords, type Py } from "../value.ts";

/**
 * The arguments of a call by the names of the parameters; those left out are missing.
 *
 * @param params the parameters as Python writes them, `=` for a default
 * @raises TypeError if the arguments do not fit
 */
export function named(params: string, given: readonly Py[], name: string): Keywords {
  const signature = signature_from(params, true);
  const bound = bind_arguments(signature, given, name);
  const options: Keywords = is_keywords(bound.at(-1)) ? bound.pop() : {};
  const positional = signature.parameters.flatMap(({ name: each }, i) => (bound[i] === undefined ? [] : [[each, bound[i]] as const]));
  return { ...Object.fromEntries(positional), ...options };
}

/** What `*args, **kwargs` take. */
export function split(given: readonly Py[]): [args: Py[], kwargs: Keywords] {
  const last: Py = given.at(-1);
  return is_keywords(last) ? [given.slice(0, -1), { ...last }] : [[...given], {}];
}
