/** `assertRaises` and `assertRaisesRegex`. */
import { function_name } from "../../core/call/name.ts";
import { call } from "../../core/call/call.ts";
import { issubclass } from "../../core/class/isinstance.ts";
import { is_tuple } from "../../core/tuple.ts";
import { BaseException, caught, TypeError } from "../../core/exceptions/index.ts";
import { is_class } from "../../core/is_class.ts";
import { type } from "../../core/class/type.ts";
import { class_name_of } from "../../core/type_name.ts";
import { repr, str } from "../../builtins/repr/index.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { pattern_text, searches } from "../patterns.ts";

/** What a context of assertions needs of its test. */
export interface Asserting {
  readonly failureException: Py;
  _formatMessage(msg: Py, standardMsg: string): Py;
}

/** What contexts that expect a kind of exception or of warning have in common. */
export abstract class ExpectingContext {
  static readonly __module__ = "unittest.case";
  readonly expected: Py;
  readonly test_case: Asserting;
  protected readonly pattern: Py;
  protected msg: Py = null;
  protected called: string | null = null;
  /** The class that everything expected descends from, and how messages call it. */
  protected abstract readonly base: readonly [cls: Py, text: string];

  constructor(expected: Py, test_case: Asserting, pattern: Py = null) {
    this.expected = expected;
    this.test_case = test_case;
    this.pattern = pattern;
  }

  /** Calls the function where one is given, else gives itself for a `with`. */
  handle(name: string, args: readonly Py[]): Py {
    const expected: Py[] = is_tuple(this.expected) ? [...this.expected] : [this.expected];
    const [base, kind] = this.base;
    if (!expected.every((each) => is_class(each) && issubclass(each, base))) throw new TypeError(`${name}() arg 1 must be ${kind}`);
    const [callee, ...rest] = args[0] === undefined ? args.slice(1) : args;
    if (callee === undefined || is_keywords(callee)) {
      const { msg = null, ...others } = callee ?? {};
      const [unknown] = Object.keys(others);
      if (unknown !== undefined) throw new TypeError(`${name}() got an unexpected keyword argument '${unknown}'`);
      this.msg = msg;
      return this;
    }
    this.called = typeof callee === "function" ? function_name(callee) : str(callee);
    let result: Py;
    this.__enter__();
    try {
      result = call(callee, ...rest);
    } catch (thrown) {
      this.#judge(caught(thrown));
      return null;
    }
    if (result instanceof Promise) {
      return result.then(() => this.#judge(null), (thrown: unknown) => this.#judge(caught(thrown)));
    }
    this.#judge(null);
    return null;
  }

  #judge(error: Py): null {
    const suppressed = this.__exit__(error === null ? null : type(error), error, null);
    if (error !== null && !suppressed) throw error;
    return null;
  }

  __enter__(): this {
    return this;
  }

  abstract __exit__(exc_type: Py, error: Py, traceback: Py): boolean;

  protected expected_name(): string {
    return is_class(this.expected) ? class_name_of(this.expected) : repr(this.expected);
  }

  /** Which function was called, for a message. */
  protected by(): string {
    return this.called === null ? "" : ` by ${this.called}`;
  }

  protected fail(message: string): never {
    throw new this.test_case.failureException(this.test_case._formatMessage(this.msg, message));
  }
}

/**
 * The context manager that `assertRaises` gives; `exception` is what was raised.
 */
export class AssertRaisesContext extends ExpectingContext {
  static readonly __name__: string = "_AssertRaisesContext";
  /** The exception that was raised. */
  exception: Py = undefined;
  protected readonly base = [BaseException, "an exception type or tuple of exception types"] as const;

  __exit__(exc_type: Py, error: Py, _traceback: Py): boolean {
    if (exc_type === null) {
      this.fail(`${this.expected_name()} not raised${this.by()}`);
    }
    if (!issubclass(exc_type, this.expected)) return false;
    this.exception = error;
    if (this.pattern !== null && !searches(this.pattern, str(error))) {
      this.fail(`"${str(pattern_text(this.pattern))}" does not match "${str(error)}"`);
    }
    return true;
  }
}
