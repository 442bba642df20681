import * as asyncio from "../../src/runtime/asyncio/index.ts";
import * as time from "../../src/runtime/time/index.ts";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    yield n;
  }
}

async function main(): Promise<void> {
  const began = time.perf_counter();
  let _total = 0;
  for await (const n of numbers(200_000)) {
    _total += n;
  }
  console.log(time.perf_counter() - began);
}

await asyncio.run(main);
