import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

function say(text: string): (task: asyncio.Task) => void {
  return (task) => print(text, task.result());
}

async function work(): Promise<number> {
  for (let _ = 0; _ < 3; _++) {
    await asyncio.sleep(0);
  }
  return 42;
}

async function waiter(task: asyncio.Task): Promise<void> {
  print("waiter resumed with", await task.promise());
}

async function main(): Promise<void> {
  const task = asyncio.create_task(() => work());
  task.add_done_callback(say("added before the waiter:"));
  const waiting = asyncio.create_task(() => waiter(task));
  await asyncio.sleep(0);
  const removed = say("never printed");
  task.add_done_callback(removed);
  task.add_done_callback(say("added after the waiter:"));
  print("removed", task.remove_done_callback(removed));
  await waiting.promise();
  task.add_done_callback(say("late:"));
  print("late callback was only scheduled");
  await asyncio.sleep(0);
  print("end");
}

await asyncio.run(main);
