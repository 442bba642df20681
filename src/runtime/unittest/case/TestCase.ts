/** One test: a method of a class, with what surrounds it. */
import { getattr } from "../../core/attributes/getattr.ts";
import { call_method } from "../../core/attributes/call_method.ts";
import { setattr } from "../../core/attributes/setattr.ts";
import { repr } from "../../builtins/repr/index.ts";
import { call } from "../../core/call/call.ts";
import { type } from "../../core/class/type.ts";
import { methods } from "../../contextlib/stack.ts";
import { caught, Exception, ValueError } from "../../core/exceptions/index.ts";
import { tuple } from "../../core/tuple.ts";
import { truth } from "../../core/truth.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { perf_counter } from "../../time/index.ts";
import { TestResult } from "../TestResult.ts";
import { class_title } from "../text.ts";
import { ContainerAssertions } from "./ContainerAssertions.ts";
import { Outcome, run_method, run_plain, settled } from "./Outcome.ts";
import { AssertLogsContext, AssertNoLogsContext } from "./logs.ts";
import { AssertRaisesContext } from "./raises.ts";
import { skip_reason, SkipTest } from "./skip.ts";
import { type SubTest, SubTestContext } from "./SubTest.ts";
import { AssertWarnsContext } from "./warns.ts";

/** A function with its arguments, for the end of a test. */
type Cleanup = readonly [Py, readonly Py[]];

/** Cleanups of classes, which subclasses do not share. */
const class_cleanups: WeakMap<object, Cleanup[]> = /* @__PURE__ */ new WeakMap();

/**
 * Python's `unittest.TestCase(methodName="runTest")`: a class of tests. What runs tests gives a promise, since a test may wait.
 *
 * @example class MathTest extends TestCase { test_sum(): void { this.assertEqual(add(1, 2), 3); } }
 */
export class TestCase extends ContainerAssertions {
  static override readonly __module__: string = "unittest.case";
  declare _testMethodName: string;
  declare _testMethodDoc: Py;
  declare _outcome: Outcome | null;
  declare _subtest: SubTest | null;
  declare _cleanups: Cleanup[];
  declare _type_equality_funcs: Map<Py, Py>;

  /** @param methodName the method to run @raises ValueError if there is none */
  constructor(methodName = "runTest") {
    super(methodName);
  }

  override __init__(methodName = "runTest"): void {
    this._testMethodName = methodName;
    this._outcome = null;
    this._testMethodDoc = "No test";
    const method: Py = getattr(this, methodName, null);
    if (method !== null) this._testMethodDoc = getattr(method, "__doc__", null);
    else if (methodName !== "runTest") throw new ValueError(`no such test method in ${repr(this.constructor)}: ${methodName}`);
    this._cleanups = [];
    this._subtest = null;
    this._type_equality_funcs = new Map();
  }

  /** Runs before each test. */
  setUp(): Py {
    return null;
  }

  /** Runs after each test. */
  tearDown(): Py {
    return null;
  }

  /** Runs before the first test of the class. */
  static setUpClass(): Py {
    return null;
  }

  /** Runs after the last test of the class. */
  static tearDownClass(): Py {
    return null;
  }

  /** `self.addCleanup(function, *args, **kwargs)`: called after `tearDown`, the last first. @example this.addCleanup(() => server.close()) */
  addCleanup(function_: Py, ...args: Py[]): void {
    this._cleanups.push([function_, args]);
  }

  /** `self.enterContext(cm)`: enters a context manager that is left after the test. @returns what `__enter__` gives @example const f = this.enterContext(open(path)) */
  enterContext(cm: Py): Py {
    const { enter, exit } = methods(cm, "__enter__", "__exit__", "context manager");
    const value: Py = call(enter);
    this.addCleanup(exit, null, null, null);
    return value;
  }

  /** `cls.addClassCleanup(function, *args, **kwargs)` @example this.addClassCleanup(() => server.close()) */
  static addClassCleanup(function_: Py, ...args: Py[]): void {
    const known = class_cleanups.get(this);
    if (known === undefined) class_cleanups.set(this, [[function_, args]]);
    else known.push([function_, args]);
  }

  /** `cls.enterClassContext(cm)` @example const db = this.enterClassContext(database()) */
  static enterClassContext(cm: Py): Py {
    const { enter, exit } = methods(cm, "__enter__", "__exit__", "context manager");
    const value: Py = call(enter);
    this.addClassCleanup(exit, null, null, null);
    return value;
  }

  /** `cls.doClassCleanups()`; what fails is kept in `tearDown_exceptions`. */
  static async doClassCleanups(): Promise<null> {
    const failures: Py[] = [];
    setattr(this, "tearDown_exceptions", failures);
    const pending = class_cleanups.get(this) ?? [];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      try {
        await settled(run_plain(next[0], ...next[1]));
      } catch (thrown) {
        const error = caught(thrown);
        if (!(error instanceof Exception)) throw error;
        failures.push(tuple(type(error), error, error.__traceback__));
      }
    }
    return null;
  }

  countTestCases(): number {
    return 1;
  }

  defaultTestResult(): Py {
    return new TestResult();
  }

  shortDescription(): Py {
    const doc = this._testMethodDoc;
    return typeof doc === "string" && doc !== "" ? doc.trim().split("\n")[0]!.trim() : null;
  }

  id(): string {
    return `${class_title(this.constructor)}.${this._testMethodName}`;
  }

  __eq__(other: Py): Py {
    return type(this) === type(other) && this._testMethodName === other._testMethodName;
  }

  __hash__(): number {
    let hash = 17;
    for (const char of this.id()) hash = (hash * 31 + char.charCodeAt(0)) | 0;
    return hash;
  }

  __str__(): string {
    return `${this._testMethodName} (${this.id()})`;
  }

  __repr__(): string {
    return `<${class_title(this.constructor)} testMethod=${this._testMethodName}>`;
  }

  /** `with self.subTest(msg=…, **params)` @example const scope = enter(this.subTest({ i })) */
  subTest(...args: Py[]): SubTestContext {
    const keywords = is_keywords(args.at(-1)) ? (args.pop() as Record<string, Py>) : {};
    const { msg, ...params } = keywords;
    return new SubTestContext(this, args[0] === undefined ? msg : args[0], params);
  }

  /** `self.skipTest(reason)` @raises SkipTest always @example this.skipTest("no network") */
  skipTest(reason: Py): never {
    throw new SkipTest(reason);
  }

  /** `self.assertRaises(exception, callable, *args, **kwargs)`, or a context manager without a callable. @example this.assertRaises(ValueError, int, "x") */
  assertRaises(expected_exception: Py, ...args: Py[]): Py {
    return new AssertRaisesContext(expected_exception, this).handle("assertRaises", args);
  }

  /** `self.assertRaisesRegex(exception, regex, callable, *args, **kwargs)` @example this.assertRaisesRegex(ValueError, "invalid", int, "x") */
  assertRaisesRegex(expected_exception: Py, expected_regex: Py, ...args: Py[]): Py {
    return new AssertRaisesContext(expected_exception, this, expected_regex).handle("assertRaisesRegex", args);
  }

  /** `self.assertWarns(warning, callable, *args, **kwargs)`, or a context manager without a callable. @example this.assertWarns(DeprecationWarning, old) */
  assertWarns(expected_warning: Py, ...args: Py[]): Py {
    return new AssertWarnsContext(expected_warning, this).handle("assertWarns", args);
  }

  /** `self.assertWarnsRegex(warning, regex, callable, *args, **kwargs)` @example this.assertWarnsRegex(UserWarning, "old", f) */
  assertWarnsRegex(expected_warning: Py, expected_regex: Py, ...args: Py[]): Py {
    return new AssertWarnsContext(expected_warning, this, expected_regex).handle("assertWarnsRegex", args);
  }

  /** `self.assertLogs(logger=None, level=None)`, a context manager. @param level INFO where left out @example const scope = enter(this.assertLogs("app", "INFO")) */
  assertLogs(logger: Py = null, level: Py = null): AssertLogsContext {
    return new AssertLogsContext(this, logger, level);
  }

  /** `self.assertNoLogs(logger=None, level=None)`, a context manager. @example const scope = enter(this.assertNoLogs("app")) */
  assertNoLogs(logger: Py = null, level: Py = null): AssertNoLogsContext {
    return new AssertNoLogsContext(this, logger, level);
  }

  _callSetUp(): Py {
    return run_method(this, "setUp");
  }

  _callTestMethod(method: Py): Py {
    return run_plain(method);
  }

  _callTearDown(): Py {
    return run_method(this, "tearDown");
  }

  _callCleanup(function_: Py, ...args: Py[]): Py {
    return run_plain(function_, ...args);
  }

  /** What an asynchronous test case has to open and close around a test. */
  async _around(run: () => Promise<void>): Promise<void> {
    await run();
  }

  /** `test.run(result=None)` @returns the result @example const result = await test.run() */
  async run(result: Py = null): Promise<Py> {
    const own = result === null;
    const results: Py = own ? call_method(this, "defaultTestResult") : result;
    if (own) optional(results, "startTestRun");
    call_method(results, "startTest", this);
    try {
      const method: Py = getattr(this, this._testMethodName);
      const reason = skip_reason(this, method);
      if (reason !== null) call_method(results, "addSkip", this, reason);
      else await this._around(() => this._run(results, method));
      return results;
    } finally {
      call_method(results, "stopTest", this);
      if (own) optional(results, "stopTestRun");
    }
  }

  async _run(result: Py, method: Py): Promise<void> {
    const expecting = truth(getattr(this, "__unittest_expecting_failure__", false)) || truth(getattr(method, "__unittest_expecting_failure__", false));
    const outcome = new Outcome(result);
    const start = perf_counter();
    this._outcome = outcome;
    try {
      await outcome.part(this, () => this._callSetUp());
      if (outcome.success) {
        outcome.expecting_failure = expecting;
        await outcome.part(this, () => this._callTestMethod(method));
        outcome.expecting_failure = false;
        await outcome.part(this, () => this._callTearDown());
      }
      await this.doCleanups();
      optional(result, "addDuration", this, perf_counter() - start);
      if (!outcome.success) return;
      if (!expecting) call_method(result, "addSuccess", this);
      else if (outcome.expected_failure !== null) call_method(result, "addExpectedFailure", this, outcome.expected_failure);
      else call_method(result, "addUnexpectedSuccess", this);
    } finally {
      this._outcome = null;
    }
  }

  /** `self.doCleanups()` @returns whether all went well @example await this.doCleanups() */
  async doCleanups(): Promise<boolean> {
    const outcome = this._outcome ?? new Outcome(null);
    for (let next = this._cleanups.pop(); next !== undefined; next = this._cleanups.pop()) {
      const [function_, args] = next;
      await outcome.part(this, () => this._callCleanup(function_, ...args));
    }
    return outcome.success;
  }

  /** `test.debug()`: runs the test; its exception is not collected. @example await test.debug() */
  async debug(): Promise<null> {
    const method: Py = getattr(this, this._testMethodName);
    const reason = skip_reason(this, method);
    if (reason !== null) throw new SkipTest(reason);
    await settled(this._callSetUp());
    await settled(this._callTestMethod(method));
    await settled(this._callTearDown());
    for (let next = this._cleanups.pop(); next !== undefined; next = this._cleanups.pop()) await settled(this._callCleanup(next[0], ...next[1]));
    return null;
  }

  __call__(...args: Py[]): Py {
    return this.run(...args);
  }
}

/** Calls a method of a result that not every result has. */
function optional(result: Py, name: string, ...args: Py[]): void {
  const method: Py = getattr(result, name, null);
  if (method !== null) call(method, ...args);
}
