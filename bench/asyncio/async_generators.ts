import { measureAsync } from "../measure/workload.ts";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    if (number % 64 === 0) await Promise.resolve();
    yield number;
  }
}

async function* doubled(source: AsyncIterable<number>): AsyncGenerator<number> {
  for await (const number of source) yield number * 2;
}

await measureAsync(async () => {
  let total = 0;
  for await (const number of doubled(doubled(numbers(400_000)))) total += number;
  let odd = 0;
  for await (const n of numbers(200_000)) if (n % 2) odd += n;
  console.log(`${total} ${odd}`);
});
