import {
  blocking,
  enumerate,
  mul,
  print,
  range,
  setitem,
  tuple,
} from "py2ts-runtime";
import * as threading from "py2ts-runtime/threading";
import type { Thread } from "py2ts-runtime/threading";
import * as time from "py2ts-runtime/time";

const urls = Array.from(range(10), (n) => `http://site/${n}`);
const results = mul([null], urls.length);

async function fetch(url: string): Promise<string> {
  await time.sleep_async(1); // Simulate I/O
  return `Result from ${url}`;
}

async function store(index: number, url: string): Promise<null> {
  setitem(results, index, await fetch(url));
  return null;
}

const started = time.perf_counter();

// 10 threads for 10 URLs
const threads: Thread[] = [];
for (const [index, url] of enumerate(urls)) {
  const t = new threading.Thread({
    target: blocking(store),
    args: tuple(index, url),
  });
  threads.push(t);
  await t.start();
}

for (const t of threads) {
  await t.join();
}

const elapsed = time.perf_counter() - started;
print(...results, { sep: "\n" });
print("about one second:", 0.9 < elapsed && elapsed < 5);
