import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";
import { coroutine } from "../../../../src/runtime/core/coroutine/index.ts";
import { is_keywords, type Py } from "../../../../src/runtime/core/value.ts";
import { LookupError } from "../../../../src/runtime/core/exceptions/index.ts";

function g<T>(label: T): T {
  print("g", label);
  return label;
}

function fails(): never {
  throw new LookupError("while evaluating arguments");
}

const fallback = g("default");

async function f(...rest: Py[]): Promise<number> {
  const options: { default?: string } = is_keywords(rest.at(-1)) ? rest.pop() : {};
  print("f", ...rest, options.default ?? fallback);
  return rest.length;
}

async function main(): Promise<void> {
  print("main starts");
  const task = asyncio.create_task(coroutine(f, g(1), g(2), { default: g("keyword") }));
  print("task created");
  const both = asyncio.gather_future(coroutine(f, g(3)), coroutine(f, g(await f(g(4)))));
  print("gather created");
  print("results", await task.promise(), await both.promise());
  try {
    asyncio.create_task(coroutine(f, fails()));
  } catch (exc) {
    if (!(exc instanceof LookupError)) throw exc;
    print("raised here, no task made:", exc);
  }
}

await asyncio.run(main);
