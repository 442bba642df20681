import { Runner } from "../../asyncio/runners/Runner.ts";
import { getattr } from "../../core/attributes/getattr.ts";
import { call } from "../../core/call/call.ts";
import { methods } from "../../contextlib/stack.ts";
import { type Context, copy_context } from "../../contextvars/Context.ts";
import { is_coroutine_function } from "../../core/coroutine/protocol.ts";
import { TypeError } from "../../core/exceptions/index.ts";
import { bound_parts } from "../../core/bound.ts";
import type { Py } from "../../core/value.ts";
import { run_plain, settled } from "./Outcome.ts";
import { TestCase } from "./TestCase.ts";

/**
 * Python's `unittest.IsolatedAsyncioTestCase`: tests may be coroutine functions; each test has an event loop of its own.
 *
 * @example class ApiTest extends IsolatedAsyncioTestCase { async test_get(): Promise<void> { this.assertEqual(await get(), 1); } }
 */
export class IsolatedAsyncioTestCase extends TestCase {
  static override readonly __module__ = "unittest.async_case";
  static readonly __coroutines__ = ["asyncSetUp", "asyncTearDown", "enterAsyncContext"];
  static loop_factory: Py = null;
  declare _asyncioRunner: Runner | null;
  declare _asyncioTestContext: Context;

  override __init__(methodName = "runTest"): void {
    super.__init__(methodName);
    this._asyncioRunner = null;
    this._asyncioTestContext = copy_context();
  }

  /** Runs in the loop before each test, after `setUp`. */
  async asyncSetUp(): Promise<Py> {
    return null;
  }

  /** Runs in the loop after each test, before `tearDown`. */
  async asyncTearDown(): Promise<Py> {
    return null;
  }

  /** `self.addAsyncCleanup(func, *args, **kwargs)` @raises TypeError if it is no coroutine function @example this.addAsyncCleanup(() => client.aclose()) */
  addAsyncCleanup(func: Py, ...args: Py[]): void {
    if (!is_coroutine(func)) throw new TypeError("func must be a coroutine function");
    this._cleanups.push([func, args]);
  }

  /** `await self.enterAsyncContext(cm)` @example const session = await this.enterAsyncContext(connect()) */
  async enterAsyncContext(cm: Py): Promise<Py> {
    const { enter, exit } = methods(cm, "__aenter__", "__aexit__", "asynchronous context manager");
    const entered: Py = call(enter);
    const value: Py = entered instanceof Promise ? await entered : await entered.promise();
    this._cleanups.push([async () => settled_exit(exit), []]);
    return value ?? null;
  }

  override async _callSetUp(): Promise<Py> {
    const runner = this._asyncioRunner!;
    runner.get_loop();
    await this.#call(getattr(this, "setUp"));
    return this.#call(getattr(this, "asyncSetUp"));
  }

  override async _callTestMethod(method: Py): Promise<Py> {
    return this.#call(method);
  }

  override async _callTearDown(): Promise<Py> {
    await this.#call(getattr(this, "asyncTearDown"));
    return this.#call(getattr(this, "tearDown"));
  }

  override async _callCleanup(function_: Py, ...args: Py[]): Promise<Py> {
    return this.#call(function_, ...args);
  }

  /** In the loop where it is a coroutine function, else in the test's context. */
  async #call(f: Py, ...args: Py[]): Promise<Py> {
    const context = this._asyncioTestContext;
    if (is_coroutine(f)) return this._asyncioRunner!.run(call(f, ...args), { context });
    return settled(context.run(() => run_plain(f, ...args)));
  }

  override async _around(run: () => Promise<void>): Promise<void> {
    const factory: Py = getattr(this, "loop_factory");
    const runner = new Runner({ debug: true, loop_factory: factory });
    this._asyncioRunner = runner;
    try {
      await run();
    } finally {
      await runner.close();
      this._asyncioRunner = null;
    }
  }

  override async debug(): Promise<null> {
    await this._around(async () => {
      await super.debug();
    });
    return null;
  }
}

function is_coroutine(f: Py): boolean {
  return is_coroutine_function(f) || is_coroutine_function(bound_parts(f)?.func);
}

async function settled_exit(exit: Py): Promise<Py> {
  const left: Py = call(exit, null, null, null);
  return left instanceof Promise ? left : left.promise();
}
