import { getattr, print, range, tuple } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

// Rule: timers fire in the order of their deadlines, so equal delays given one after
// another fire first-in first-out (the clock moves on in between). Only timers with
// exactly the same deadline leave the timer heap in heap order instead.

async function main(): Promise<void> {
  const loop = asyncio.get_running_loop();
  const fired: (string | number)[] = [];
  loop.call_later(0.06, getattr(fired, "append"), "last");
  loop.call_later(0.02, getattr(fired, "append"), "first");
  const cancelled = loop.call_later(0.03, getattr(fired, "append"), "never");
  loop.call_later(0.04, getattr(fired, "append"), "second");
  loop.call_later(0, getattr(fired, "append"), "zero delay");
  loop.call_soon(getattr(fired, "append"), "soon");
  cancelled.cancel();
  await asyncio.sleep(0.09);
  print(fired, cancelled.cancelled());

  fired.splice(0);
  for (const n of range(6)) {
    loop.call_later(0.01, getattr(fired, "append"), n);
  }
  await asyncio.sleep(0.04);
  print("same delay:", fired);

  for (const count of tuple(2, 3, 4, 5, 8)) {
    fired.splice(0);
    const when = loop.time() + 0.01;
    for (const n of range(count)) {
      loop.call_at(when, getattr(fired, "append"), n);
    }
    await asyncio.sleep(0.03);
    print(count, "with the same deadline:", fired);
  }
}

await asyncio.run(main);
