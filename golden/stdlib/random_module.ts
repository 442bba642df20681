/** random as programs use it, with fixed seeds. */

import { asFloat, IndexError, print, range } from "py2ts-runtime";
import * as random from "py2ts-runtime/random";

random.seed(42);
print(
  asFloat(random.random()),
  random.randint(1, 6),
  random.randrange(10),
  random.randrange(0, 100, 5),
  random.choice(["a", "b", "c"]),
  asFloat(random.uniform(1, 10)),
);
const deck = [...range(10)];
random.shuffle(deck);
print(
  deck,
  random.sample(range(100), 5),
  random.choices("abc", [5, 1, 1], { k: 6 }),
  random.choices([1, 2], undefined, { k: 3 }),
  random.choices("xy", undefined, { cum_weights: [1, 4], k: 2 }),
);
print(
  asFloat(random.gauss(0, 1)),
  asFloat(random.normalvariate(10, 2)),
  asFloat(random.expovariate(0.5)),
  asFloat(random.betavariate(1, 2)),
  asFloat(random.triangular(0, 10, 5)),
  asFloat(random.lognormvariate(0, 1)),
);
print(
  asFloat(random.gammavariate(2, 3)),
  asFloat(random.weibullvariate(1, 2)),
  asFloat(random.paretovariate(3)),
  asFloat(random.vonmisesvariate(0, 4)),
  random.getrandbits(64),
  random.randbytes(4),
);
const state = random.getstate();
const first = random.random();
random.setstate(state);
print(first === random.random());
const dice = new random.Random("seed");
print(
  Array.from(range(10), (_) => dice.randint(1, 6)),
  dice.sample(["red", "blue"], 3, { counts: [4, 2] }),
);
const random2 = new random.SystemRandom().random();
print(0 <= random2 && random2 < 1);
try {
  random.choice([]);
} catch (error) {
  if (!(error instanceof IndexError)) {
    throw error;
  }
  print(error);
}
