/** What processes are told to call besides functions of the program. */
import { call } from "../core/call/index.ts";
import { blocking } from "../core/coroutine/index.ts";
import type { Py } from "../core/value.ts";

/** Calls a function with several lists of arguments. */
export const call_each: (f: Py, calls: readonly (readonly Py[])[]) => Promise<Py[]> = /* @__PURE__ */ blocking(async function call_each(f: Py, calls: readonly (readonly Py[])[]): Promise<Py[]> {
  const results: Py[] = [];
  for (const args of calls) results.push(await call(f, ...args));
  return results;
});

/** What a process without a target does. */
export function nothing(): null {
  return null;
}

/** What a process of a class of the program's does. */
export function run_of(process: Py): Py {
  return process.run();
}

/** Ends well. */
export function finish(): null {
  return null;
}
