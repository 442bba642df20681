import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";
import { repr } from "../../../../src/runtime/builtins/repr/index.ts";
import { ValueError } from "../../../../src/runtime/core/exceptions/index.ts";

async function stubborn(): Promise<string> {
  for (let attempt = 1; attempt < 4; attempt++) {
    try {
      await asyncio.sleep(10);
    } catch (error) {
      if (!(error instanceof asyncio.CancelledError)) throw error;
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
    if (!(error instanceof asyncio.CancelledError)) throw error;
    throw new ValueError("turned into an error");
  }
}

async function main(): Promise<void> {
  const task = asyncio.create_task(() => stubborn());
  while (!task.done()) {
    await asyncio.sleep(0);
    print("cancel accepted:", task.cancel());
    if (task.cancelling() === 3) {
      break;
    }
  }
  print(await task.promise(), "| cancelled:", task.cancelled(), "| requests:", task.cancelling());
  const task2 = asyncio.create_task(() => converts());
  await asyncio.sleep(0);
  task2.cancel();
  await asyncio.wait([task2]);
  print(repr(task2.exception()), task2.cancelled());
}

await asyncio.run(main);
