import { print, raise_from, repr, ValueError } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Task } from "py2ts-runtime/asyncio";

// Rule: a task that catches CancelledError and goes on is not cancelled: it finishes
// with its own result, and its await does not raise.

async function stubborn(): Promise<string> {
  for (let attempt = 1; attempt < 4; attempt++) {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) {
        throw error;
      }
      print("swallowed", attempt);
    }
  }
  await asyncio.sleep(0);
  return "finished anyway";
}

async function converts(): Promise<void> {
  try {
    await asyncio.sleep(10);
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    throw raise_from(new ValueError("turned into an error"), null);
  }
}

async function main(): Promise<void> {
  let task: Task<string | null> = asyncio.create_task(() => stubborn());
  while (!task.done()) {
    await asyncio.sleep(0);
    print("cancel accepted:", task.cancel());
    if (task.cancelling() === 3) {
      break;
    }
  }
  print(
    await task.promise(),
    "| cancelled:",
    task.cancelled(),
    "| requests:",
    task.cancelling(),
  );
  task = asyncio.create_task(() => converts());
  await asyncio.sleep(0);
  task.cancel();
  await asyncio.wait([task]);
  print(repr(task.exception()), task.cancelled());
}

await asyncio.run(main);
