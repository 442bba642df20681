/** Generators: lazy, two-way, delegating and closed. */

import {
  add,
  enumerate,
  filter,
  generator_close,
  generator_send,
  generator_throw,
  GeneratorExit,
  type Int,
  iter,
  list,
  map,
  next,
  print,
  range,
  StopIteration,
  sum,
  ValueError,
} from "py2ts-runtime";

function* count(start: number, stop: number): Generator<number> {
  print("start");
  while (start < stop) {
    yield start;
    start++;
  }
  print("stop");
}

function* echo(): Generator<number | string> {
  const received: string[] = [];
  try {
    while (true) {
      const value = (yield received.length) ?? null;
      if (value === null) {
        continue;
      }
      received.push(value);
    }
  } catch (e) {
    if (e instanceof GeneratorExit) {
      print("closed with", received);
      throw e;
    } else if (e instanceof ValueError) {
      print("got", e);
      yield "recovered";
    } else {
      throw e;
    }
  }
}

function* inner(): Generator<number> {
  const x = (yield 1) ?? null;
  print("inner got", x);
  return "result";
}

function* outer(): Generator<number> {
  const result = yield* inner();
  print("outer got", result);
  yield* [10, 20];
}

const gen = count(0, 3);
print("made");
print(next(gen), [...gen]);
const e = echo();
print(next(e), generator_send(e, "a"), generator_send(e, "b"));
generator_close(e);
const f = echo();
next(f);
print(generator_throw(f, new ValueError("boom")));
const o = outer();
print(next(o), generator_send(o, "hi"), [...o]);
const squares = map(
  (n) => n * n,
  filter((n) => n % 2, range(5)),
);
print(next(squares), sum(squares), next(squares, "empty"));
const numbers = iter([1, 2, 3, 4]);
for (const n of numbers) {
  if (n === 2) {
    break;
  }
}
print(list(numbers));
try {
  next(iter([]));
} catch (s) {
  if (!(s instanceof StopIteration)) {
    throw s;
  }
  print("stopped", s.value);
}

function* fib(): Generator<Int> {
  let a: Int = 0;
  let b: Int = 1;
  while (true) {
    yield a;
    [a, b] = [b, add(a, b)];
  }
}

for (const [i, n] of enumerate(fib())) {
  if (i > 90) {
    print(n);
    break;
  }
}
