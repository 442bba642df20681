import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: awaiting a task or future that is already done returns its result at once,
// without giving other tasks a turn.

async function quick(): Promise<string> {
  return "quick result";
}

async function other(): Promise<void> {
  print("other runs");
}

async function main(): Promise<void> {
  const done = asyncio.create_task(() => quick());
  await done.promise();
  const waiting = asyncio.create_task(() => other());
  print(await done.promise(), "| other done:", waiting.done());
  const future = asyncio.get_running_loop().create_future();
  future.set_result("preset");
  print(await future.promise(), "| other done:", waiting.done());
  print(await asyncio.shield(done).promise(), "| other done:", waiting.done());
  await waiting.promise();
  print("a task that is not done does suspend | other done:", waiting.done());
}

await asyncio.run(main);
