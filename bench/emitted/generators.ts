import { measure } from "../measure/workload.ts";

function* numbers(limit: number): Generator<number> {
  for (let n = 0; n < limit; n++) yield n;
}

function* odd(source: Iterable<number>): Generator<number> {
  for (const n of source) if (n % 2) yield n;
}

function* pairs(source: Iterable<number>): Generator<[number, number]> {
  for (const n of source) yield [n, n * 3];
}

function* running(): Generator<number, void, number | null> {
  let total = 0;
  let value = yield total;
  while (value !== null) {
    total += value;
    value = yield total;
  }
}

function* walk(low: number, high: number): Generator<number> {
  if (low >= high) return;
  const middle = Math.floor((low + high) / 2);
  yield* walk(low, middle);
  yield middle;
  yield* walk(middle + 1, high);
}

measure(() => {
  let sum = 0;
  for (const [a, b] of pairs(odd(numbers(1_800_000)))) sum += a + b;
  console.log(sum);
  const adder = running();
  adder.next(null);
  let last: number | void = 0;
  for (let n = 0; n < 800_000; n++) last = adder.next(n % 10).value;
  console.log(last);
  let middles = 0;
  for (const n of walk(0, 160_000)) middles += n;
  console.log(middles);
  let found = 0;
  const left = numbers(1e9);
  const right = odd(numbers(1e9));
  for (let i = 0; i < 500_000; i++) if ((left.next().value + right.next().value) % 3 === 0) found++;
  console.log(found);
});
