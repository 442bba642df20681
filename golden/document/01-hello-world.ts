import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

async function main(): Promise<void> {
  print("Hello");
  await asyncio.sleep(1);
  print("World");
}

await asyncio.run(main);
