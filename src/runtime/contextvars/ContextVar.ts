import { LookupError, RuntimeError, TypeError, ValueError } from "../core/exceptions/index.ts";
import { running } from "../core/running.ts";
import type { Py } from "../core/value.ts";
import { hex_address, repr } from "../builtins/repr/index.ts";
import { type Context, current_context } from "./Context.ts";
import { Token } from "./Token.ts";

/**
 * Python's `contextvars.ContextVar(name, *, default)`: a variable with a value of its own in every task.
 *
 * @example const user = new ContextVar<string>("user", { default: "nobody" }); user.set("ann"); user.get() // "ann"
 */
export class ContextVar<T = Py> {
  readonly name: string;
  readonly #fallback: T | undefined;

  /**
   * @param name for printing
   * @param options `default`: the value where none is set
   */
  constructor(name: string, options: { default?: T } = {}) {
    this.name = name;
    this.#fallback = options.default;
  }

  /**
   * `ContextVar.get([default])`
   *
   * @param fallback given back if the variable is not set here, before the variable's own default
   * @returns the value in the current context
   * @throws LookupError if there is neither a value nor a default
   * @example user.get("nobody")
   */
  get<D>(fallback: D): T | D;
  get(): T;
  get(fallback?: Py): Py {
    const value = running.context?.value_of(this);
    if (value !== undefined) return value;
    if (fallback !== undefined) return fallback;
    if (this.#fallback !== undefined) return this.#fallback;
    throw new LookupError(this);
  }

  /**
   * `ContextVar.set(value)`: sets the variable in the current context.
   *
   * @param value the new value
   * @returns a token with which `reset` undoes it
   * @example const token = user.set("ann");
   */
  set(value: T): Token<T> {
    const context = current_context();
    const token = new Token<T>(this, context, context.value_of(this));
    context.put(this, value);
    return token;
  }

  /**
   * `ContextVar.reset(token)`: puts back the value from before a `set`.
   *
   * @param token what `set` returned
   * @throws RuntimeError if the token was used already
   * @throws ValueError if it belongs to another variable or another context
   * @example user.reset(token)
   */
  reset(token: Token<T>): void {
    if (!(token instanceof Token)) throw new TypeError(`expected an instance of Token, got ${repr(token)}`);
    if (token.used) throw new RuntimeError(`${repr(token)} has already been used once`);
    if (token.var !== this) throw new ValueError(`${repr(token)} was created by a different ContextVar`);
    const context: Context = current_context();
    if (token.context !== context) throw new ValueError(`${repr(token)} was created in a different Context`);
    token.used = true;
    context.put(this, token.before);
  }

  __repr__(): string {
    const fallback = this.#fallback === undefined ? "" : ` default=${repr(this.#fallback)}`;
    return `<ContextVar name=${repr(this.name)}${fallback} at ${hex_address(this)}>`;
  }
}
