import * as asyncio from "../../src/runtime/asyncio/index.ts";
import * as time from "../../src/runtime/time/index.ts";

async function fib(n: number): Promise<number> {
  return n < 2 ? n : (await fib(n - 1)) + (await fib(n - 2));
}

async function main(): Promise<void> {
  const began = time.perf_counter();
  const cpu = time.process_time();
  await fib(25);
  console.log(`seconds ${time.perf_counter() - began} ${time.process_time() - cpu}`);
}

await asyncio.run(main);
