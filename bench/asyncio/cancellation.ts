import { measureAsync } from "../measure/workload.ts";

import { setTimeout } from "node:timers/promises";

await measureAsync(async () => {
  let ended = 0;
  const sleeper = async (signal: AbortSignal): Promise<void> => {
    try {
      await setTimeout(100_000, undefined, { signal });
    } finally {
      ended++;
    }
  };
  const controllers = Array.from({ length: 50_000 }, () => new AbortController());
  const tasks = controllers.map(({ signal }) => sleeper(signal));
  await Promise.resolve();
  const all = Promise.allSettled(tasks);
  for (const controller of controllers) controller.abort();
  const results = await all;
  console.log(`[${ended}] ${results.filter(({ status }) => status === "rejected").length}`);
});
