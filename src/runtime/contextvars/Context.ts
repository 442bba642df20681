import { keep_main_context, running } from "../core/running.ts";
import { KeyError, RuntimeError } from "../core/exceptions/index.ts";
import { eq } from "../core/eq.ts";
import { NotImplemented } from "../core/singletons.ts";
import { call } from "../core/call/index.ts";
import type { Py } from "../core/value.ts";
import type { ContextVar } from "./ContextVar.ts";

type Values = Map<ContextVar, Py>;

/** Shared, so never changed. */
const NOTHING: Values = /* @__PURE__ */ new Map();

/**
 * Python's `contextvars.Context`: a mapping of context variables to values. Copying is cheap: the copies share their
 * values until one of them sets a variable.
 *
 * @example const context = copy_context(); context.run(handler, 1);
 */
export class Context {
  // One for all that are empty: each task has a context, and few set anything.
  #values: Values = NOTHING;
  #shared = true;
  #entered = false;

  /**
   * `Context.run(callable, *args, **kwargs)`: calls a function with this context as the current one.
   *
   * @param callee what to call, followed by its arguments
   * @returns what it returns
   * @throws RuntimeError if the context is entered already
   * @example copy_context().run(() => name.set("x"))
   */
  run(callee: Py, ...args: Py[]): Py {
    if (this.#entered || running.context === this) {
      throw new RuntimeError(`cannot enter context: ${this.__repr__()} is already entered`);
    }
    const before = running.context;
    this.#entered = true;
    running.context = this;
    try {
      return call(callee, ...args);
    } finally {
      running.context = before;
      this.#entered = false;
    }
  }

  /**
   * `Context.copy()`
   *
   * @returns a context with the same values
   * @example const other = context.copy();
   */
  copy(): Context {
    const other = new Context();
    other.#values = this.#values;
    this.#shared = true;
    other.#shared = true;
    return other;
  }

  /**
   * `context.get(var, default=None)`
   *
   * @example context.get(user, "nobody")
   */
  get(variable: ContextVar, fallback: Py = null): Py {
    const value = this.#values.get(variable);
    return value === undefined ? fallback : value;
  }

  /** The value of a variable, undefined if it is not set here. */
  value_of(variable: ContextVar): Py {
    return this.#values.get(variable);
  }

  /** Sets a variable, or takes it out if the value is undefined. */
  put(variable: ContextVar, value: Py): void {
    if (this.#shared) {
      this.#values = new Map(this.#values);
      this.#shared = false;
    }
    if (value === undefined) this.#values.delete(variable);
    else this.#values.set(variable, value);
  }

  __getitem__(variable: ContextVar): Py {
    const value = this.#values.get(variable);
    if (value === undefined) throw new KeyError(variable);
    return value;
  }

  __contains__(variable: ContextVar): boolean {
    return this.#values.has(variable);
  }

  __len__(): number {
    return this.#values.size;
  }

  /** `context.keys()` @example [...context.keys()] */
  keys(): IterableIterator<ContextVar> {
    return this.#values.keys();
  }

  /** `context.values()` @example [...context.values()] */
  values(): IterableIterator<Py> {
    return this.#values.values();
  }

  /** `context.items()` @example for (const [variable, value] of context.items()) … */
  items(): IterableIterator<[ContextVar, Py]> {
    return this.#values.entries();
  }

  [Symbol.iterator](): IterableIterator<ContextVar> {
    return this.#values.keys();
  }

  __eq__(other: Py): Py {
    if (!(other instanceof Context)) return NotImplemented;
    return this.#values.size === other.#values.size && [...this.#values].every(([variable, value]) => other.#values.has(variable) && eq(value, other.#values.get(variable)));
  }

  __repr__(): string {
    return "<_contextvars.Context object>";
  }
}

/** The current context, made on first use. */
export function current_context(): Context {
  let context = running.context;
  if (context === null) {
    context = new Context();
    running.context = context;
    if (running.thread === null && running.loop === null) keep_main_context(context);
  }
  return context;
}

/**
 * Python's `contextvars.copy_context()`
 *
 * @returns a copy of the current context
 * @example copy_context().run(handler)
 */
export function copy_context(): Context {
  return running.context === null ? new Context() : running.context.copy();
}
