import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

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
  print(`-- ${cancels} cancels: cancelled=${task.cancelled() ? "True" : "False"} requests=${task.cancelling()}`);
}

async function main(): Promise<void> {
  await run(1);
  await run(2);
}

await asyncio.run(main);
