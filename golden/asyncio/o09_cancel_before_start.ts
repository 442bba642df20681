import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Task } from "py2ts-runtime/asyncio";

// Rule: a task cancelled before its first step never runs any of its body, not even
// a try/finally; it still needs one iteration to become cancelled.

async function body(): Promise<void> {
  try {
    print("never printed");
  } finally {
    print("never printed either");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(() => body());
  task.add_done_callback((t: Task<null>) => {
    print("callback, cancelled:", t.cancelled());
    return null;
  });
  print("cancel:", task.cancel(), "| done at once:", task.done());
  await asyncio.sleep(0);
  print("after one iteration:", task.done(), task.cancelled());
  try {
    await task.promise();
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print("CancelledError from await");
  }
  print("cancel again:", task.cancel());
}

await asyncio.run(main);
