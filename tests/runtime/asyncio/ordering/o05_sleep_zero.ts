import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

const turns: string[] = [];

async function runner(name: string, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    turns.push(`${name}${n}`);
    await asyncio.sleep(0);
  }
}

async function main(): Promise<void> {
  const jobs: [string, number][] = [["a", 3], ["b", 1], ["c", 4]];
  const tasks = jobs.map(([n, c]) => asyncio.create_task(() => runner(n, c)));
  for (let n = 0; n < 5; n++) {
    turns.push(`main${n}`);
    await asyncio.sleep(0);
  }
  print(turns.join(" "));
  print(tasks.map((t) => t.done()));
  print("value:", await asyncio.sleep(0, "given back"));
}

await asyncio.run(main);
