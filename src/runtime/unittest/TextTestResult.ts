import { call_method } from "../core/attributes/call_method.ts";
import { getattr } from "../core/attributes/getattr.ts";
import { issubclass } from "../core/class/isinstance.ts";
import { repr, str } from "../builtins/repr/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { SubTest } from "./case/SubTest.ts";
import { TestResult } from "./TestResult.ts";

/** A text stream with `writeln`. */
export class WritelnDecorator {
  readonly stream: Py;

  constructor(stream: Py) {
    this.stream = stream;
  }

  write(text: string): void {
    call_method(this.stream, "write", text);
  }

  writeln(text = ""): void {
    this.write(`${text}\n`);
  }

  flush(): void {
    call_method(this.stream, "flush");
  }

  __getattr__(name: string): Py {
    return getattr(this.stream, name);
  }
}

/**
 * Python's `unittest.TextTestResult`: shows on a stream what becomes of the tests.
 *
 * @example class Result extends TextTestResult { override addSuccess(test) { super.addSuccess(test); … } }
 */
export class TextTestResult extends TestResult {
  static override readonly __module__ = "unittest.runner";
  readonly separator1: string = "=".repeat(70);
  readonly separator2: string = "-".repeat(70);
  readonly stream: Py;
  readonly showAll: boolean;
  readonly dots: boolean;
  readonly descriptions: Py;
  readonly durations: Py;
  _newline = true;

  constructor(stream: Py, descriptions: Py, verbosity: Py, options: { durations?: Py } = {}) {
    super(stream, descriptions, verbosity);
    this.stream = stream;
    this.showAll = verbosity > 1;
    this.dots = verbosity === 1;
    this.descriptions = descriptions;
    this.durations = options.durations ?? null;
  }

  getDescription(test: Py): string {
    const first: Py = call_method(test, "shortDescription");
    return truth(this.descriptions) && truth(first) ? `${str(test)}\n${str(first)}` : str(test);
  }

  override startTest(test: Py): Py {
    super.startTest(test);
    if (!this.showAll) return null;
    this.stream.write(`${this.getDescription(test)} ... `);
    this.stream.flush();
    this._newline = false;
    return null;
  }

  override addSubTest(test: Py, subtest: Py, err: Py): Py {
    if (err !== null) {
      const failure = issubclass(err[0], subtest.failureException);
      this.#show(subtest, failure ? "FAIL" : "ERROR", failure ? "F" : "E");
    }
    return super.addSubTest(test, subtest, err);
  }

  override addSuccess(test: Py): Py {
    super.addSuccess(test);
    return this.#show(test, "ok", ".");
  }

  override addError(test: Py, err: Py): Py {
    super.addError(test, err);
    return this.#show(test, "ERROR", "E");
  }

  override addFailure(test: Py, err: Py): Py {
    super.addFailure(test, err);
    return this.#show(test, "FAIL", "F");
  }

  override addSkip(test: Py, reason: Py): Py {
    super.addSkip(test, reason);
    return this.#show(test, `skipped ${repr(reason)}`, "s");
  }

  override addExpectedFailure(test: Py, err: Py): Py {
    super.addExpectedFailure(test, err);
    return this.#show(null, "expected failure", "x");
  }

  override addUnexpectedSuccess(test: Py): Py {
    super.addUnexpectedSuccess(test);
    return this.#show(null, "unexpected success", "u");
  }

  /** @param test null where only the status is written */
  #show(test: Py, status: string, dot: string): null {
    if (this.showAll && test === null) this.stream.writeln(status);
    else if (this.showAll) this.#status(test, status);
    else if (this.dots) this.stream.write(dot);
    this.stream.flush();
    return null;
  }

  #status(test: Py, status: string): void {
    const is_part = test instanceof SubTest;
    if (is_part || this._newline) {
      if (!this._newline) this.stream.writeln();
      this.stream.write(`${is_part ? "  " : ""}${this.getDescription(test)} ... `);
    }
    this.stream.writeln(status);
    this._newline = true;
  }

  override printErrors(): Py {
    if (this.dots || this.showAll) {
      this.stream.writeln();
      this.stream.flush();
    }
    this.printErrorList("ERROR", this.errors);
    this.printErrorList("FAIL", this.failures);
    if (this.unexpectedSuccesses.length > 0) this.stream.writeln(this.separator1);
    for (const test of this.unexpectedSuccesses) this.stream.writeln(`UNEXPECTED SUCCESS: ${this.getDescription(test)}`);
    this.stream.flush();
    return null;
  }

  printErrorList(flavour: string, errors: readonly Py[]): Py {
    for (const [test, err] of errors) {
      for (const line of [this.separator1, `${flavour}: ${this.getDescription(test)}`, this.separator2, String(err)]) this.stream.writeln(line);
      this.stream.flush();
    }
    return null;
  }
}
