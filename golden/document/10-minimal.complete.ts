import { format, print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

/** Coroutine that waits then prints. */
async function say_after(delay: number, message: string): Promise<void> {
  await asyncio.sleep(delay);
  print(message);
}

async function main(): Promise<void> {
  let started = asyncio.get_event_loop().time();

  // Sequential (3 seconds total)
  await say_after(1, "Hello");
  await say_after(2, "World");
  print(
    `Sequential: ${format(asyncio.get_event_loop().time() - started, ".0f")} seconds`,
  );

  started = asyncio.get_event_loop().time();

  // Concurrent (2 seconds total)
  await asyncio.gather(
    () => say_after(1, "Hello"),
    () => say_after(2, "World"),
  );

  print(
    `Concurrent: ${format(asyncio.get_event_loop().time() - started, ".0f")} seconds`,
  );
}

await asyncio.run(main);
