import { call_method } from "../../core/attributes/call_method.ts";
import { getattr } from "../../core/attributes/getattr.ts";
import { str as str_of } from "../../builtins/repr/index.ts";
import { callable } from "../../core/call/call.ts";
import { issubclass } from "../../core/class/isinstance.ts";
import { eq } from "../../core/eq.ts";
import { TypeError } from "../../core/exceptions/index.ts";
import { is_class } from "../../core/is_class.ts";
import { iter } from "../../core/iter.ts";
import { repr } from "../../builtins/repr/index.ts";
import { truth } from "../../core/truth.ts";
import type { Py } from "../../core/value.ts";
import { run_method, settled } from "../case/Outcome.ts";
import { TestCase } from "../case/TestCase.ts";
import { class_title } from "../text.ts";
import { leave_all, prepare } from "./fixtures.ts";

/** Suites that run now; the outermost one leaves the last class and module. */
const running: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/**
 * Python's `unittest.TestSuite(tests=())`: tests and suites in order.
 *
 * @example const suite = new TestSuite(); suite.addTest(new MathTest("test_sum")); const result = await suite.run(new TestResult());
 */
export class TestSuite {
  static readonly __module__ = "unittest.suite";
  _tests: Py[] = [];

  constructor(tests: Py = []) {
    this.addTests(tests);
  }

  /** `suite.addTest(test)` @raises TypeError if it is no test @example suite.addTest(new MathTest("test_sum")) */
  addTest(test: Py): void {
    if (!callable(test) && typeof test?.run !== "function") throw new TypeError(`${repr(str_of(test))} is not callable`);
    if (is_class(test) && (issubclass(test, TestCase) || issubclass(test, TestSuite))) {
      throw new TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()");
    }
    this._tests.push(test);
  }

  /** `suite.addTests(tests)` @example suite.addTests([a, b]) */
  addTests(tests: Py): void {
    if (typeof tests === "string") throw new TypeError("tests must be an iterable of tests, not a string");
    for (const test of iter(tests)) this.addTest(test);
  }

  countTestCases(): number {
    return this._tests.reduce((count: number, test: Py) => count + Number(call_method(test, "countTestCases")), 0);
  }

  /** `suite.run(result, debug=False)` @returns the result @example await suite.run(result) */
  async run(result: Py, debug: Py = false): Promise<Py> {
    const top = !running.has(result);
    running.add(result);
    try {
      for (const test of this._tests) {
        if (truth(getattr(result, "shouldStop", false))) break;
        if (!is_suite(test)) {
          await prepare(test, result);
          if (truth(getattr(test.constructor, "_classSetupFailed", false)) || result._moduleSetUpFailed === true) continue;
        }
        await settled(truth(debug) ? run_method(test, "debug") : run_method(test, "run", result));
      }
      if (top) await leave_all(result);
    } finally {
      if (top) running.delete(result);
    }
    return result;
  }

  /** `suite.debug()`: exceptions are not collected. @example await suite.debug() */
  async debug(): Promise<null> {
    for (const test of this._tests) await settled(run_method(test, "debug"));
    return null;
  }

  __call__(...args: Py[]): Py {
    return this.run(args[0]);
  }

  __iter__(): IterableIterator<Py> {
    return this._tests[Symbol.iterator]();
  }

  [Symbol.iterator](): IterableIterator<Py> {
    return this._tests[Symbol.iterator]();
  }

  __eq__(other: Py): boolean {
    return other instanceof TestSuite && eq(this._tests, other._tests);
  }

  __repr__(): string {
    return `<${class_title(this.constructor)} tests=${repr(this._tests)}>`;
  }
}

function is_suite(test: Py): boolean {
  return test instanceof TestSuite;
}
