import { close_generator } from "../../builtins/iteration/generator.ts";
import { hex_address } from "../../builtins/repr/address.ts";
import { exception, RuntimeError, StopIteration, TypeError, ValueError } from "../exceptions/index.ts";
import type { Py } from "../value.ts";
import { drive } from "./drive.ts";
import { awaited, expect_await } from "./never_awaited.ts";
import { AWAITABLE } from "./protocol.ts";

/**
 * A coroutine that can be driven by hand (`send`, `throw`, `close`): a generator that yields what it awaits.
 */
export class GeneratorCoroutine {
  static readonly __name__: string = "coroutine";
  readonly __qualname__: string;
  readonly #generator: Generator<Py, Py, Py>;
  readonly #token: object;
  #state: "created" | "suspended" | "running" | "closed" = "created";

  constructor(generator: Generator<Py, Py, Py>, name: string) {
    this.#generator = generator;
    this.__qualname__ = name;
    this.#token = expect_await(this, name);
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

  get cr_await(): null {
    return null;
  }

  /** Runs it to its end in the current task. */
  promise(): Promise<Py> {
    if (this.#state === "closed") return Promise.reject(new RuntimeError("cannot reuse already awaited coroutine"));
    if (this.#state !== "created") return Promise.reject(new RuntimeError("coroutine is being awaited already"));
    return drive(this);
  }

  __await__(): this {
    if (this.#state === "closed") throw new RuntimeError("cannot reuse already awaited coroutine");
    return this;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(sent?: Py): IteratorResult<Py> {
    return this.#step((generator) => generator.next(sent));
  }

  /** Goes on to the next suspension and returns what was yielded there. */
  send(value: Py): Py {
    if (this.#state === "created" && value !== null) throw new TypeError("can't send non-None value to a just-started coroutine");
    return unwrapped(this.next(value));
  }

  /** Raises `error` where the coroutine is suspended. */
  throw(error: Py): Py {
    const raised = exception(error);
    return unwrapped(this.#step((generator) => generator.throw(raised)));
  }

  /** Raises GeneratorExit where it is suspended, and ends it. */
  close(): void {
    if (this.#state === "created") awaited(this.#token);
    if (this.#state !== "suspended") {
      this.#state = "closed";
      return;
    }
    close_generator(this.#generator, "coroutine");
    this.#state = "closed";
  }

  #step(advance: (generator: Generator<Py, Py, Py>) => IteratorResult<Py>): IteratorResult<Py> {
    if (this.#state === "closed") throw new RuntimeError("cannot reuse already awaited coroutine");
    if (this.#state === "running") throw new ValueError("coroutine already executing");
    if (this.#state === "created") awaited(this.#token);
    this.#state = "running";
    let result: IteratorResult<Py> | undefined;
    try {
      result = advance(this.#generator);
    } finally {
      this.#state = result === undefined || result.done ? "closed" : "suspended";
    }
    return result;
  }

  __repr__(): string {
    return `<coroutine object ${this.__qualname__} at ${hex_address(this)}>`;
  }
}

function unwrapped(result: IteratorResult<Py>): Py {
  if (!result.done) return result.value ?? null;
  throw new StopIteration(...(result.value === undefined || result.value === null ? [] : [result.value]));
}
