import { measureAsync } from "../measure/workload.ts";

const CACHE = new Map<number, number>();

async function leaf(number: number): Promise<number> {
  const known = CACHE.get(number % 90);
  if (known !== undefined) return known;
  await new Promise((resolve) => setTimeout(resolve, 10));
  CACHE.set(number % 90, 1);
  return 1;
}

async function tree(depth: number, number: number): Promise<number> {
  if (depth === 0) return await leaf(number);
  const results = await Promise.all(Array.from({ length: 6 }, (_, child) => tree(depth - 1, number * 6 + child)));
  return results.reduce((sum, one) => sum + one, 0);
}

await measureAsync(async () => {
  console.log(await tree(6, 0));
});
