import {
  caught,
  check_bound,
  enter_async,
  type Num,
  print,
  TimeoutError,
  type_name,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Timeout } from "py2ts-runtime/asyncio";

// Rule: of nested asyncio.timeout() blocks only the one that expired turns its
// cancellation into TimeoutError; code between the blocks sees CancelledError
// when the outer one expires, TimeoutError when the inner one does.

async function attempt(outer: number, inner: Num | null): Promise<void> {
  let o: Timeout | undefined;
  let i: Timeout | undefined;
  try {
    const scope2 = await enter_async(asyncio.timeout(outer));
    try {
      o = scope2.value;
      try {
        const scope3 = await enter_async(asyncio.timeout(inner));
        try {
          i = scope3.value;
          await asyncio.sleep(5);
        } catch (error) {
          await scope3.failed(error);
        } finally {
          await scope3.exit();
        }
      } catch (error) {
        const exc = caught(error);
        print("  between:", type_name(exc));
        throw exc;
      }
    } catch (error) {
      await scope2.failed(error);
    } finally {
      await scope2.exit();
    }
  } catch (error) {
    if (!(error instanceof TimeoutError)) {
      throw error;
    }
    print("  outside: TimeoutError");
  }
  print(
    "  expired: outer",
    check_bound(o, "o").expired(),
    "inner",
    check_bound(i, "i").expired(),
  );
  print("  requests left:", asyncio.current_task()!.cancelling());
}

async function main(): Promise<void> {
  print("inner expires");
  await attempt(5, 0.02);
  print("outer expires");
  await attempt(0.02, 5);
  print("outer already expired");
  await attempt(-1, null);
  let scope!: Timeout;
  const scope2 = await enter_async(asyncio.timeout(0.01));
  try {
    scope = scope2.value;
    scope.reschedule(null);
    await asyncio.sleep(0.03);
  } catch (error) {
    await scope2.failed(error);
  } finally {
    await scope2.exit();
  }
  print("rescheduled:", scope.expired(), scope.when());
}

await asyncio.run(main);
