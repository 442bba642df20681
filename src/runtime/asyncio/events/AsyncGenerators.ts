import { caught, Exception } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { repr } from "../../builtins/repr/index.ts";
import { gather } from "../tasks/gather.ts";
import type { EventLoop } from "./EventLoop.ts";

/** An async generator as the loop sees it. */
export interface Closable {
  aclose(): Promise<Py>;
}

/** The async generators that began in a loop and are not finished: closed at the end of `asyncio.run`. */
export class AsyncGenerators {
  readonly #loop: EventLoop;
  readonly #open = new Set<Closable>();

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  /** The generator was asked for its first item in this loop. */
  began(generator: Closable): void {
    this.#open.add(generator);
  }

  /** The generator is finished. */
  finished(generator: Closable): void {
    this.#open.delete(generator);
  }

  /** Nobody refers to the generator any more: a task closes it a little later, as CPython's finalizer hook does. */
  dropped(generator: Closable): void {
    this.#open.delete(generator);
    if (!this.#loop.is_closed()) {
      this.#loop.call_soon_threadsafe(() => {
        this.#loop.create_task(() => generator.aclose());
      });
    }
  }

  async shutdown(): Promise<null> {
    if (this.#open.size === 0) return null;
    const closing = [...this.#open];
    this.#open.clear();
    const results = await gather(...closing.map((generator) => () => generator.aclose()), { return_exceptions: true });
    results.forEach((result: Py, i: number) => {
      if (!(result instanceof Exception)) return;
      this.#loop.call_exception_handler(
        new Map<string, Py>([
          ["message", `an error occurred during closing of asynchronous generator ${repr(closing[i])}`],
          ["exception", caught(result)],
          ["asyncgen", closing[i]],
        ]),
      );
    });
    return null;
  }
}
