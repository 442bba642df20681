import * as asyncio from "../../src/runtime/asyncio/index.ts";
import * as time from "../../src/runtime/time/index.ts";

async function runner(): Promise<void> {
  for (let _ = 0; _ < 100; _++) {
    await asyncio.sleep(0);
  }
}

async function main(): Promise<void> {
  const began = time.perf_counter();
  const cpu = time.process_time();
  await asyncio.gather(...Array.from({ length: 1000 }, () => () => runner()));
  console.log(`seconds ${time.perf_counter() - began} ${time.process_time() - cpu}`);
}

await asyncio.run(main);
