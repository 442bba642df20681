import { builtin_function } from "../core/class/index.ts";
import { call, callable } from "../core/call/call.ts";
import { Coroutine, coroutine_function, is_coroutine_function } from "../core/coroutine/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { tuple_of } from "../core/tuple.ts";
import { builtin_type, type TypeValue } from "../core/types.ts";
import { is_keywords, type Keywords, type Py } from "../core/value.ts";
import { repr } from "../builtins/repr/index.ts";

/** What `partial(…)` gives: a function with the parts it was made of. */
export interface Partial {
  (...args: Py[]): Py;
  readonly func: Py;
  readonly args: readonly Py[];
  readonly keywords: Map<string, Py>;
}

export interface PartialType extends TypeValue<Partial> {
  <R>(func: (...args: Py[]) => R, ...args: Py[]): (...args: Py[]) => R;
  (func: Py, ...args: Py[]): Partial;
  new (func: Py, ...args: Py[]): Partial;
}

const PARTIAL: unique symbol = /* @__PURE__ */ Symbol("py2ts.partial");

/**
 * Python's `functools.partial(func, *args, **keywords)`: a function that calls `func` with these arguments before its own.
 * Of a coroutine function it is one itself.
 *
 * @param func the function, followed by arguments; keyword arguments last
 * @raises TypeError if `func` is not callable
 * @example const shout = partial(print, { end: "!\n" })
 */
export const partial = /* @__PURE__ */ builtin_type<PartialType>(
  function partial(...given: Py[]): Py {
    if (given.length === 0 || is_keywords(given[0])) throw new TypeError("type 'partial' takes at least one argument");
    if (!callable(given[0])) throw new TypeError("the first argument must be callable");
    const { func, args, keywords } = merged(given[0], given.slice(1));
    const run = (...more: Py[]): Py => {
      const [positional, named] = split(more);
      const all = { ...Object.fromEntries(keywords), ...named };
      return call(func, ...args, ...positional, ...(Object.keys(all).length > 0 ? [all] : []));
    };
    const made: Py = is_coroutine_function(func)
      ? coroutine_function((...more: Py[]) => {
          const result = run(...more);
          return result instanceof Coroutine ? result.promise() : result;
        })
      : run;
    for (const [key, value] of Object.entries({ func, args: tuple_of(args), keywords })) hide(made, key, value);
    Object.defineProperty(made, PARTIAL, { value: true });
    hide(made, "__repr__", () => partial_repr(made));
    // It does not become a method of a class that keeps it.
    return builtin_function(made);
  },
  { name: "partial", module: "functools", check: is_partial },
);

function hide(f: object, key: string, value: unknown): void {
  Object.defineProperty(f, key, { value, writable: true, configurable: true });
}

function is_partial(x: unknown): boolean {
  return typeof x === "function" && (x as { [PARTIAL]?: boolean })[PARTIAL] === true;
}

/** A partial of a partial is one of the innermost function. */
function merged(func: Py, given: readonly Py[]): { func: Py; args: readonly Py[]; keywords: Map<string, Py> } {
  const [args, named] = split(given);
  if (!is_partial(func)) return { func, args, keywords: new Map(Object.entries(named)) };
  return { func: func.func, args: [...func.args, ...args], keywords: new Map([...func.keywords, ...Object.entries(named)]) };
}

function split(given: readonly Py[]): [args: readonly Py[], keywords: Keywords] {
  const last: Py = given.at(-1);
  return is_keywords(last) ? [given.slice(0, -1), last] : [given, {}];
}

function partial_repr(self: Partial): string {
  const parts = [repr(self.func), ...self.args.map((x) => repr(x)), ...[...self.keywords].map(([key, value]) => `${key}=${repr(value)}`)];
  return `functools.partial(${parts.join(", ")})`;
}
