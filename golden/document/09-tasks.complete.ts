import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as time from "py2ts-runtime/time";

async function fetch(url: string): Promise<string> {
  print("start", url);
  await asyncio.sleep(1);
  print("end", url);
  return `Result from ${url}`;
}

async function main(): Promise<void> {
  // Create tasks for concurrent execution
  const task1 = asyncio.create_task(() => fetch("url1"));
  const task2 = asyncio.create_task(() => fetch("url2"));

  // Both run concurrently
  const result1 = await task1.promise();
  const result2 = await task2.promise();
  print(result1, result2);
}

const started = time.perf_counter();
await asyncio.run(main);
print("concurrent:", time.perf_counter() - started < 1.9);
