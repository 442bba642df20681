import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

async function body(): Promise<void> {
  try {
    print("never printed");
  } finally {
    print("never printed either");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(() => body());
  task.add_done_callback((t: asyncio.Task) => print("callback, cancelled:", t.cancelled()));
  print("cancel:", task.cancel(), "| done at once:", task.done());
  await asyncio.sleep(0);
  print("after one iteration:", task.done(), task.cancelled());
  try {
    await task.promise();
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print("CancelledError from await");
  }
  print("cancel again:", task.cancel());
}

await asyncio.run(main);
