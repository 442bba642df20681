import { print, str } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: a second cancel() while the task is cleaning up interrupts the clean-up at
// its current await; the rest of that finally block is skipped.

async function cleanup(): Promise<void> {
  for (let n = 0; n < 3; n++) {
    print("cleaning", n);
    await asyncio.sleep(0);
  }
  print("clean");
}

async function body(): Promise<void> {
  try {
    await asyncio.sleep(10);
  } finally {
    try {
      await cleanup();
    } finally {
      print("innermost finally always runs");
    }
    print("skipped when cancelled twice");
  }
}

async function run(cancels: number): Promise<void> {
  const task = asyncio.create_task(() => body());
  for (let _ = 0; _ < cancels; _++) {
    await asyncio.sleep(0);
    task.cancel();
  }
  await asyncio.wait([task]);
  print(
    `-- ${cancels} cancels: cancelled=${str(task.cancelled())} requests=${task.cancelling()}`,
  );
}

async function main(): Promise<void> {
  await run(1);
  await run(2);
}

await asyncio.run(main);
