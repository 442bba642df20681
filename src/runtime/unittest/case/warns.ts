/** `assertWarns` and `assertWarnsRegex`. */
import { str } from "../../builtins/repr/index.ts";
import { isinstance } from "../../core/class/isinstance.ts";
import { Warning } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { catch_warnings } from "../../warnings/catch_warnings.ts";
import { simplefilter } from "../../warnings/filters.ts";
import type { WarningMessage } from "../../warnings/WarningMessage.ts";
import { pattern_text, searches } from "../patterns.ts";
import { ExpectingContext } from "./raises.ts";

/** The context manager that `assertWarns` gives: of the first warning that fits it has `warning`, `filename` and `lineno`. */
export class AssertWarnsContext extends ExpectingContext {
  static readonly __name__: string = "_AssertWarnsContext";
  /** All warnings that were given. */
  warnings: WarningMessage[] = [];
  warning: Py = undefined;
  filename: Py = undefined;
  lineno: Py = undefined;
  protected readonly base = [Warning, "a warning type or tuple of warning types"] as const;
  readonly #manager = new catch_warnings({ record: true });

  override __enter__(): this {
    this.warnings = this.#manager.__enter__();
    simplefilter("always", this.expected);
    return this;
  }

  __exit__(exc_type: Py, error: Py, traceback: Py): boolean {
    this.#manager.__exit__(exc_type, error, traceback);
    if (exc_type !== null) return false;
    const matching = this.warnings.filter(({ message }) => isinstance(message, this.expected));
    const found = matching.find(({ message }) => this.pattern === null || searches(this.pattern, str(message)));
    if (found !== undefined) {
      [this.warning, this.filename, this.lineno] = [found.message, found.filename, found.lineno];
      return false;
    }
    const [first] = matching;
    if (first !== undefined) this.fail(`"${str(pattern_text(this.pattern))}" does not match "${str(first.message)}"`);
    return this.fail(`${this.expected_name()} not triggered${this.by()}`);
  }
}
