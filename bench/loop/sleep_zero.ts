import * as asyncio from "../../src/runtime/asyncio/index.ts";
import * as time from "../../src/runtime/time/index.ts";

async function runner(): Promise<void> {
  for (let _ = 0; _ < 100; _++) {
    await asyncio.sleep(0);
  }
}

async function main(): Promise<void> {
  const began = time.perf_counter();
  await asyncio.gather(...Array.from({ length: 1000 }, () => () => runner()));
  console.log(time.perf_counter() - began);
}

await asyncio.run(main);
