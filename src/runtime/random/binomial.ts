import { AssertionError, ValueError } from "../core/exceptions/index.ts";
import { lgamma } from "../math/gamma.ts";
import { log2 } from "../math/powers.ts";
import { real } from "../math/real.ts";
import type { Py } from "../core/value.ts";

/**
 * How often an event of probability `p` happens in `n` trials, by the numbers of `random`, taken as CPython takes them.
 *
 * @raises ValueError for a negative count or a probability outside of 0 to 1
 */
export function binomial(random: () => number, n: Py, p: Py): number {
  const [trials, chance] = [real(n), real(p)];
  if (trials < 0) throw new ValueError("n must be non-negative");
  if (!(chance > 0 && chance < 1)) {
    if (chance === 0) return 0;
    if (chance === 1) return trials;
    throw new ValueError("p must be in the range 0.0 <= p <= 1.0");
  }
  if (trials === 1) return random() < chance ? 1 : 0;
  // What does not happen has the other half's numbers.
  if (chance > 0.5) return trials - binomial(random, n, 1 - chance);
  if (trials * chance < 10) return by_gaps(random, trials, chance);
  if (!(trials * chance >= 10)) throw new AssertionError();
  return by_rejection(random, trials, chance);
}

/** Few successes: the number of trials between one and the next is drawn. */
function by_gaps(random: () => number, trials: number, chance: number): number {
  const scale = +log2(1 - chance);
  if (scale === 0) return 0;
  for (let [count, at] = [0, 0]; ; count++) {
    at += Math.floor(+log2(random()) / scale) + 1;
    if (at > trials) return count;
  }
}

/** Many: a number under a curve around the distribution, taken if it is under the distribution too (Hörmann's BTRS). */
function by_rejection(random: () => number, trials: number, chance: number): number {
  const deviation = Math.sqrt(trials * chance * (1 - chance));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * chance;
  const middle = trials * chance + 0.5;
  const surely = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const odds = Math.log(chance / (1 - chance));
  const mode = Math.floor((trials + 1) * chance);
  const log_factorials = (k: number): number => lgamma(k + 1) + lgamma(trials - k + 1);
  for (;;) {
    const u = random() - 0.5;
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + middle);
    if (k < 0 || k > trials) continue;
    const v = random();
    if (us >= 0.07 && v <= surely) return k;
    if (Math.log(v * (alpha / (a / (us * us) + b))) <= log_factorials(mode) - log_factorials(k) + (k - mode) * odds) return k;
  }
}
