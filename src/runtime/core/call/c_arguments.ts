/** Binding of arguments as functions written in C do it, with their error texts. */
import { TypeError } from "../exceptions/index.ts";
import { is_keywords, type Keywords, type Py } from "../value.ts";

/** The parameters of a function that CPython has in C. */
export interface CSignature {
  /** As error texts name it, null where they say "function". */
  readonly name: string | null;
  readonly parameters: readonly string[];
  /** How many of them must be given. */
  readonly required?: number;
  /** How many of them may be given by position; all by default. */
  readonly positional?: number;
}

/**
 * The arguments in the order of the parameters; `undefined` for those left out.
 *
 * @param args what was given; a trailing plain object is the keyword arguments
 * @raises TypeError if they do not fit, with the texts of `PyArg_ParseTupleAndKeywords`
 * @example c_arguments([2024, { day: 3, month: 2 }], { name: null, parameters: ["year", "month", "day"], required: 3 }) // [2024, 2, 3]
 */
export function c_arguments(args: readonly Py[], { name, parameters, required = 0, positional = parameters.length }: CSignature): Py[] {
  const keywords: Keywords = is_keywords(args.at(-1)) ? args.at(-1) : {};
  const given = is_keywords(args.at(-1)) ? args.slice(0, -1) : args;
  const count = given.length + Object.keys(keywords).length;
  const title = name === null ? "function" : `${name}()`;
  if (count > parameters.length) {
    const what = given.length === 0 ? "keyword " : "";
    throw new TypeError(`${title} takes at most ${parameters.length} ${what}argument${parameters.length === 1 ? "" : "s"} (${count} given)`);
  }
  if (given.length > positional) {
    throw new TypeError(`${title} takes at most ${positional} positional argument${positional === 1 ? "" : "s"} (${given.length} given)`);
  }
  const bound = parameters.map((parameter, i) => {
    const keyword = keywords[parameter];
    if (i >= given.length) return keyword;
    if (keyword !== undefined) throw new TypeError(`argument for ${title} given by name ('${parameter}') and position (${i + 1})`);
    return given[i];
  });
  const missing = bound.findIndex((value, i) => value === undefined && i < required);
  if (missing >= 0) throw new TypeError(`${title} missing required argument '${parameters[missing]}' (pos ${missing + 1})`);
  const unknown = Object.keys(keywords).find((key) => !parameters.includes(key));
  if (unknown !== undefined) throw new TypeError(`${name === null ? "this function" : title} got an unexpected keyword argument '${unknown}'`);
  return bound;
}
