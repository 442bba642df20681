import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";
import { enter_async } from "../support.ts";
import { type BaseExceptionGroup, ExceptionGroup, ValueError } from "../../../../src/runtime/core/exceptions/index.ts";

async function child(name: string, turns: number, { fail = false }: { fail?: boolean } = {}): Promise<void> {
  try {
    for (let _ = 0; _ < turns; _++) {
      await asyncio.sleep(0);
    }
    if (fail) {
      print(name, "fails");
      throw new ValueError(name);
    }
    print(name, "finishes");
  } catch (error) {
    if (!(error instanceof asyncio.CancelledError)) throw error;
    print(name, "cancelled, cleaning up");
    await asyncio.sleep(0);
    print(name, "cleaned up");
    throw error;
  }
}

async function main(): Promise<void> {
  let late!: asyncio.Task;
  try {
    const scope = await enter_async(new asyncio.TaskGroup());
    try {
      const group = scope.value;
      group.create_task(() => child("early", 1));
      group.create_task(() => child("bad", 2, { fail: true }));
      late = group.create_task(() => child("late", 99));
      try {
        await asyncio.sleep(10);
      } catch (error) {
        if (!(error instanceof asyncio.CancelledError)) throw error;
        print("body cancelled");
        throw error;
      } finally {
        print("body leaves, late done:", late.done());
      }
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    const errors: BaseExceptionGroup = error.subgroup(ValueError);
    print("group:", errors.exceptions, "| late:", late.cancelled());
  }
  print("cancel count of main:", asyncio.current_task()!.cancelling());
}

await asyncio.run(main);
