import { measureAsync } from "../measure/workload.ts";

await measureAsync(async () => {
  for (let i = 0; i < 5; i++) {
    let count = 0;
    const last = await new Promise<number>((resolve) => {
      const step = (number: number): void => {
        if (++count === 100_000) resolve(number);
      };
      for (let number = 0; number < 100_000; number++) queueMicrotask(() => step(number));
    });
    console.log(`${last} ${count}`);
  }
});
