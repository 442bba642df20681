import { format, print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

/** Coroutine that waits then prints. */
async function say_after(delay: number, message: string): Promise<void> {
  await asyncio.sleep(delay);
  print(message);
}

async function main(): Promise<void> {
  print(`Started at ${format(asyncio.get_event_loop().time(), ".2f")}`);

  // Sequential (3 seconds total)
  // await say_after(1, "Hello")
  // await say_after(2, "World")

  // Concurrent (2 seconds total)
  await asyncio.gather(
    () => say_after(1, "Hello"),
    () => say_after(2, "World"),
  );

  print(`Finished at ${format(asyncio.get_event_loop().time(), ".2f")}`);
}

await asyncio.run(main);
