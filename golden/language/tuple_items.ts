import { asFloat, getitem, max, print, sorted, tuple } from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";

function f(): void {
  const t = tuple(1.5, "b");
  const xs = [tuple(2, "b"), tuple(1.5, "a")];
  print(
    asFloat(t[0] * 2),
    asFloat(getitem(xs, 0)[0] * 2),
    asFloat(max(xs)[0] + 1),
    getitem(xs, -1)[1].toUpperCase(),
    t[1].toUpperCase(),
  );
  for (const p of xs) {
    print(asFloat(p[0] * 2), p[1].toUpperCase());
  }
  const d = new Map<string, readonly [number, string]>([["k", tuple(1, "x")]]);
  print(
    getitem(d, "k")[0] + 1,
    getitem(d, "k")[1].toUpperCase(),
    getitem(sorted(xs), 0)[1].toUpperCase(),
  );
  getitem(d.get("k") ?? null, 1).toLowerCase();
}
async function g(): Promise<readonly [number, string]> {
  return tuple(1, "z");
}
async function main(): Promise<void> {
  print((await g())[1].toUpperCase());
  const r = await asyncio.gather(
    () => g(),
    () => g(),
  );
  print(
    getitem(r, 0)[1].toUpperCase(),
    r.map((x) => x[0] + 1),
  );
}
f();
await asyncio.run(main);
