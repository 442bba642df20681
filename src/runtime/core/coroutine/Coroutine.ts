import { hex_address } from "../../builtins/repr/address.ts";
import { qualified_name } from "../call/name.ts";
import { exception, RuntimeError, TypeError, ValueError } from "../exceptions/index.ts";
import type { Py } from "../value.ts";
import { awaited, expect_await } from "./never_awaited.ts";
import { AWAITABLE } from "./protocol.ts";
import type { Given } from "./given.ts";

/**
 * A coroutine object: a call of a coroutine function that runs when it is awaited, once.
 *
 * @example const c = coroutine(fetch_data, url); … await c.promise()
 */
export class Coroutine<T = Py> {
  static readonly __name__: string = "coroutine";
  readonly #start: () => Promise<T>;
  readonly __qualname__: string;
  #state: "created" | "running" | "closed" = "created";
  protected readonly token: object;

  /**
   * @param f the coroutine function
   * @param named its name, or the function whose name it has
   */
  constructor(f: (...args: Py[]) => Promise<T>, args: readonly Py[] = [], named: Py = f) {
    this.#start = () => f(...args);
    this.__qualname__ = typeof named === "string" ? named : qualified_name(named);
    this.token = expect_await(this, this.__qualname__);
  }

  get [AWAITABLE](): true {
    return true;
  }

  get __name__(): string {
    return this.__qualname__.split(".").at(-1)!;
  }

  get cr_running(): boolean {
    return this.#state === "running";
  }

  /** What it waits for; the host does not say. */
  get cr_await(): null {
    return null;
  }

  /**
   * Starts the coroutine: what `await` of it waits for.
   *
   * @raises RuntimeError if it was started or closed before
   */
  async promise(): Promise<T> {
    this.#begin();
    try {
      return (await this.#start()) ?? (null as T);
    } finally {
      this.#state = "closed";
    }
  }

  #begin(): void {
    if (this.#state !== "created") throw new RuntimeError("cannot reuse already awaited coroutine");
    this.#state = "running";
    awaited(this.token);
  }

  /** For `yield from c.__await__()`. */
  *__await__(): Py {
    return yield this;
  }

  /** Ends a coroutine that has not begun; one that runs can't be interrupted from outside. */
  close(): void {
    if (this.#state === "running") throw new ValueError("coroutine already executing");
    if (this.#state === "created") awaited(this.token);
    this.#state = "closed";
  }

  /**
   * Raises `error` in a coroutine that has not begun, which ends it.
   *
   * @raises the error
   */
  throw(error: Py): Py {
    if (this.#state === "running") throw new ValueError("coroutine already executing");
    if (this.#state === "closed") throw new RuntimeError("cannot reuse already awaited coroutine");
    this.close();
    throw exception(error);
  }

  /** Native async functions can't be driven by hand; see {@link GeneratorCoroutine}. */
  send(value: Py): Py {
    if (this.#state !== "created") throw new RuntimeError("cannot reuse already awaited coroutine");
    if (value !== null) throw new TypeError("can't send non-None value to a just-started coroutine");
    throw new RuntimeError(`coroutine '${this.__qualname__}' can only be run by the event loop`);
  }

  __repr__(): string {
    return `<coroutine object ${this.__qualname__} at ${hex_address(this)}>`;
  }
}

/**
 * Makes a coroutine of a function and its arguments, which are evaluated now; the body runs when it is awaited.
 *
 * @param f a coroutine function
 * @example const jobs = urls.map((url) => coroutine(fetch_data, url))
 */
export function coroutine<A extends readonly unknown[], T>(f: (...args: A) => Promise<T>, ...args: A): Coroutine<Given<T>> {
  return new Coroutine<Given<T>>(f as (...args: Py[]) => Promise<Py>, args);
}
