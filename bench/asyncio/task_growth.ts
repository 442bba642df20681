import { measureAsync } from "../measure/workload.ts";

async function one(): Promise<void> {
  await Promise.resolve();
}

await measureAsync(async () => {
  for (const count of [1_000, 10_000, 100_000, 1_000_000]) {
    const began = performance.now();
    const rounds = Math.max(1, Math.floor(20_000 / count));
    for (let i = 0; i < rounds; i++) {
      const tasks = Array.from({ length: count }, () => one());
      for (const task of tasks) await task;
    }
    console.log(`metric us per task of ${count} ${((performance.now() - began) * 1e3) / (count * rounds)}`);
  }
});
