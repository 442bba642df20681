import {
  async_generator_aclose,
  close_later,
  keep_open,
  print,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: leaving an async for with break does not run the generator's finally block.
// aclose() runs it at once; a generator nobody refers to any more is closed by a task
// the loop creates, so its finally runs a little later.

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
  for await (const n of keep_open(kept)) {
    break;
  }
  print("after break; the generator is only paused");
  await async_generator_aclose(kept);
  print("after aclose");

  for await (const n of close_later(numbers("dropped"))) {
    break;
  }
  print("after break from an unnamed generator");
  for (let turn = 0; turn < 4; turn++) {
    await asyncio.sleep(0);
    print("turn", turn);
  }
}

await asyncio.run(main);
