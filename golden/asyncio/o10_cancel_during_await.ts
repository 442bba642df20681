import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: cancel() on a suspended task throws CancelledError at its innermost await in
// the next iteration; awaits in finally blocks run normally before the task ends.

async function inner(): Promise<void> {
  try {
    await new asyncio.Event().wait();
  } finally {
    print("inner finally starts");
    await asyncio.sleep(0);
    print("inner finally ends");
  }
}

async function outer(): Promise<void> {
  try {
    await inner();
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print("outer sees CancelledError");
    throw error;
  } finally {
    print("outer finally");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(() => outer());
  await asyncio.sleep(0);
  task.cancel();
  print("cancel requested");
  await asyncio.sleep(0);
  print("main between:", task.done());
  await asyncio.sleep(0);
  print("main after:", task.done());
  print("cancelled:", task.cancelled());
}

await asyncio.run(main);
