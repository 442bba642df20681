import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import * as threading from "../../../../src/runtime/threading/index.ts";
import * as time from "../../../../src/runtime/time/index.ts";
import { ThreadPoolExecutor } from "../../../../src/runtime/concurrent/futures/index.ts";
import { blocking as marked } from "../../../../src/runtime/core/coroutine/index.ts";
import { ValueError } from "../../../../src/runtime/core/exceptions/index.ts";
import { tuple } from "../../../../src/runtime/core/tuple.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

const blocking = marked(async (n: number): Promise<number> => {
  await time.sleep_async(0.01 * n);
  print("blocking", n, threading.current_thread() === threading.main_thread());
  return n * n;
});

async function ticker(log: string[]): Promise<void> {
  for (let n = 0; n < 3; n++) {
    log.push(`tick${n}`);
    await asyncio.sleep(0.008);
  }
}

async function main(): Promise<void> {
  const log: string[] = [];
  const task = asyncio.create_task(() => ticker(log));
  print(await asyncio.to_thread(blocking, 2));
  const loop = asyncio.get_running_loop();
  print(await asyncio.gather(loop.run_in_executor(null, blocking, 3), loop.run_in_executor(null, blocking, 1)));
  await task.promise();
  print(log);
  try {
    await asyncio.to_thread(() => {
      throw new ValueError("invalid literal for int() with base 10: 'x'");
    });
  } catch (exc) {
    if (!(exc instanceof ValueError)) throw exc;
    print("ValueError", exc);
  }
}

await asyncio.run(main);

const loop = asyncio.new_event_loop();
const thread = new threading.Thread({ target: () => loop.run_forever(), name: "loop" });
await thread.start();

async function work(n: number): Promise<readonly [string, number]> {
  await asyncio.sleep(0.01);
  return tuple(threading.current_thread().name, n);
}

const futures = [0, 1, 2].map((n) => asyncio.run_coroutine_threadsafe(() => work(n), loop));
const results = [];
for (const f of futures) {
  results.push(await f.result());
}
print(results);
loop.call_soon_threadsafe(() => loop.stop());
await thread.join();
print("stopped", loop.is_running());
loop.close();

const pool = new ThreadPoolExecutor({ max_workers: 2 });
try {
  const jobs = [3, 1, 1].map((n) => pool.submit(blocking, n));
  const squares = [];
  for (const j of jobs) {
    squares.push(await j.result());
  }
  print(squares);
} finally {
  await pool.shutdown();
}
