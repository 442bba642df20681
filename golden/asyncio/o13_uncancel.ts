import { enter_async, print, TimeoutError, tuple } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: cancelling() counts cancel() calls and uncancel() takes one back; asyncio's
// own scopes use the count to tell their cancellation from one from outside.

async function body(
  log: (readonly (readonly any[] | number | string)[])[],
): Promise<string> {
  const me = asyncio.current_task();
  for (let _ = 0; _ < 2; _++) {
    try {
      await asyncio.sleep(10);
    } catch (exc) {
      if (!(exc instanceof asyncio.CancelledError)) {
        throw exc;
      }
      log.push(tuple(exc.args, me!.cancelling(), me!.uncancel()));
    }
  }
  try {
    const scope = await enter_async(asyncio.timeout(0));
    try {
      await asyncio.sleep(10);
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    log.push(tuple("timeout", me!.cancelling()));
  }
  return "done";
}

async function main(): Promise<void> {
  const log: (readonly (readonly any[] | number | string)[])[] = [];
  const task = asyncio.create_task(() => body(log));
  await asyncio.sleep(0);
  task.cancel("once");
  await asyncio.sleep(0);
  task.cancel("twice");
  print("pending requests:", task.cancelling());
  print(await task.promise());
  print(...log, { sep: "\n" });
  print("at the end:", task.cancelling());
}

await asyncio.run(main);
