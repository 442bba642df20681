import {
  coroutine,
  LookupError,
  print,
  split_arguments,
  take_keyword,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: in create_task(f(g())) the call g() and the creation of f's coroutine happen
// at once, left to right; only the body of f is put off. Defaults were evaluated when
// the function was defined.

function g(label: string | number): string | number {
  print("g", label);
  return label;
}

function fails(): void {
  throw new LookupError("while evaluating arguments");
}

const f_default_default = g("default");
async function f(...values: any[]): Promise<number> {
  const [labels, keywords] = split_arguments(values);
  const default_: string =
    take_keyword(keywords, "default") ?? f_default_default;
  print("f", ...labels, default_);
  return labels.length;
}

async function main(): Promise<void> {
  print("main starts");
  const task = asyncio.create_task(
    coroutine(f, g(1), g(2), { default: g("keyword") }),
  );
  print("task created");
  const both = asyncio.gather_future(
    coroutine(f, g(3)),
    coroutine(f, g(await f(g(4)))),
  );
  print("gather created");
  print("results", await task.promise(), await both.promise());
  try {
    asyncio.create_task(coroutine(f, fails()));
  } catch (exc) {
    if (!(exc instanceof LookupError)) {
      throw exc;
    }
    print("raised here, no task made:", exc);
  }
}

await asyncio.run(main);
