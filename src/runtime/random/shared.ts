/** The module's functions: those of one generator that all share, seeded by the host at first use. */
import type { Bytes } from "../builtins/bytes/index.ts";
import type { Int } from "../core/float.ts";
import type { Py } from "../core/value.ts";
import { Random } from "./Random.ts";

const shared: { generator: Random | null } = { generator: null };

function generator(): Random {
  return (shared.generator ??= new Random());
}

/** `random.seed`: see `Random.seed`. @example seed(42) */
export function seed(a: Py = null, version: Py = 2): null {
  return generator().seed(a, version);
}

/** `random.random`: see `Random.random`. @example random() */
export function random(): number {
  return generator().random();
}

/** `random.getrandbits`: see `Random.getrandbits`. @example getrandbits(k) */
export function getrandbits(k: Py): Int {
  return generator().getrandbits(k);
}

/** `random.binomialvariate`: see `Random.binomialvariate`. @example binomialvariate(100, 0.3) */
export function binomialvariate(n: Py = 1, p: Py = 0.5): number {
  return generator().binomialvariate(n, p);
}

/** `random.getstate`: see `Random.getstate`. @example getstate() */
export function getstate(): Py {
  return generator().getstate();
}

/** `random.setstate`: see `Random.setstate`. @example setstate(state) */
export function setstate(state: Py): null {
  return generator().setstate(state);
}

/** `random.randrange`: see `Random.randrange`. @example randrange(10) */
export function randrange(start: Py, stop: Py = null, step: Py = 1): Int {
  return generator().randrange(start, stop, step);
}

/** `random.randint`: see `Random.randint`. @example randint(1, 6) */
export function randint(a: Py, b: Py): Int {
  return generator().randint(a, b);
}

/** `random.randbytes`: see `Random.randbytes`. @example randbytes(n) */
export function randbytes(n: Py): Bytes {
  return generator().randbytes(n);
}

/** `random.shuffle`: see `Random.shuffle`. @example shuffle(x) */
export function shuffle(x: Py): null {
  return generator().shuffle(x);
}

/** `random.uniform`: see `Random.uniform`. @example uniform(1, 10) */
export function uniform(a: Py, b: Py): number {
  return generator().uniform(a, b);
}

/** `random.triangular`: see `Random.triangular`. @example triangular(low, high, mode) */
export function triangular(low: Py = 0, high: Py = 1, mode: Py = null): number {
  return generator().triangular(low, high, mode);
}

/** `random.normalvariate`: see `Random.normalvariate`. @example normalvariate(mu, sigma) */
export function normalvariate(mu: Py = 0, sigma: Py = 1): number {
  return generator().normalvariate(mu, sigma);
}

/** `random.gauss`: see `Random.gauss`. @example gauss(mu, sigma) */
export function gauss(mu: Py = 0, sigma: Py = 1): number {
  return generator().gauss(mu, sigma);
}

/** `random.lognormvariate`: see `Random.lognormvariate`. @example lognormvariate(mu, sigma) */
export function lognormvariate(mu: Py = 0, sigma: Py = 1): number {
  return generator().lognormvariate(mu, sigma);
}

/** `random.expovariate`: see `Random.expovariate`. @example expovariate(lambd) */
export function expovariate(lambd: Py = 1): number {
  return generator().expovariate(lambd);
}

/** `random.vonmisesvariate`: see `Random.vonmisesvariate`. @example vonmisesvariate(mu, kappa) */
export function vonmisesvariate(mu: Py, kappa: Py): number {
  return generator().vonmisesvariate(mu, kappa);
}

/** `random.gammavariate`: see `Random.gammavariate`. @example gammavariate(alpha, beta) */
export function gammavariate(alpha: Py, beta: Py): number {
  return generator().gammavariate(alpha, beta);
}

/** `random.betavariate`: see `Random.betavariate`. @example betavariate(alpha, beta) */
export function betavariate(alpha: Py, beta: Py): number {
  return generator().betavariate(alpha, beta);
}

/** `random.paretovariate`: see `Random.paretovariate`. @example paretovariate(alpha) */
export function paretovariate(alpha: Py): number {
  return generator().paretovariate(alpha);
}

/** `random.weibullvariate`: see `Random.weibullvariate`. @example weibullvariate(alpha, beta) */
export function weibullvariate(alpha: Py, beta: Py): number {
  return generator().weibullvariate(alpha, beta);
}

/** `random.choice(seq)`: see `Random.choice`. @raises IndexError if it is empty @example choice(["a", "b"]) */
export function choice<T>(seq: readonly T[]): T;
export function choice(seq: Py): Py;
export function choice(seq: Py): Py {
  return generator().choice(seq);
}

/** `random.sample(population, k, *, counts=None)`: see `Random.sample`. @example sample(names, 2) */
export function sample<T>(population: Iterable<T>, k: number, options?: { counts?: Py }): T[];
export function sample(population: Py, k: Py, options?: { counts?: Py }): Py[] {
  return generator().sample(population, k, options);
}

/** `random.choices(population, weights=None, *, cum_weights=None, k=1)`: see `Random.choices`. @example choices("ab", [3, 1], { k: 5 }) */
export function choices<T>(population: readonly T[], weights?: Py, options?: { cum_weights?: Py; k?: Py }): T[];
export function choices(population: Py, weights?: Py, options?: { cum_weights?: Py; k?: Py }): Py[];
export function choices(population: Py, weights?: Py, options?: { cum_weights?: Py; k?: Py }): Py[] {
  return generator().choices(population, weights, options);
}
