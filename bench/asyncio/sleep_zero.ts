import { measureAsync } from "../measure/workload.ts";

async function runner(): Promise<void> {
  for (let i = 0; i < 100; i++) await Promise.resolve();
}

await measureAsync(async () => {
  for (let i = 0; i < 5; i++) await Promise.all(Array.from({ length: 1000 }, () => runner()));
});
