import { to_function } from "../../core/call/to_function.ts";
import { TypeError, ValueError } from "../../core/exceptions/index.ts";
import { steps_of } from "../../core/iter.ts";
import { gt, lt } from "../../core/order.ts";
import { is_keywords, type Py } from "../../core/value.ts";

/** The keyword arguments of `min` and `max`. */
export interface ExtremeOptions<T, D = never> {
  /** Computes what an item is compared by. */
  readonly key?: ((item: T) => Py) | null;
  /** What an empty iterable gives. */
  readonly default?: D;
}

/**
 * Python's `max(iterable, *, key=None, default=…)` and `max(a, b, *more, key=None)`: the first of the largest.
 *
 * @raises ValueError if the iterable is empty and there is no default
 * @example max(words, { key: len })
 */
export function max<T, D = never>(items: Iterable<T>, options?: ExtremeOptions<T, D>): T | D;
export function max<T>(a: T, b: T, ...more: (T | ExtremeOptions<T>)[]): T;
export function max(...args: Py[]): Py;
export function max(...args: Py[]): Py {
  return extreme("max", args, gt);
}

/**
 * Python's `min(iterable, *, key=None, default=…)` and `min(a, b, *more, key=None)`: the first of the smallest.
 *
 * @raises ValueError if the iterable is empty and there is no default
 * @example min(3, 1, 2) // 1
 */
export function min<T, D = never>(items: Iterable<T>, options?: ExtremeOptions<T, D>): T | D;
export function min<T>(a: T, b: T, ...more: (T | ExtremeOptions<T>)[]): T;
export function min(...args: Py[]): Py;
export function min(...args: Py[]): Py {
  return extreme("min", args, lt);
}

function extreme(name: string, args: Py[], better: (a: Py, b: Py) => boolean): Py {
  const options: ExtremeOptions<Py, Py> = is_keywords(args.at(-1)) ? args.pop() : {};
  if (args.length === 0) throw new TypeError(`${name} expected at least 1 argument, got 0`);
  if (args.length > 1 && options.default !== undefined) {
    throw new TypeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  }
  const key_of = options.key === undefined || options.key === null ? undefined : to_function(options.key);
  const it = steps_of(args.length === 1 ? args[0] : args);
  const first = it.next();
  if (first.done) {
    if (options.default !== undefined) return options.default;
    throw new ValueError(`${name}() iterable argument is empty`);
  }
  let best = first.value;
  let best_key = key_of === undefined ? best : key_of(best);
  for (let step = it.next(); !step.done; step = it.next()) {
    const key = key_of === undefined ? step.value : key_of(step.value);
    if (better(key, best_key)) [best, best_key] = [step.value, key];
  }
  return best;
}
