import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";
import { coroutine } from "../../../../src/runtime/core/coroutine/index.ts";
import type { Py } from "../../../../src/runtime/core/value.ts";

async function work(label: string, log: Py = print): Promise<string> {
  log("body of", label);
  return label;
}

async function main(): Promise<void> {
  const a = coroutine(work, "a");
  const b = coroutine(work, "b");
  print("both created, nothing ran");
  print("result", await b.promise());
  print("result", await a.promise());
  const unused = coroutine(work, "unused");
  unused.close();
  print("closing a fresh coroutine runs nothing");
}

print("before run");
await asyncio.run(main);
