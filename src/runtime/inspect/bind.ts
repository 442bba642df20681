/** Which parameter of a signature gets which argument. */
import { Dict } from "../builtins/dict/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { tuple_of } from "../core/tuple.ts";
import type { Keywords, Py } from "../core/value.ts";
import { empty, type Parameter } from "./Parameter.ts";
import { ParameterKind } from "./kinds.ts";

const { POSITIONAL_ONLY, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD } = ParameterKind;

/**
 * @param partial whether arguments may be missing
 * @raises TypeError if the arguments do not fit
 */
export function bind_parameters(parameters: readonly Parameter[], args: readonly Py[], given: Keywords, partial: boolean): Map<string, Py> {
  const bound = new Dict<string, Py>();
  const keywords = new Map(Object.entries(given));
  const at = bind_positional(parameters, args, keywords, bound);
  const named_positional_only: string[] = [];
  let rest: Parameter | null = null;
  for (const parameter of parameters.slice(at)) {
    const { name, kind } = parameter;
    if (kind === VAR_POSITIONAL) continue;
    if (kind === VAR_KEYWORD) rest = parameter;
    else if (keywords.has(name) && kind !== POSITIONAL_ONLY) {
      bound.set(name, keywords.get(name));
      keywords.delete(name);
    } else {
      if (keywords.has(name)) named_positional_only.push(name);
      if (parameter.default === empty && !partial && !keywords.has(name)) throw new TypeError(`missing a required${kind === KEYWORD_ONLY && is_met_first(parameters, at, parameter, keywords) ? " keyword-only" : ""} argument: ${repr(name)}`);
    }
  }
  if (keywords.size === 0) return bound;
  if (rest !== null) bound.set(rest.name, keywords);
  else if (named_positional_only.length > 0) throw new TypeError(`got some positional-only arguments passed as keyword arguments: ${repr(named_positional_only.join(", "))}`);
  else throw new TypeError(`got an unexpected keyword argument ${repr([...keywords.keys()][0])}`);
  return bound;
}

/** CPython says "keyword-only" of a parameter that it meets before any other that was given by keyword or left out. */
function is_met_first(parameters: readonly Parameter[], at: number, missing: Parameter, keywords: ReadonlyMap<string, Py>): boolean {
  if (parameters[at - 1]?.kind === VAR_POSITIONAL) return false;
  return parameters.slice(at, parameters.indexOf(missing)).every(({ kind, name }) => kind === POSITIONAL_ONLY && keywords.has(name));
}

/** @returns how many parameters the positional arguments took */
function bind_positional(parameters: readonly Parameter[], args: readonly Py[], keywords: ReadonlyMap<string, Py>, bound: Map<string, Py>): number {
  for (const [i, value] of args.entries()) {
    const parameter = parameters[i];
    if (parameter === undefined || parameter.kind === KEYWORD_ONLY || parameter.kind === VAR_KEYWORD) throw new TypeError("too many positional arguments");
    if (parameter.kind === VAR_POSITIONAL) {
      bound.set(parameter.name, tuple_of(args.slice(i)));
      return i + 1;
    }
    if (keywords.has(parameter.name) && parameter.kind !== POSITIONAL_ONLY) throw new TypeError(`multiple values for argument ${repr(parameter.name)}`);
    bound.set(parameter.name, value);
  }
  return args.length;
}
