import { measureAsync } from "../measure/workload.ts";

import { existsSync, readFileSync } from "node:fs";

function resident(): number {
  return existsSync("/proc/self/statm") ? Number(readFileSync("/proc/self/statm", "utf8").split(" ")[1]) * 4096 : 0;
}

async function sleeper(ms: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return 1;
}

await measureAsync(async () => {
  const before = resident();
  const tasks = Array.from({ length: 50_000 }, (_, number) => sleeper(400 + (number % 100)));
  await new Promise((resolve) => setTimeout(resolve, 300));
  console.log(`metric bytes per task ${Math.floor((resident() - before) / 50_000)}`);
  console.log((await Promise.all(tasks)).reduce((sum, one) => sum + one, 0));
});
