/** Readings of several sensors, collected concurrently and summed up. */

import {
  add,
  asFloat,
  call,
  caught,
  close_later,
  coroutine,
  eq,
  type Float,
  float_function,
  format,
  map,
  mul,
  neg,
  print,
  round,
  str,
  str_join,
  sub,
  tuple,
  type_name,
  TypeError,
  unpack,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { Fraction } from "py2ts-runtime/fractions";
import * as statistics from "py2ts-runtime/statistics";
import {
  mean,
  median,
  NormalDist,
  StatisticsError,
  stdev,
} from "py2ts-runtime/statistics";

class Sensor {
  name: string;
  readings: number[];
  constructor(name: string, readings: number[]) {
    this.name = name;
    this.readings = readings;
  }

  async *stream(): AsyncGenerator<number> {
    for (const reading of this.readings) {
      await asyncio.sleep(0);
      yield reading;
    }
  }
}

async function collect(
  sensor: Sensor,
): Promise<readonly [string, (number | Float)[]]> {
  const name2 = sensor.name;
  const items: (number | Float)[] = [];
  for await (const reading of close_later(sensor.stream())) {
    items.push(asFloat(reading));
  }
  return tuple(name2, items);
}

function summary(name: string, values: (number | Float)[]): string {
  const quartiles = str_join(
    ", ",
    map((q) => `${format(q, ".3f")}`, statistics.quantiles(values)),
  );
  return `${format(name, ">6")}: n=${values.length} mean=${format(mean(values), ".4f")} median=${str(median(values))} stdev=${format(stdev(values), ".5f")} [${quartiles}]`;
}

async function main(): Promise<void> {
  const sensors = [
    new Sensor("north", [20.5, 21, 19.75, 22.25]),
    new Sensor("south", [18, 18.5, 18, 19.5]),
    new Sensor("east", [-3, 2, 10, 4]),
  ];
  for (const [name, values] of await asyncio.gather(
    ...map((sensor) => coroutine(collect, sensor), sensors),
  )) {
    print(summary(name, values));
  }

  const counts = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
  print(
    mean(counts),
    median(counts),
    statistics.mode(counts),
    statistics.multimode("aabbc"),
  );
  print(
    mean([2, 4]),
    mean([1, 2]),
    mean([asFloat(1), asFloat(3)]),
    mean([new Fraction(1, 2), new Fraction(1, 3)]),
    median([1, 3]),
    median([1, 2]),
  );
  print(
    asFloat(statistics.fmean(counts)),
    asFloat(statistics.fmean([2, 4, 8], [1, 1, 2])),
    asFloat(statistics.fmean([1, 3])),
  );
  print(
    asFloat(statistics.geometric_mean([54, 24, 36])),
    statistics.harmonic_mean([40, 60]),
    statistics.harmonic_mean([40, 60], [5, 30]),
  );
  print(
    statistics.median_low(counts),
    statistics.median_high(counts),
    asFloat(statistics.median_grouped([1, 2, 2, 3, 4, 4, 4])),
  );
  print(
    statistics.variance(counts),
    statistics.pvariance(counts),
    statistics.stdev([2, 4, 6]),
    statistics.pstdev([1, 2, 3, 4]),
  );
  print(
    statistics.variance([2.75, 1.75, 1.25], 2),
    statistics.quantiles(counts, { n: 5, method: "inclusive" }),
    statistics.quantiles([1, 2, 3], { n: 2 }),
  );
  const hours = [1, 2, 3, 4, 5];
  const score = [52, 55, 61, 70, 72];
  const [slope, intercept] = unpack(
    statistics.linear_regression(hours, score),
    2,
  );
  print(
    slope,
    round(intercept, 2),
    statistics.linear_regression(hours, score, { proportional: true }),
  );
  print(
    asFloat(statistics.correlation(hours, score)),
    asFloat(statistics.correlation(hours, score, { method: "ranked" })),
    asFloat(statistics.covariance(hours, score)),
  );

  const iq = new NormalDist(100, 15);
  print(iq, iq.mean, iq.median, iq.mode, iq.stdev, iq.variance);
  print(
    iq.cdf(130),
    iq.pdf(100),
    iq.inv_cdf(0.9),
    iq.zscore(130),
    iq.quantiles(),
    iq.samples(2, { seed: 7 }),
  );
  print(
    add(iq, 5),
    sub(mul(iq, 2), 10),
    add(iq, new NormalDist(10, 8)),
    neg(iq),
    eq(iq, new NormalDist(100, 15)),
    `${format(iq.overlap(new NormalDist(110, 15)), ".6f")}`,
  );
  print(NormalDist.from_samples([2.5, 3.1, 2.1, 2.4, 2.7]));
  const estimate = statistics.kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], 1.5);
  const draw = statistics.kde_random([-2.1, -1.3, 5.1], 1.5, undefined, {
    seed: 3,
  });
  print(`${format(call(estimate, 0), ".9f")} ${format(call(draw), ".9f")}`);

  for (const data of tuple([], [1], ["a"])) {
    for (const function_ of tuple(
      mean,
      stdev,
      float_function(statistics.fmean),
    )) {
      try {
        print(call(function_, data));
      } catch (error2) {
        const error = caught(error2);
        if (!(error instanceof StatisticsError || error instanceof TypeError)) {
          throw error;
        }
        print(`${type_name(error)}: ${str(error)}`);
      }
    }
  }
}

await asyncio.run(main);
