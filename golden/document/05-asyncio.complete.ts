import { coroutine, print, range } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as time from "py2ts-runtime/time";

const urls = Array.from(range(10), (n) => `http://site/${n}`);

async function fetch(url: string): Promise<string> {
  await asyncio.sleep(1); // Simulate I/O
  return `Result from ${url}`;
}

async function main(): Promise<string[]> {
  const tasks = urls.map((url) => coroutine(fetch, url));
  const results = await asyncio.gather(...tasks);
  return results;
}

const started = time.perf_counter();
for (const result of await asyncio.run(main)) {
  print(result);
}
const value = time.perf_counter() - started;
print("about one second:", 0.9 < value && value < 5);
