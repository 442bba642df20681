/** Keywords that library calls hand on to functions. */

import {
  call,
  describe,
  enter_blocking,
  print,
  str,
  tuple,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { ThreadPoolExecutor } from "py2ts-runtime/concurrent/futures";
import * as functools from "py2ts-runtime/functools";
import * as threading from "py2ts-runtime/threading";

function greet(
  name: any,
  greeting: any = "hello",
  {
    punct = "!",
  }: {
    punct?: any;
  } = {},
): string {
  return `${str(greeting)}, ${str(name)}${str(punct)}`;
}
describe(greet, { params: "name, greeting=, *, punct=" });
const hi = functools.partial(greet, { greeting: "hi" });
print(call(hi, "bob"), call(hi, "al", { punct: "?" }));
let t = new threading.Thread({ target: () => null });
function work(a: number, b: number, c = 3): null {
  print("work", a, b, c);
  return null;
}
describe(work, { params: "a, b, c=" });
t = new threading.Thread({
  target: work,
  args: tuple(1),
  kwargs: new Map([
    ["c", 9],
    ["b", 2],
  ]),
});
await t.start();
await t.join();
async function main(): Promise<void> {
  print(await asyncio.to_thread(greet, "z", { greeting: "yo" }));
  const loop = asyncio.get_running_loop();
  print(
    await loop
      .run_in_executor(null, functools.partial(greet, "q", { punct: "..." }))
      .promise(),
  );
  loop.call_soon(functools.partial(print, "soon", { end: "\n" }));
  await asyncio.sleep(0);
}
await asyncio.run(main);
const scope = await enter_blocking(new ThreadPoolExecutor());
try {
  const ex = scope.value;
  print(await ex.submit(greet, { name: "kw", greeting: "x" }).result());
} catch (error) {
  await scope.failed(error);
} finally {
  await scope.exit();
}
