/** statistics: exact sums of numbers of any kind. What gives a float whatever the data gives a plain number; the others ask the data. */
import { attribute, cls, exception, fn, pyModule } from "../../src/maps/define.ts";

/** A number of the data's type, or a float where ints do not come out even. */
const average = fn("(data: Iterable[object]) -> object", { overloads: ["(data: Iterable[int]) -> int | boxed", "(data: Iterable[boxed | int]) -> boxed"] });

function spread(center: string): ReturnType<typeof fn> {
  return fn(`(data: Iterable[object], ${center}: object = None) -> object`, { overloads: [`(data: Iterable[boxed | int], ${center}: boxed | int | None = None) -> boxed`] });
}

const density = fn("(x: object) -> boxed");
const same = fn("() -> NormalDist");
const moved = fn("(other: object, /) -> NormalDist");

const NormalDist = cls("NormalDist", "(mu: object = ..., sigma: object = ...) -> None", {
  mean: attribute("boxed"), median: attribute("boxed"), mode: attribute("boxed"), stdev: attribute("boxed"), variance: attribute("boxed"),
  samples: fn("(n: int, *, seed: object = None) -> list[boxed]"),
  pdf: density, cdf: density, zscore: density,
  inv_cdf: fn("(p: object) -> boxed"),
  quantiles: fn("(n: int = 4) -> list[boxed]"),
  overlap: fn("(other: NormalDist) -> boxed"),
  __add__: moved, __radd__: moved, __sub__: moved, __rsub__: moved, __mul__: moved, __rmul__: moved, __truediv__: moved, __neg__: same, __pos__: same,
}, { statics: { from_samples: fn("(data: Iterable[object]) -> NormalDist") } });

export const statistics = pyModule("statistics", {
  StatisticsError: exception("StatisticsError", "ValueError"),
  NormalDist,
  mean: average, median: average,
  harmonic_mean: fn("(data: Iterable[object], weights: Iterable[object] | None = None) -> object"),
  fmean: fn("(data: Iterable[object], weights: Iterable[object] | None = None) -> float"),
  geometric_mean: fn("(data: Iterable[object]) -> float"),
  median_low: fn("(data: Iterable[T]) -> T"),
  median_high: fn("(data: Iterable[T]) -> T"),
  median_grouped: fn("(data: Iterable[object], interval: object = ...) -> float"),
  mode: fn("(data: Iterable[T]) -> T"),
  multimode: fn("(data: Iterable[T]) -> list[T]"),
  quantiles: fn("(data: Iterable[object], *, n: int = 4, method: str = 'exclusive') -> list[object]", { overloads: ["(data: Iterable[boxed | int], *, n: int = 4, method: str = 'exclusive') -> list[boxed]"] }),
  variance: spread("xbar"), stdev: spread("xbar"), pvariance: spread("mu"), pstdev: spread("mu"),
  covariance: fn("(x: Iterable[object], y: Iterable[object], /) -> float"),
  correlation: fn("(x: Iterable[object], y: Iterable[object], /, *, method: str = 'linear') -> float"),
  linear_regression: fn("(x: Iterable[object], y: Iterable[object], /, *, proportional: bool = False) -> object"),
  kde: fn("(data: Iterable[object], h: object, kernel: str = 'normal', *, cumulative: bool = False) -> object"),
  kde_random: fn("(data: Iterable[object], h: object, kernel: str = 'normal', *, seed: object = None) -> object"),
}, { missing: ["LinearRegression"] });
