import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Task } from "py2ts-runtime/asyncio";

// Rule: done callbacks run in the order they were added, each through call_soon();
// an await on the task is just another callback in that order. Added to a finished
// task, a callback still waits for the next iteration.

function say(text: string): (...args: any[]) => any {
  return (task: Task<number>) => {
    print(text, task.result());
    return null;
  };
}

async function work(): Promise<number> {
  for (let _ = 0; _ < 3; _++) {
    await asyncio.sleep(0);
  }
  return 42;
}

async function waiter(task: Task<number>): Promise<void> {
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
