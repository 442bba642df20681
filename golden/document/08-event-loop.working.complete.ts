import { caught, print, RuntimeError } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

async function main(): Promise<string> {
  print("main runs");
  return "done";
}

// Modern way (Python 3.7+)
await asyncio.run(main);
try {
  asyncio.get_event_loop();
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof RuntimeError)) {
    throw error;
  }
  print(error);
}

// Manual control (rarely needed)
const loop = asyncio.new_event_loop();
asyncio.set_event_loop(loop);
print(asyncio.get_event_loop() === loop, loop.is_running(), loop.is_closed());
print(await loop.run_until_complete(() => main()));
loop.close();
print(loop.is_closed());
