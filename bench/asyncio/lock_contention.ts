import { measureAsync } from "../measure/workload.ts";

class Gate {
  readonly waiting: (() => void)[] = [];
  free: number;
  constructor(free: number) {
    this.free = free;
  }
  async acquire(): Promise<void> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
  release(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free++;
    else next();
  }
}

await measureAsync(async () => {
  const lock = new Gate(1);
  const gate = new Gate(3);
  let [first, second] = [0, 0];
  const worker = async (): Promise<void> => {
    for (let i = 0; i < 100; i++) {
      await lock.acquire();
      first++;
      await Promise.resolve();
      lock.release();
      await gate.acquire();
      second++;
      gate.release();
    }
  };
  await Promise.all(Array.from({ length: 400 }, worker));
  console.log(`[${first}, ${second}]`);
});
