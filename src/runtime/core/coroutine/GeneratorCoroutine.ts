import { close_generator } from "../../builtins/iteration/generator.ts";
import { exception, RuntimeError, StopIteration, TypeError, ValueError } from "../exceptions/index.ts";
import type { Py } from "../value.ts";
import { drive } from "./drive.ts";
import { awaited } from "./never_awaited.ts";
import { Coroutine } from "./Coroutine.ts";

/**
 * A coroutine that can be driven by hand (`send`, `throw`, `close`): a generator that yields what it awaits.
 */
export class GeneratorCoroutine<T = Py> extends Coroutine<T> {
  readonly #generator: Generator<Py, T, Py>;
  #state: "created" | "suspended" | "running" | "closed" = "created";

  constructor(generator: Generator<Py, T, Py>, name: string) {
    super(never_called, [], name);
    this.#generator = generator;
  }

  override get cr_running(): boolean {
    return this.#state === "running";
  }

  /** Runs it to its end in the current task. */
  override promise(): Promise<T> {
    if (this.#state === "closed") return Promise.reject(new RuntimeError("cannot reuse already awaited coroutine"));
    if (this.#state !== "created") return Promise.reject(new RuntimeError("coroutine is being awaited already"));
    return drive(this);
  }

  override __await__(): this {
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
  override send(value: Py): Py {
    if (this.#state === "created" && value !== null) throw new TypeError("can't send non-None value to a just-started coroutine");
    return unwrapped(this.next(value));
  }

  /** Raises `error` where the coroutine is suspended. */
  override throw(error: Py): Py {
    const raised = exception(error);
    return unwrapped(this.#step((generator) => generator.throw(raised)));
  }

  /** Raises GeneratorExit where it is suspended, and ends it. */
  override close(): void {
    if (this.#state === "created") awaited(this.token);
    if (this.#state !== "suspended") {
      this.#state = "closed";
      return;
    }
    close_generator(this.#generator, "coroutine");
    this.#state = "closed";
  }

  #step(advance: (generator: Generator<Py, T, Py>) => IteratorResult<Py>): IteratorResult<Py> {
    if (this.#state === "closed") throw new RuntimeError("cannot reuse already awaited coroutine");
    if (this.#state === "running") throw new ValueError("coroutine already executing");
    if (this.#state === "created") awaited(this.token);
    this.#state = "running";
    let result: IteratorResult<Py> | undefined;
    try {
      result = advance(this.#generator);
    } finally {
      this.#state = result === undefined || result.done ? "closed" : "suspended";
    }
    return result;
  }
}

/** The generator is what runs. */
function never_called(): Promise<never> {
  throw new RuntimeError("the coroutine has a body of its own");
}

function unwrapped(result: IteratorResult<Py>): Py {
  if (!result.done) {
    // What a native coroutine waits for nobody outside of the loop can see.
    if (result.value instanceof Coroutine) throw new RuntimeError(`coroutine '${result.value.__qualname__}' can only be run by the event loop`);
    return result.value ?? null;
  }
  throw new StopIteration(...(result.value === undefined || result.value === null ? [] : [result.value]));
}
