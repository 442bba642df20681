import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: create_task() only schedules the first step; the task starts in the next
// iteration of the loop, and tasks start in the order they were created.

async function child(name: string): Promise<void> {
  print(name, "starts");
  await asyncio.sleep(0);
  print(name, "ends");
}

async function main(): Promise<void> {
  const first = asyncio.create_task(() => child("first"));
  const second = asyncio.create_task(() => child("second"));
  for (let n = 0; n < 3; n++) {
    print("main still runs", n);
  }
  await asyncio.sleep(0);
  print("main after one sleep(0)");
  const third = asyncio.create_task(() => child("third"));
  await second.promise();
  print("main after second");
  await third.promise();
  print(first.done(), third.done());
}

await asyncio.run(main);
