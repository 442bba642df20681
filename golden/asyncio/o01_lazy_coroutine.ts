import { coroutine, print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: calling a coroutine function runs none of its body; the body starts when
// the coroutine is first awaited (or driven by a task).

async function work(label: string, log: any = print): Promise<string> {
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
