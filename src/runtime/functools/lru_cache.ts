import { Dict } from "../builtins/dict/Dict.ts";
import { namedtuple } from "../collections/namedtuple.ts";
import { is_int } from "../core/float.ts";
import { call, callable } from "../core/call/call.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { hash } from "../core/hash/index.ts";
import { small_index } from "../builtins/int/index_of.ts";
import { tuple_of } from "../core/tuple.ts";
import { type } from "../core/class/type.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { update_wrapper } from "./wraps.ts";

/** What a cached function has besides the call. */
export interface Cached {
  cache_info(): Py;
  cache_clear(): null;
  cache_parameters(): Map<string, Py>;
  readonly __wrapped__: Py;
}

/** `functools._CacheInfo`, made on first use. */
const classes: { info: Py } = { info: null };

function cache_info(hits: number, misses: number, maxsize: number | null, currsize: number): Py {
  classes.info ??= namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"], { module: "functools" });
  return new classes.info(hits, misses, maxsize, currsize);
}

/**
 * Python's `functools.lru_cache(maxsize=128, typed=False)`: remembers the results of a function by its arguments. Also given the function
 * itself.
 *
 * @param maxsize how many results are kept, None for all
 * @param typed whether arguments of different types that are equal count as different
 * @returns the decorator, or the cached function
 * @raises TypeError for a call with arguments that have no hash
 * @example const fib = lru_cache(null)((n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2)))
 */
export function lru_cache<F extends (...args: never[]) => unknown>(maxsize: F, typed?: boolean): F & Cached;
export function lru_cache(maxsize?: number | null, typed?: boolean): <F>(f: F) => F & Cached;
export function lru_cache(maxsize: Py = 128, typed: Py = false): Py {
  if (maxsize !== null && !is_int(maxsize)) {
    if (callable(maxsize) && typeof typed === "boolean") return cached(maxsize, 128, typed);
    throw new TypeError("Expected first argument to be an integer, a callable, or None");
  }
  const size = maxsize === null ? null : Math.max(small_index(maxsize), 0);
  return (f: Py) => cached(f, size, typed);
}

/**
 * Python's `functools.cache(f)`: remembers all results.
 *
 * @example const load = cache((name: string) => read(name))
 */
export function cache<F>(f: F): F & Cached;
export function cache(f: Py): Py {
  return cached(f, null, false);
}

function cached(f: Py, maxsize: number | null, typed: boolean): Py {
  const results = new Dict();
  let [hits, misses] = [0, 0];
  const wrapper: Py = (...args: Py[]): Py => {
    if (maxsize === 0) {
      misses++;
      return call(f, ...args);
    }
    const key = key_of(args, typed);
    const known = results.get(key);
    if (known !== undefined) {
      hits++;
      if (maxsize !== null) {
        results.delete(key);
        results.set(key, known);
      }
      return known;
    }
    misses++;
    const result = call(f, ...args);
    if (maxsize !== null && results.size >= maxsize && !results.has(key)) results.delete(results.keys().next().value);
    results.set(key, result);
    return result;
  };
  const methods = {
    cache_info: () => cache_info(hits, misses, maxsize, results.size),
    cache_clear: () => {
      results.clear();
      [hits, misses] = [0, 0];
      return null;
    },
    cache_parameters: () => new Map<string, Py>([["maxsize", maxsize], ["typed", typed]]),
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(wrapper, name, { value, writable: true, configurable: true });
  return update_wrapper(wrapper, f);
}

/** Separates the keyword arguments in a key: equal to nothing else. */
const MARK: object = /* @__PURE__ */ Object.freeze({ keywords: true });

function key_of(args: readonly Py[], typed: boolean): Py {
  if (args.length === 1 && !typed && (typeof args[0] === "string" || typeof args[0] === "number")) return args[0];
  const last: Py = args.at(-1);
  const keywords: Py[] = is_keywords(last) ? Object.entries(last) : [];
  const positional = keywords.length > 0 || is_keywords(last) ? args.slice(0, -1) : args;
  const parts: Py[] = [...positional];
  if (keywords.length > 0) parts.push(MARK, ...keywords.flatMap(([name, value]: [string, Py]) => [name, value]), keywords.length);
  if (typed) parts.push(...positional.map((x) => type(x)), ...keywords.map(([, value]: [string, Py]) => type(value)));
  const key = tuple_of(parts);
  // What has no hash is found out before the call.
  if (parts.some((x) => typeof x === "object" && x !== null && x !== MARK)) hash(key);
  return key;
}
