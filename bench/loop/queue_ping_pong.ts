import * as asyncio from "../../src/runtime/asyncio/index.ts";
import * as time from "../../src/runtime/time/index.ts";

async function player(inbox: asyncio.Queue, outbox: asyncio.Queue, count: number): Promise<void> {
  for (let _ = 0; _ < count; _++) {
    await outbox.put(await inbox.get());
  }
}

async function main(): Promise<void> {
  const began = time.perf_counter();
  const cpu = time.process_time();
  const a = new asyncio.Queue();
  const b = new asyncio.Queue();
  const players = [asyncio.create_task(() => player(a, b, 50_000)), asyncio.create_task(() => player(b, a, 50_000))];
  await a.put(0);
  await asyncio.gather(...players);
  console.log(`seconds ${time.perf_counter() - began} ${time.process_time() - cpu}`);
}

await asyncio.run(main);
