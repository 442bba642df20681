import { measureAsync } from "../measure/workload.ts";

async function leaf(_number: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 20));
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
