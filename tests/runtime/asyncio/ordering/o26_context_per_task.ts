import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";
import { ContextVar } from "../../../../src/runtime/contextvars/index.ts";

const variable = new ContextVar<string>("var", { default: "default" });

async function child(name: string): Promise<void> {
  const before = variable.get();
  variable.set(name);
  await asyncio.sleep(0);
  print(`${name}: started with ${before}, now ${variable.get()}`);
}

async function main(): Promise<void> {
  variable.set("one");
  const first = asyncio.create_task(() => child("first"));
  variable.set("two");
  const second = asyncio.create_task(() => child("second"));
  variable.set("three");
  await first.promise();
  await second.promise();
  print("main:", variable.get());
  await asyncio.gather(() => child("gathered"));
  print("after gather:", variable.get());
  await child("awaited");
  print("after plain await:", variable.get());
}

await asyncio.run(main);
