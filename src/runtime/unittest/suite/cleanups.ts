/** Cleanups of a whole module of tests. */
import { methods } from "../../contextlib/stack.ts";
import { call } from "../../core/call/call.ts";
import { caught, Exception } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { run_plain, settled } from "../case/Outcome.ts";

const pending: { readonly cleanups: (readonly [Py, readonly Py[]])[] } = { cleanups: [] };

/** Python's `unittest.addModuleCleanup(function, *args, **kwargs)` @example addModuleCleanup(() => server.close()) */
export function addModuleCleanup(function_: Py, ...args: Py[]): void {
  pending.cleanups.push([function_, args]);
}

/** Python's `unittest.enterModuleContext(cm)` @returns what `__enter__` gives @example const db = enterModuleContext(database()) */
export function enterModuleContext(cm: Py): Py {
  const { enter, exit } = methods(cm, "__enter__", "__exit__", "context manager");
  const value: Py = call(enter);
  addModuleCleanup(exit, null, null, null);
  return value;
}

/** Python's `unittest.doModuleCleanups()` @raises the first exception of a cleanup @example await doModuleCleanups() */
export async function do_module_cleanups(): Promise<null> {
  const errors: Py[] = [];
  for (let next = pending.cleanups.pop(); next !== undefined; next = pending.cleanups.pop()) {
    try {
      await settled(run_plain(next[0], ...next[1]));
    } catch (thrown) {
      const error = caught(thrown);
      if (!(error instanceof Exception)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
  return null;
}
