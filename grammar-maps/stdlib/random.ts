/** random: the same numbers as CPython's for the same seed. */
import { cls, fn, pyModule } from "../../src/maps/define.ts";

const two = fn("(alpha: float, beta: float) -> float");
const normal = fn("(mu: float = ..., sigma: float = ...) -> float");

const functions = {
  seed: fn("(a: object = None, version: int = 2) -> None"),
  random: fn("() -> float"),
  getrandbits: fn("(k: int, /) -> int"),
  getstate: fn("() -> object"),
  setstate: fn("(state: object) -> None"),
  randrange: fn("(start: int, stop: int | None = None, step: int = 1) -> int", {
    overloads: ["(start: small, stop: None = None) -> small", "(start: small, stop: small, step: small = 1) -> small"],
  }),
  randint: fn("(a: int, b: int) -> int", { overloads: ["(a: small, b: small) -> small"] }),
  randbytes: fn("(n: int) -> bytes"),
  choice: fn("(seq: Iterable[T]) -> T"),
  choices: fn("(population: Iterable[T], weights: Iterable[object] | None = None, *, cum_weights: Iterable[object] | None = None, k: int = 1) -> list[T]"),
  shuffle: fn("(x: MutableSequence[T]) -> None"),
  sample: fn("(population: Iterable[T], k: int, *, counts: Iterable[int] | None = None) -> list[T]"),
  uniform: fn("(a: float, b: float) -> float"),
  triangular: fn("(low: float = ..., high: float = ..., mode: float | None = None) -> float"),
  normalvariate: normal, gauss: normal, lognormvariate: normal,
  expovariate: fn("(lambd: float = ...) -> float"),
  binomialvariate: fn("(n: int = 1, p: float = ...) -> small"),
  vonmisesvariate: fn("(mu: float, kappa: float) -> float"),
  gammavariate: two, betavariate: two, weibullvariate: two,
  paretovariate: fn("(alpha: float) -> float"),
};

export const random = pyModule("random", {
  ...functions,
  Random: cls("Random", "(x: object = None) -> None", functions),
  SystemRandom: cls("SystemRandom", "(x: object = None) -> None", {}, { bases: ["Random"] }),
});
