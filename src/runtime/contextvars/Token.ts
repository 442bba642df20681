import type { Py } from "../core/value.ts";
import { hex_address, repr } from "../builtins/repr/index.ts";
import type { Context } from "./Context.ts";
import type { ContextVar } from "./ContextVar.ts";

/** The one object that `Token.MISSING` is. */
class Missing {
  __repr__(): string {
    return "<Token.MISSING>";
  }
}

const missing = /* @__PURE__ */ new Missing();

/**
 * Python's `contextvars.Token`: remembers what `ContextVar.set` replaced.
 *
 * @example const token = user.set("ann"); user.reset(token);
 */
export class Token<T = Py> {
  /** What `old_value` is where there was none. */
  static get MISSING(): Missing {
    return missing;
  }

  readonly var: ContextVar<T>;
  /** The value before, undefined if there was none. */
  readonly before: T | undefined;
  readonly context: Context;
  used = false;

  constructor(variable: ContextVar<T>, context: Context, before: T | undefined) {
    this.var = variable;
    this.context = context;
    this.before = before;
  }

  /** `Token.old_value`: the value before, or `Token.MISSING`. */
  get old_value(): Py {
    return this.before === undefined ? missing : this.before;
  }

  __repr__(): string {
    return `<Token${this.used ? " used" : ""} var=${repr(this.var)} at ${hex_address(this)}>`;
  }
}
