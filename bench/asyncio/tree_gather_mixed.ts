import { measureAsync } from "../measure/workload.ts";

async function leaf(number: number): Promise<number> {
  if (number % 2) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    return 1;
  }
  let ones = 0;
  for (let n = 0; n < 100; n++) ones++;
  return Math.floor(ones / 100);
}

async function tree(depth: number, number: number): Promise<number> {
  if (depth === 0) return await leaf(number);
  const results = await Promise.all(Array.from({ length: 6 }, (_, child) => tree(depth - 1, number * 6 + child)));
  return results.reduce((sum, one) => sum + one, 0);
}

await measureAsync(async () => {
  console.log(await tree(6, 0));
});
