import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";
import * as sys from "../../../../src/runtime/sys/index.ts";

async function main(): Promise<void> {
  try {
    print("leaving");
    sys.exit(3);
  } finally {
    print("finally");
  }
}

await asyncio.run(main);
