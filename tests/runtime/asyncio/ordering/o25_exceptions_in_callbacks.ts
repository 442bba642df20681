import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";
import { repr } from "../../../../src/runtime/builtins/repr/index.ts";
import { KeyError, ZeroDivisionError } from "../../../../src/runtime/core/exceptions/index.ts";
import type { Py } from "../../../../src/runtime/core/value.ts";

function handler(_loop: asyncio.EventLoop, context: Map<string, Py>): void {
  print("handler:", [...context.keys()].sort(), repr(context.get("exception")));
}

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  loop.set_exception_handler(handler);
  loop.call_soon(print, "callback 1");
  loop.call_soon(() => {
    throw new ZeroDivisionError("division by zero");
  });
  loop.call_soon(print, "callback 3");
  await asyncio.sleep(0);
  print("main is not disturbed");

  const future = loop.create_future<Map<string, Py>>();
  future.add_done_callback((f: asyncio.Future<Map<string, Py>>) => {
    if (!f.result().has("missing")) throw new KeyError("missing");
  });
  future.add_done_callback(() => print("second callback still runs"));
  future.set_result(new Map());
  print("awaited:", await future.promise());
  await asyncio.sleep(0);
  loop.call_exception_handler(new Map<string, Py>([["message", "by hand"], ["exception", null]]));
}

await asyncio.run(main);
