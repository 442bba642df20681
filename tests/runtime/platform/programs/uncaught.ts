import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";
import { ValueError } from "../../../../src/runtime/core/exceptions/index.ts";

async function inner(): Promise<void> {
  await asyncio.sleep(0);
  throw new ValueError("boom");
}

print("before");
await asyncio.run(() => inner());
