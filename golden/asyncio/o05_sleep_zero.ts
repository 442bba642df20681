import { print, tuple } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: sleep(0) gives up exactly one iteration: everything that is ready now runs
// once, then the sleeper continues (round-robin).

const turns: string[] = [];

async function runner(name: string, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    turns.push(`${name}${n}`);
    await asyncio.sleep(0);
  }
}

async function main(): Promise<void> {
  const tasks = Array.from(
    tuple(tuple("a", 3), tuple("b", 1), tuple("c", 4)),
    ([n, c]) => asyncio.create_task(() => runner(n, c)),
  );
  for (let n = 0; n < 5; n++) {
    turns.push(`main${n}`);
    await asyncio.sleep(0);
  }
  print(turns.join(" "));
  print(tasks.map((t) => t.done()));
  print("value:", await asyncio.sleep(0, "given back"));
}

await asyncio.run(main);
