import { div, getitem, print, repr, sorted } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { EventLoop, Future } from "py2ts-runtime/asyncio";

// Rule: an exception in a callback never reaches the code that scheduled it; it goes
// to the loop's exception handler and the remaining callbacks still run.

function handler(loop: EventLoop, context: Map<string, any>): null {
  print("handler:", sorted(context), repr(getitem(context, "exception")));
  return null;
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.set_exception_handler(handler);
  loop.call_soon(print, "callback 1");
  loop.call_soon(() => div(1, 0));
  loop.call_soon(print, "callback 3");
  await asyncio.sleep(0);
  print("main is not disturbed");

  const future = loop.create_future();
  future.add_done_callback((f: Future<Map<any, any>>) =>
    getitem(f.result(), "missing"),
  );
  future.add_done_callback((f: Future<Map<any, any>>) => {
    print("second callback still runs");
    return null;
  });
  future.set_result(new Map<any, any>());
  print("awaited:", await future.promise());
  await asyncio.sleep(0);
  loop.call_exception_handler(
    new Map<string, string | null>([
      ["message", "by hand"],
      ["exception", null],
    ]),
  );
}

await asyncio.run(main);
