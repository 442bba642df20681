import { blocking, iter, str, tuple, unbound } from "py2ts-runtime";
import * as threading from "py2ts-runtime/threading";
import type { Thread } from "py2ts-runtime/threading";
import * as time from "py2ts-runtime/time";

async function fetch(url: any): Promise<string> {
  await time.sleep_async(1); // Simulate I/O
  return `Result from ${str(url)}`;
}

// 10 threads for 10 URLs
const threads: Thread[] = [];
for (const url of iter(unbound("urls"))) {
  const t = new threading.Thread({ target: blocking(fetch), args: tuple(url) });
  threads.push(t);
  await t.start();
}

for (const t of threads) {
  await t.join();
}
