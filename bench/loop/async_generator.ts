import * as asyncio from "../../src/runtime/asyncio/index.ts";
import * as time from "../../src/runtime/time/index.ts";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    yield n;
  }
}

async function main(): Promise<void> {
  const began = time.perf_counter();
  const cpu = time.process_time();
  let _total = 0;
  for await (const n of numbers(200_000)) {
    _total += n;
  }
  console.log(`seconds ${time.perf_counter() - began} ${time.process_time() - cpu}`);
}

await asyncio.run(main);
