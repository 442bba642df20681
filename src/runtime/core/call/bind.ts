/** Binding of arguments to described parameters, with Python's error texts. */
import { TypeError } from "../exceptions/index.ts";
import { tuple_of } from "../tuple.ts";
import { is_keywords, type Keywords, type Py } from "../value.ts";
import type { Parameter, Signature } from "./metadata.ts";

/**
 * The arguments for the TypeScript function behind a signature: positional ones in order, `undefined` for those left
 * out, keyword-only and further keyword arguments in one trailing object.
 *
 * @param name the function's qualified name, for error texts
 * @raises TypeError if the arguments do not fit
 */
export function bind_arguments({ parameters, method }: Signature, given: readonly Py[], name: string): Py[] {
  const kwargs: Keywords = is_keywords(given.at(-1)) ? given.at(-1) : {};
  const args = is_keywords(given.at(-1)) ? given.slice(0, -1) : given;
  const positional = parameters.filter(({ kind }) => kind === "positional" || kind === "positional-only");
  const takes_rest = parameters.some(({ kind }) => kind === "rest");
  const bound: Py[] = args.slice(0, positional.length);
  const options: Keywords = {};
  place_keywords(kwargs, parameters, positional, bound, options, name);
  if (args.length > positional.length && !takes_rest) throw too_many(positional, args.length, options, parameters, method, name);
  check_missing(positional.filter((p, i) => !p.optional && bound[i] === undefined), "positional", name);
  check_missing(parameters.filter((p) => p.kind === "keyword-only" && !p.optional && !(p.name in options)), "keyword-only", name);
  const has_options = Object.keys(options).length > 0;
  const rest = args.slice(positional.length);
  if (has_options || rest.length > 0) while (bound.length < positional.length) bound.push(undefined);
  return has_options ? [...bound, ...rest, options] : [...bound, ...rest];
}

function place_keywords(kwargs: Keywords, parameters: readonly Parameter[], positional: readonly Parameter[], bound: Py[], options: Keywords, name: string): void {
  const takes_any = parameters.some(({ kind }) => kind === "keywords");
  for (const [key, value] of Object.entries(kwargs)) {
    const at = positional.findIndex((p) => p.name === key && p.kind === "positional");
    if (at >= 0) {
      if (bound[at] !== undefined) throw new TypeError(`${name}() got multiple values for argument '${key}'`);
      while (bound.length < at) bound.push(undefined);
      bound[at] = value;
    } else if (takes_any || parameters.some((p) => p.name === key && p.kind === "keyword-only")) {
      options[key] = value;
    } else if (positional.some((p) => p.name === key)) {
      throw new TypeError(`${name}() got some positional-only arguments passed as keyword arguments: '${key}'`);
    } else {
      throw new TypeError(`${name}() got an unexpected keyword argument '${key}'`);
    }
  }
}

function too_many(positional: readonly Parameter[], given: number, options: Keywords, parameters: readonly Parameter[], method: boolean, name: string): TypeError {
  const self = method ? 1 : 0;
  const most = positional.length + self;
  const least = positional.filter((p) => !p.optional).length + self;
  const takes = least === most ? `${most}` : `from ${least} to ${most}`;
  const keyword_only = parameters.filter((p) => p.kind === "keyword-only" && p.name in options).length;
  const plural = most === 1 && least === most ? "" : "s";
  const count = given + self;
  if (keyword_only > 0) {
    const arguments_given = `${count} positional argument${count === 1 ? "" : "s"} (and ${keyword_only} keyword-only argument${keyword_only === 1 ? "" : "s"})`;
    return new TypeError(`${name}() takes ${takes} positional argument${plural} but ${arguments_given} were given`);
  }
  return new TypeError(`${name}() takes ${takes} positional argument${plural} but ${count} ${count === 1 ? "was" : "were"} given`);
}

function check_missing(missing: readonly Parameter[], kind: string, name: string): void {
  if (missing.length === 0) return;
  const plural = missing.length === 1 ? "" : "s";
  throw new TypeError(`${name}() missing ${missing.length} required ${kind} argument${plural}: ${listed(missing.map((p) => `'${p.name}'`))}`);
}

/** Names as Python lists them: 'a', 'b', and 'c'. */
function listed(names: readonly string[]): string {
  if (names.length <= 2) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}

/**
 * Splits the arguments that a rest parameter took into the positional ones and the keyword arguments.
 *
 * @example const [args, kwargs] = split_arguments(rest)
 */
export function split_arguments(rest: readonly Py[]): readonly [args: readonly Py[], kwargs: Map<string, Py>] {
  const last: unknown = rest.at(-1);
  return is_keywords(last) ? [tuple_of(rest.slice(0, -1)), new Map(Object.entries(last))] : [tuple_of([...rest]), new Map()];
}
