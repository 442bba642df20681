import { RuntimeError, Warning } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { type Filter, simplefilter, state } from "./filters.ts";
import type { WarningMessage } from "./WarningMessage.ts";

/** Keyword arguments of `catch_warnings`. */
export interface CatchOptions {
  record?: boolean;
  module?: Py;
  action?: string | null;
  category?: Py;
  lineno?: number;
  append?: boolean;
}

/**
 * Python's `warnings.catch_warnings(*, record=False, module=None, action=None, category=Warning, lineno=0, append=False)`: filters and
 * showing are as before again when it is left.
 *
 * @example const caught = new catch_warnings({ record: true }); const list = caught.__enter__(); …; caught.__exit__();
 */
export class catch_warnings {
  static readonly __module__ = "warnings";
  readonly #options: CatchOptions;
  #before: { filters: Filter[]; showwarning: Py; record: Py[] | null } | null = null;

  constructor(options: CatchOptions = {}) {
    this.#options = options;
  }

  /** @returns the list of recorded warnings, or null @raises RuntimeError "Cannot enter … twice" */
  __enter__(): Py {
    if (this.#before !== null) throw new RuntimeError(`Cannot enter ${this.__repr__()} twice`);
    const now = state();
    const { filters, showwarning, record } = now;
    this.#before = { filters, showwarning, record };
    now.filters = [...filters];
    now.version++;
    const list: WarningMessage[] | null = this.#options.record ? [] : null;
    if (list !== null) {
      now.record = list;
      now.showwarning = null;
    }
    const { action = null, category = Warning, lineno = 0, append = false } = this.#options;
    if (action !== null) simplefilter(action, category, lineno, append);
    return list;
  }

  /** @raises RuntimeError "Cannot exit … without entering first" */
  __exit__(_type?: Py, _error?: Py, _traceback?: Py): void {
    if (this.#before === null) throw new RuntimeError(`Cannot exit ${this.__repr__()} without entering first`);
    const now = state();
    Object.assign(now, this.#before);
    now.version++;
  }

  __repr__(): string {
    return `catch_warnings(${this.#options.record ? "record=True" : ""})`;
  }
}
