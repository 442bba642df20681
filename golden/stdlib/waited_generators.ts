/** Generator expressions whose items block: results of threads that sum, sorted, any and their like go over. */

import {
  all,
  any as any_,
  blocking,
  dict,
  enter_blocking,
  enumerate,
  max,
  min,
  print,
  PySet,
  range,
  set,
  sorted,
  str_join,
  sum,
  tuple,
  tuple_from,
  unpack_rest,
} from "py2ts-runtime";
import { ThreadPoolExecutor } from "py2ts-runtime/concurrent/futures";
import * as time from "py2ts-runtime/time";

async function work(n: number): Promise<number> {
  await time.sleep_async(0.01);
  return n * n;
}

const scope = await enter_blocking(new ThreadPoolExecutor(4));
try {
  const pool = scope.value;
  const futures = Array.from(range(4), (i) => pool.submit(blocking(work), i));
  const items: number[] = [];
  for (const f of futures) {
    items.push(await f.result());
  }
  print(sum(items));

  const items2: number[] = [];
  for (const f of futures) {
    items2.push(await f.result());
  }
  const value = max(items2);
  const items3: number[] = [];
  for (const f of futures) {
    items3.push(await f.result());
  }
  print(value, min(items3));
  const items4: number[] = [];
  for (const f of futures) {
    items4.push(await f.result());
  }
  const value2 = [...items4];
  const items5: number[] = [];
  for (const f of futures) {
    items5.push(await f.result());
  }
  const value3 = tuple_from(items5);
  const items6: number[] = [];
  for (const f of futures) {
    items6.push(await f.result());
  }
  print(value2, value3, set(items6));
  const items7: string[] = [];
  for (const f of futures) {
    items7.push(String(await f.result()));
  }
  print(str_join(", ", items7));
  const items8: boolean[] = [];
  for (const f of futures) {
    const value4 = (await f.result()) > 3;
    items8.push(value4);
    if (value4) {
      break;
    }
  }
  const value6 = any_(items8);
  const items9: boolean[] = [];
  for (const f of futures) {
    const value5 = (await f.result()) > 3;
    items9.push(value5);
    if (!value5) {
      break;
    }
  }
  print(value6, all(items9));
  const items10: (readonly [number, number])[] = [];
  for (const [i, f] of enumerate(futures)) {
    items10.push(tuple(await f.result(), i));
  }
  print(dict(items10));
  let total = 0;
  for await (const r of (async function* (source: any) {
    for (const f of source) {
      yield await f.result();
    }
  })(futures)) {
    total += r;
  }
  print(total);
  const items11: number[] = [];
  for (const f of futures) {
    items11.push(await f.result());
  }
  const [a, rest] = unpack_rest(items11, 1, 0);
  print(a, rest);
  const entries = new Map<number, number>();
  for (const f of futures) {
    entries.set(await f.result(), 1);
  }
  const items12: Set<number> = new PySet();
  for (const f of futures) {
    items12.add(await f.result());
  }
  const items13: number[] = [];
  for (const f of futures) {
    items13.push(await f.result());
  }
  print(entries, items12, items13);
  const items14: number[] = [];
  for (const f of futures) {
    items14.push(await f.result());
  }
  print(...items14);
  const items15: number[] = [];
  for (const f of futures) {
    items15.push(await f.result());
  }
  print(sorted(items15));
} catch (error) {
  await scope.failed(error);
} finally {
  await scope.exit();
}
