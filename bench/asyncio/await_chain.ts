import { measureAsync } from "../measure/workload.ts";

async function chain(depth: number): Promise<number> {
  if (depth === 0) return 1;
  return (await chain(depth - 1)) + 1;
}

await measureAsync(async () => {
  let total = 0;
  for (let i = 0; i < 40_000; i++) total += await chain(100);
  console.log(total);
});
