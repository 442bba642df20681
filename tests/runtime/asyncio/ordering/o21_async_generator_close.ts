import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";
import { async_generator_aclose, close_later, keep_open } from "../../../../src/runtime/core/async_generator.ts";

async function* numbers(name: string): AsyncGenerator<number> {
  try {
    for (let n = 0; n < 10; n++) {
      yield n;
    }
  } finally {
    print(name, "finally starts");
    await asyncio.sleep(0);
    print(name, "finally ends");
  }
}

async function main(): Promise<void> {
  const kept = numbers("kept");
  for await (const _ of keep_open(kept)) {
    break;
  }
  print("after break; the generator is only paused");
  await async_generator_aclose(kept);
  print("after aclose");

  for await (const _ of close_later(numbers("dropped"))) {
    break;
  }
  print("after break from an unnamed generator");
  for (let turn = 0; turn < 4; turn++) {
    await asyncio.sleep(0);
    print("turn", turn);
  }
}

await asyncio.run(main);
