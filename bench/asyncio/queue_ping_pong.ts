import { measureAsync } from "../measure/workload.ts";

class Queue<T> {
  readonly items: T[] = [];
  readonly waiting: ((item: T) => void)[] = [];
  put(item: T): void {
    const taker = this.waiting.shift();
    if (taker === undefined) this.items.push(item);
    else taker(item);
  }
  async get(): Promise<T> {
    return this.items.length > 0 ? this.items.shift()! : await new Promise<T>((resolve) => this.waiting.push(resolve));
  }
}

async function player(inbox: Queue<number>, outbox: Queue<number>, count: number): Promise<void> {
  for (let i = 0; i < count; i++) outbox.put(await inbox.get());
}

await measureAsync(async () => {
  const a = new Queue<number>();
  const b = new Queue<number>();
  const players = [player(a, b, 50_000), player(b, a, 50_000)];
  a.put(0);
  await Promise.all(players);
  console.log(`${a.items.length} ${b.items.length}`);
});
