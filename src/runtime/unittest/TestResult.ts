import { getattr } from "../core/attributes/getattr.ts";
import { issubclass } from "../core/class/isinstance.ts";
import { uncaught_traceback } from "../traceback/uncaught.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `unittest.TestResult`: what became of the tests that were run.
 *
 * @example const result = new TestResult(); await suite.run(result); print(result.wasSuccessful());
 */
export class TestResult {
  static readonly __module__: string = "unittest.result";
  failfast = false;
  failures: Py[] = [];
  errors: Py[] = [];
  testsRun = 0;
  skipped: Py[] = [];
  expectedFailures: Py[] = [];
  unexpectedSuccesses: Py[] = [];
  collectedDurations: Py[] = [];
  shouldStop = false;
  buffer = false;
  tb_locals = false;
  _previousTestClass: Py = null;
  _moduleSetUpFailed = false;

  constructor(_stream: Py = null, _descriptions: Py = null, _verbosity: Py = null) {}

  printErrors(): Py {
    return null;
  }

  startTest(_test: Py): Py {
    this.testsRun++;
    return null;
  }

  startTestRun(): Py {
    return null;
  }

  stopTest(_test: Py): Py {
    return null;
  }

  stopTestRun(): Py {
    return null;
  }

  /** @param err class, exception and traceback */
  addError(test: Py, err: Py): Py {
    this.errors.push(pair(test, this._exc_info_to_string(err, test)));
    this.#failed();
    return null;
  }

  addFailure(test: Py, err: Py): Py {
    this.failures.push(pair(test, this._exc_info_to_string(err, test)));
    this.#failed();
    return null;
  }

  addSubTest(test: Py, subtest: Py, err: Py): Py {
    if (err === null) return null;
    const failure = issubclass(err[0], getattr(test, "failureException"));
    (failure ? this.failures : this.errors).push(pair(subtest, this._exc_info_to_string(err, test)));
    this.#failed();
    return null;
  }

  addSuccess(_test: Py): Py {
    return null;
  }

  addSkip(test: Py, reason: Py): Py {
    this.skipped.push(pair(test, reason));
    return null;
  }

  addExpectedFailure(test: Py, err: Py): Py {
    this.expectedFailures.push(pair(test, this._exc_info_to_string(err, test)));
    return null;
  }

  addUnexpectedSuccess(test: Py): Py {
    this.unexpectedSuccesses.push(test);
    this.#failed();
    return null;
  }

  /** @param elapsed seconds */
  addDuration(test: Py, elapsed: Py): Py {
    this.collectedDurations.push(pair(test, elapsed));
    return null;
  }

  wasSuccessful(): boolean {
    return this.failures.length === 0 && this.errors.length === 0 && this.unexpectedSuccesses.length === 0;
  }

  stop(): Py {
    this.shouldStop = true;
    return null;
  }

  #failed(): void {
    if (this.failfast) this.stop();
  }

  _exc_info_to_string(err: Py, _test: Py): string {
    return uncaught_traceback(err[1]);
  }

  __repr__(): string {
    return `<unittest.result.TestResult run=${this.testsRun} errors=${this.errors.length} failures=${this.failures.length}>`;
  }
}

function pair(first: Py, second: Py): Py {
  return tuple(first, second);
}

