import { print } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

async function main(): Promise<void> {
  print("main runs");
}

// Modern way (Python 3.7+)
await asyncio.run(main);

// Manual control (rarely needed)
const loop = asyncio.get_event_loop();
await loop.run_until_complete(() => main());
