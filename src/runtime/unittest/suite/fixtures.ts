/** What surrounds the tests of a class and of a module. */
import { call_method } from "../../core/attributes/call_method.ts";
import { getattr } from "../../core/attributes/getattr.ts";
import { setattr } from "../../core/attributes/setattr.ts";
import { type } from "../../core/class/type.ts";
import { caught, Exception } from "../../core/exceptions/index.ts";
import { str } from "../../builtins/repr/index.ts";
import { tuple } from "../../core/tuple.ts";
import { truth } from "../../core/truth.ts";
import type { Py } from "../../core/value.ts";
import { run_plain, settled } from "../case/Outcome.ts";
import { SkipTest } from "../case/skip.ts";
import { class_title } from "../text.ts";
import { do_module_cleanups } from "./cleanups.ts";

/** The modules that classes of tests were loaded from: their `setUpModule` and `tearDownModule`. */
const modules: WeakMap<object, Py> = /* @__PURE__ */ new WeakMap();

/** Remembers the module that a class of tests was loaded from. */
export function remember_module(cls: object, module: Py): void {
  modules.set(cls, module);
}

/** Before a test: leaves the class and module before, and enters the test's own, where they differ. */
export async function prepare(test: Py, result: Py): Promise<void> {
  const before: Py = getattr(result, "_previousTestClass", null);
  const cls: Py = test.constructor;
  if (before === cls) return;
  await leave_class(before, result);
  const [old_module, module] = [before === null ? undefined : modules.get(before), modules.get(cls)];
  if (before === null || old_module !== module) {
    if (before !== null) await leave_module(old_module, result);
    await enter_module(module, cls, result);
  }
  await enter_class(cls, result);
  result._previousTestClass = cls;
}

/** After the last test. */
export async function leave_all(result: Py): Promise<void> {
  const before: Py = getattr(result, "_previousTestClass", null);
  await leave_class(before, result);
  if (before !== null) await leave_module(modules.get(before), result);
  result._previousTestClass = null;
}

async function enter_module(module: Py, cls: Py, result: Py): Promise<void> {
  result._moduleSetUpFailed = false;
  if (module === undefined || typeof module.setUpModule !== "function") return;
  if (await attempt(() => run_plain(module.setUpModule), result, `setUpModule (${module_name(cls)})`)) return;
  result._moduleSetUpFailed = true;
  await attempt(do_module_cleanups, result, `setUpModule (${module_name(cls)})`);
}

async function leave_module(module: Py, result: Py): Promise<void> {
  if (module === undefined || result._moduleSetUpFailed === true) return;
  const name = `tearDownModule (${module_name(result._previousTestClass)})`;
  if (typeof module.tearDownModule === "function") await attempt(() => run_plain(module.tearDownModule), result, name);
  await attempt(do_module_cleanups, result, name);
}

function module_name(cls: Py): string {
  return class_title(cls).split(".").slice(0, -1).join(".");
}

async function enter_class(cls: Py, result: Py): Promise<void> {
  if (result._moduleSetUpFailed === true || truth(getattr(cls, "__unittest_skip__", false))) return;
  setattr(cls, "_classSetupFailed", false);
  const set_up: Py = getattr(cls, "setUpClass", null);
  if (set_up === null || (await attempt(() => run_plain(set_up), result, `setUpClass (${class_title(cls)})`))) return;
  setattr(cls, "_classSetupFailed", true);
  await class_cleanups(cls, result, "setUpClass");
}

async function leave_class(cls: Py, result: Py): Promise<void> {
  if (cls === null || truth(getattr(cls, "_classSetupFailed", false)) || result._moduleSetUpFailed === true || truth(getattr(cls, "__unittest_skip__", false))) return;
  const tear_down: Py = getattr(cls, "tearDownClass", null);
  if (tear_down !== null) await attempt(() => run_plain(tear_down), result, `tearDownClass (${class_title(cls)})`);
  await class_cleanups(cls, result, "tearDownClass");
}

async function class_cleanups(cls: Py, result: Py, method: string): Promise<void> {
  const run: Py = getattr(cls, "doClassCleanups", null);
  if (run === null) return;
  await settled(run_plain(run));
  for (const [, error] of getattr(cls, "tearDown_exceptions", [])) report(error, result, `${method} (${class_title(cls)})`);
}

/** @returns whether nothing went wrong; an error is reported under a name of its own */
async function attempt(run: () => Py, result: Py, name: string): Promise<boolean> {
  try {
    await settled(run());
    return true;
  } catch (thrown) {
    const error = caught(thrown);
    if (!(error instanceof Exception)) throw error;
    report(error, result, name);
    return false;
  }
}

function report(error: Py, result: Py, name: string): void {
  if (error instanceof SkipTest) call_method(result, "addSkip", new ErrorHolder(name), str(error));
  else call_method(result, "addError", new ErrorHolder(name), tuple(type(error), error, error.__traceback__));
}

/** Stands for a test in a report where it was no test that failed. */
class ErrorHolder {
  static readonly __module__ = "unittest.suite";
  static readonly __name__ = "_ErrorHolder";
  readonly failureException = null;
  readonly description: string;

  constructor(description: string) {
    this.description = description;
  }

  id(): string {
    return this.description;
  }

  shortDescription(): Py {
    return null;
  }

  countTestCases(): number {
    return 0;
  }

  __str__(): string {
    return this.description;
  }

  __repr__(): string {
    return `<ErrorHolder description='${this.description}'>`;
  }
}
