import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

async function main(): Promise<void> {
  asyncio.get_running_loop().call_soon(() => process.kill(process.pid, "SIGINT"));
  try {
    await new asyncio.Event().wait();
  } finally {
    print("cleaned up");
  }
}

await asyncio.run(main);
