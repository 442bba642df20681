import { print, TimeoutError } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: when wait_for() times out it cancels the awaited work and waits until that
// has ended before TimeoutError is raised; cancelling the caller cancels the work.

async function work(name: string, delay: number): Promise<string> {
  try {
    await asyncio.sleep(delay);
    return name;
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print(name, "is cancelled, cleans up");
    await asyncio.sleep(0.01);
    print(name, "has cleaned up");
    throw error;
  }
}

async function caller(): Promise<void> {
  await asyncio.wait_for(() => work("inner", 10), 10);
}

async function main(): Promise<void> {
  print(await asyncio.wait_for(() => work("fast", 0), 1));
  try {
    await asyncio.wait_for(() => work("slow", 10), 0.02);
  } catch (error) {
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    print("TimeoutError comes last");
  }
  const task = asyncio.create_task(() => caller());
  await asyncio.sleep(0.01);
  task.cancel();
  await asyncio.wait([task]);
  print("caller cancelled:", task.cancelled());
  const shielded = asyncio.create_task(() => work("guarded", 0.05));
  try {
    await asyncio.wait_for(asyncio.shield(shielded), 0.01);
  } catch (error) {
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    print("shielded work goes on:", await shielded.promise());
  }
}

await asyncio.run(main);
