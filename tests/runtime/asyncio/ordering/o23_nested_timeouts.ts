import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";
import { enter_async } from "../support.ts";
import { caught, TimeoutError } from "../../../../src/runtime/core/exceptions/index.ts";

async function attempt(outer: number, inner: number | null): Promise<void> {
  let o!: asyncio.Timeout;
  let i!: asyncio.Timeout;
  try {
    const scope = await enter_async(asyncio.timeout(outer));
    try {
      o = scope.value;
      try {
        const scope2 = await enter_async(asyncio.timeout(inner));
        try {
          i = scope2.value;
          await asyncio.sleep(5);
        } catch (error) {
          await scope2.failed(error);
        } finally {
          await scope2.exit();
        }
      } catch (exc) {
        print("  between:", caught(exc).constructor.name);
        throw exc;
      }
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("  outside: TimeoutError");
  }
  print("  expired: outer", o.expired(), "inner", i.expired());
  print("  requests left:", asyncio.current_task()!.cancelling());
}

async function main(): Promise<void> {
  print("inner expires");
  await attempt(5, 0.02);
  print("outer expires");
  await attempt(0.02, 5);
  print("outer already expired");
  await attempt(-1, null);
  const scope = await enter_async(asyncio.timeout(0.01));
  try {
    scope.value.reschedule(null);
    await asyncio.sleep(0.03);
  } catch (error) {
    await scope.failed(error);
  } finally {
    await scope.exit();
  }
  print("rescheduled:", scope.value.expired(), scope.value.when());
}

await asyncio.run(main);
