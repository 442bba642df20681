import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { ContextVar } from "py2ts-runtime/contextvars";

// Rule: a task copies the context when it is created; its changes stay its own, and
// later changes of the creator are not seen. A plain await shares the context.

const var_ = new ContextVar("var", { default: "default" });

async function child(name: string): Promise<void> {
  const before = var_.get();
  var_.set(name);
  await asyncio.sleep(0);
  print(`${name}: started with ${before}, now ${var_.get()}`);
}

async function main(): Promise<void> {
  var_.set("one");
  const first = asyncio.create_task(() => child("first"));
  var_.set("two");
  const second = asyncio.create_task(() => child("second"));
  var_.set("three");
  await first.promise();
  await second.promise();
  print("main:", var_.get());
  await asyncio.gather(() => child("gathered"));
  print("after gather:", var_.get());
  await child("awaited");
  print("after plain await:", var_.get());
}

await asyncio.run(main);
