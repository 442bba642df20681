import * as asyncio from "../../../../src/runtime/asyncio/index.ts";
import { print } from "../../../../src/runtime/builtins/print/print.ts";

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const fired: (string | number)[] = [];
  const append = (x: string | number): void => void fired.push(x);
  loop.call_later(0.06, append, "last");
  loop.call_later(0.02, append, "first");
  const cancelled = loop.call_later(0.03, append, "never");
  loop.call_later(0.04, append, "second");
  loop.call_later(0, append, "zero delay");
  loop.call_soon(append, "soon");
  cancelled.cancel();
  await asyncio.sleep(0.09);
  print(fired, cancelled.cancelled());

  fired.length = 0;
  for (let n = 0; n < 6; n++) {
    loop.call_later(0.01, append, n);
  }
  await asyncio.sleep(0.04);
  print("same delay:", fired);

  for (const count of [2, 3, 4, 5, 8]) {
    fired.length = 0;
    const when = loop.time() + 0.01;
    for (let n = 0; n < count; n++) {
      loop.call_at(when, append, n);
    }
    await asyncio.sleep(0.03);
    print(count, "with the same deadline:", fired);
  }
}

await asyncio.run(main);
