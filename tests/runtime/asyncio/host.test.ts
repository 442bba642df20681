import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import * as asyncio from "../../../src/runtime/asyncio/index.ts";
import { RuntimeError } from "../../../src/runtime/core/exceptions/index.ts";

describe("promises of the host", () => {
  test("from_promise suspends the task as a future does", async () => {
    const log: string[] = [];
    await asyncio.run(async () => {
      const other = asyncio.create_task(async () => {
        await asyncio.sleep(0);
        log.push("other");
      });
      log.push(await asyncio.from_promise(delay(5, "host")));
      await other.promise();
    });
    expect(log).toEqual(["other", "host"]);
  });

  test("from_promise aborts when the task is cancelled", async () => {
    let aborted = false;
    await asyncio.run(async () => {
      const task = asyncio.create_task(() => asyncio.from_promise((signal) => delay(10_000, null, { signal })));
      const watching = asyncio.create_task(() =>
        asyncio.from_promise((signal) => {
          signal.addEventListener("abort", () => (aborted = true));
          return new Promise(() => {});
        }),
      );
      await asyncio.sleep(0);
      task.cancel();
      watching.cancel();
      await asyncio.wait([task, watching]);
    });
    expect(aborted).toBe(true);
  });

  test("a promise awaited without it does not stop the loop, and its task is recognised", async () => {
    const log: string[] = [];
    await asyncio.run(async () => {
      const task = asyncio.create_task(
        async () => {
          await delay(20);
          log.push(`back as ${asyncio.current_task()?.get_name()}`);
          await asyncio.sleep(0);
        },
        { name: "foreign" },
      );
      await asyncio.sleep(0.005);
      log.push("loop goes on");
      await task.promise();
    });
    expect(log).toEqual(["loop goes on", "back as foreign"]);
  });

  test("several such tasks are an error that names the way", async () => {
    await asyncio.run(async () => {
      const work = async (): Promise<void> => {
        await delay(5);
        await asyncio.sleep(0);
      };
      const results: unknown[] = await asyncio.gather(work, () => work(), { return_exceptions: true });
      expect(results[0]).toBeInstanceOf(RuntimeError);
      expect(String(results[0])).toContain("asyncio.from_promise");
    });
  });
});

describe("calls from ordinary code", () => {
  test("to_promise runs a loop as long as there are calls, and they share it", async () => {
    const loops = new Set<unknown>();
    const call = async (n: number): Promise<number> => {
      loops.add(asyncio.get_running_loop());
      await asyncio.sleep(0.001);
      return n;
    };
    expect(await Promise.all([1, 2, 3].map((n) => asyncio.to_promise(() => call(n))))).toEqual([1, 2, 3]);
    expect(await asyncio.to_promise(() => call(4))).toBe(4);
    expect(loops.size).toBe(1);
  });

  test("to_promise passes exceptions on", async () => {
    const failing = async (): Promise<never> => {
      await asyncio.sleep(0);
      throw new RuntimeError("no");
    };
    await expect(asyncio.to_promise(failing)).rejects.toThrow("no");
  });
});
