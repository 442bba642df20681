import { coroutine, iter, str, unbound } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

async function fetch(url: any): Promise<string> {
  await asyncio.sleep(1); // Simulate I/O
  return `Result from ${str(url)}`;
}

async function main(): Promise<string[]> {
  const tasks = Array.from(iter(unbound("urls")), (url: any) =>
    coroutine(fetch, url),
  );
  const results = await asyncio.gather(...tasks);
  return results;
}

await asyncio.run(main);
