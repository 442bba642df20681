import {
  check_bound,
  enter_async,
  except_star,
  print,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Task } from "py2ts-runtime/asyncio";

// Rule: when a TaskGroup child fails, the siblings and the waiting body are cancelled;
// the block ends only after every child has ended, then raises the group.

async function child(name: string, turns: number, fail = false): Promise<void> {
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
    if (!(error instanceof asyncio.CancelledError)) {
      throw error;
    }
    print(name, "cancelled, cleaning up");
    await asyncio.sleep(0);
    print(name, "cleaned up");
    throw error;
  }
}

async function main(): Promise<void> {
  let late: Task<null> | undefined;
  try {
    const scope = await enter_async(new asyncio.TaskGroup());
    try {
      const group = scope.value;
      group.create_task(() => child("early", 1));
      group.create_task(() => child("bad", 2, true));
      late = group.create_task(() => child("late", 99));
      try {
        await asyncio.sleep(10);
      } catch (error) {
        if (!(error instanceof asyncio.CancelledError)) {
          throw error;
        }
        print("body cancelled");
        throw error;
      } finally {
        print("body leaves, late done:", late!.done());
      }
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
  } catch (error) {
    const groups = except_star(error);
    {
      const errors = groups.take(ValueError);
      if (errors !== null) {
        try {
          print(
            "group:",
            errors.exceptions,
            "| late:",
            check_bound(late, "late").cancelled(),
          );
        } catch (raised) {
          groups.raised(raised, errors);
        }
      }
    }
    groups.finish();
  }
  print("cancel count of main:", asyncio.current_task()!.cancelling());
}

await asyncio.run(main);
