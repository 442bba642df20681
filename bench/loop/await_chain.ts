import * as asyncio from "../../src/runtime/asyncio/index.ts";
import * as time from "../../src/runtime/time/index.ts";

async function fib(n: number): Promise<number> {
  return n < 2 ? n : (await fib(n - 1)) + (await fib(n - 2));
}

async function main(): Promise<void> {
  const began = time.perf_counter();
  await fib(23);
  console.log(time.perf_counter() - began);
}

await asyncio.run(main);
