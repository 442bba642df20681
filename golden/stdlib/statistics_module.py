"""Readings of several sensors, collected concurrently and summed up."""
import asyncio
import statistics
from fractions import Fraction
from statistics import NormalDist, StatisticsError, mean, median, stdev


class Sensor:
    def __init__(self, name, readings):
        self.name = name
        self.readings = readings

    async def stream(self):
        for reading in self.readings:
            await asyncio.sleep(0)
            yield reading


async def collect(sensor: Sensor) -> tuple[str, list[float]]:
    return sensor.name, [reading async for reading in sensor.stream()]


def summary(name: str, values: list[float]) -> str:
    quartiles = ", ".join(f"{q:.3f}" for q in statistics.quantiles(values))
    return f"{name:>6}: n={len(values)} mean={mean(values):.4f} median={median(values)} stdev={stdev(values):.5f} [{quartiles}]"


async def main():
    sensors = [
        Sensor("north", [20.5, 21.0, 19.75, 22.25]),
        Sensor("south", [18.0, 18.5, 18.0, 19.5]),
        Sensor("east", [-3.0, 2.0, 10.0, 4.0]),
    ]
    for name, values in await asyncio.gather(*(collect(sensor) for sensor in sensors)):
        print(summary(name, values))

    counts = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]
    print(mean(counts), median(counts), statistics.mode(counts), statistics.multimode("aabbc"))
    print(mean([2, 4]), mean([1, 2]), mean([1.0, 3.0]), mean([Fraction(1, 2), Fraction(1, 3)]), median([1, 3]), median([1, 2]))
    print(statistics.fmean(counts), statistics.fmean([2, 4, 8], weights=[1, 1, 2]), statistics.fmean([1, 3]))
    print(statistics.geometric_mean([54, 24, 36]), statistics.harmonic_mean([40, 60]), statistics.harmonic_mean([40, 60], weights=[5, 30]))
    print(statistics.median_low(counts), statistics.median_high(counts), statistics.median_grouped([1, 2, 2, 3, 4, 4, 4]))
    print(statistics.variance(counts), statistics.pvariance(counts), statistics.stdev([2, 4, 6]), statistics.pstdev([1, 2, 3, 4]))
    print(statistics.variance([2.75, 1.75, 1.25], 2), statistics.quantiles(counts, n=5, method="inclusive"), statistics.quantiles([1, 2, 3], n=2))
    hours, score = [1, 2, 3, 4, 5], [52, 55, 61, 70, 72]
    slope, intercept = statistics.linear_regression(hours, score)
    print(slope, round(intercept, 2), statistics.linear_regression(hours, score, proportional=True))
    print(statistics.correlation(hours, score), statistics.correlation(hours, score, method="ranked"), statistics.covariance(hours, score))

    iq = NormalDist(mu=100, sigma=15)
    print(iq, iq.mean, iq.median, iq.mode, iq.stdev, iq.variance)
    print(iq.cdf(130), iq.pdf(100), iq.inv_cdf(0.9), iq.zscore(130), iq.quantiles(), iq.samples(2, seed=7))
    print(iq + 5, iq * 2 - 10, iq + NormalDist(10, 8), -iq, iq == NormalDist(100, 15), f"{iq.overlap(NormalDist(110, 15)):.6f}")
    print(NormalDist.from_samples([2.5, 3.1, 2.1, 2.4, 2.7]))
    estimate = statistics.kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5)
    draw = statistics.kde_random([-2.1, -1.3, 5.1], h=1.5, seed=3)
    print(f"{estimate(0):.9f} {draw():.9f}")

    for data in ([], [1], ["a"]):
        for function in (mean, stdev, statistics.fmean):
            try:
                print(function(data))
            except (StatisticsError, TypeError) as error:
                print(f"{type(error).__name__}: {error}")


asyncio.run(main())
