import { repr } from "../builtins/repr/index.ts";
import { ValueError } from "../core/exceptions/index.ts";
import { asFloat } from "../core/float.ts";
import { iter } from "../core/iter.ts";
import { lt } from "../core/order.ts";
import { SequenceMatcher } from "./SequenceMatcher.ts";

/**
 * Python's `difflib.get_close_matches(word, possibilities, n=3, cutoff=0.6)`: the most similar ones, best first.
 *
 * @param n how many at most
 * @param cutoff how similar they must be, from 0 to 1
 * @raises ValueError for numbers that are out of range
 * @example get_close_matches("appel", ["ape", "apple", "peach"]) // ["apple", "ape"]
 */
export function get_close_matches<T>(word: T, possibilities: Iterable<T>, n = 3, cutoff = 0.6): T[] {
  if (!(n > 0)) throw new ValueError(`n must be > 0: ${repr(n)}`);
  if (!(cutoff >= 0 && cutoff <= 1)) throw new ValueError(`cutoff must be in [0.0, 1.0]: ${repr(asFloat(cutoff))}`);
  const matcher = new SequenceMatcher();
  matcher.set_seq2(word);
  const found: { score: number; item: T }[] = [];
  for (const item of iter(possibilities) as Iterable<T>) {
    matcher.set_seq1(item);
    if (matcher.real_quick_ratio() >= cutoff && matcher.quick_ratio() >= cutoff && matcher.ratio() >= cutoff) found.push({ score: matcher.ratio(), item });
  }
  found.sort((x, y) => y.score - x.score || (lt(x.item, y.item) === true ? 1 : lt(y.item, x.item) === true ? -1 : 0));
  return found.slice(0, n).map(({ item }) => item);
}
