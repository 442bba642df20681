/** What has become of the parts of one test so far. */
import { call_method } from "../../core/attributes/call_method.ts";
import { getattr, hasattr } from "../../core/attributes/getattr.ts";
import { type } from "../../core/class/type.ts";
import { isinstance } from "../../core/class/isinstance.ts";
import { bound_parts } from "../../core/bound.ts";
import { call } from "../../core/call/call.ts";
import { caught, handling, KeyboardInterrupt } from "../../core/exceptions/index.ts";
import { to_str } from "../../builtins/repr/index.ts";
import { tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { ShouldStop, SkipTest } from "./skip.ts";

export class Outcome {
  success = true;
  expecting_failure = false;
  /** The triple of the failure that was expected. */
  expected_failure: Py = null;
  readonly result: Py;
  readonly supports_subtests: boolean;

  constructor(result: Py) {
    this.result = result;
    this.supports_subtests = result !== null && hasattr(result, "addSubTest");
  }

  /** Runs a part of a test (it may be asynchronous) and reports what goes wrong in it. */
  async part(test: Py, run: () => Py): Promise<void> {
    const before = this.success;
    this.success = true;
    try {
      await settled(run());
    } catch (thrown) {
      this.failed(test, caught(thrown), null);
    } finally {
      this.success = this.success && before;
    }
  }

  /** Reports an exception out of a part of a test, or of a subtest. */
  failed(test: Py, error: Py, subtest: Py): void {
    if (error instanceof KeyboardInterrupt) throw error;
    if (error instanceof SkipTest) {
      this.success = false;
      call_method(this.result, "addSkip", subtest ?? test, to_str(error));
      return;
    }
    if (error instanceof ShouldStop) return;
    const triple = tuple(type(error), error, error.__traceback__);
    if (this.expecting_failure) {
      this.expected_failure = triple;
      return;
    }
    this.success = false;
    if (this.result === null) return;
    const before = handling(error);
    try {
      if (subtest !== null) call_method(this.result, "addSubTest", test, subtest, triple);
      else call_method(this.result, isinstance(error, getattr(test, "failureException")) ? "addFailure" : "addError", test, triple);
    } finally {
      handling(before);
    }
  }
}

/** The result of a call that may have been one of a function that had to become async. */
export async function settled(value: Py): Promise<Py> {
  if (value instanceof Promise) return (await (value)) ?? null;
  return value ?? null;
}

/**
 * Calls what is a plain function in Python: a test, a fixture, `run`. Where it had to become async because something in it blocks,
 * the call gives its promise, and not the Coroutine that a call of an unknown coroutine function gives.
 */
export function run_plain(f: Py, ...args: Py[]): Py {
  const func: Py = bound_parts(f)?.func ?? f;
  return typeof f === "function" && func[Symbol.toStringTag] === "AsyncFunction" ? f(...args) : call(f, ...args);
}

/** The same of a method. */
export function run_method(self: Py, name: string, ...args: Py[]): Py {
  return run_plain(getattr(self, name), ...args);
}
