import { call } from "../core/call/call.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { getattr, hasattr } from "../core/attributes/getattr.ts";
import { stderr } from "../platform/index.ts";
import { str } from "../builtins/repr/index.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { perf_counter } from "../time/index.ts";
import { run_method, settled } from "./case/Outcome.ts";
import { TextTestResult, WritelnDecorator } from "./TextTestResult.ts";

/** `TextTestRunner(…, *, tb_locals=False, durations=None)` */
export interface RunnerOptions {
  tb_locals?: Py;
  /** How many of the slowest tests are shown at the end; 0 for all. */
  durations?: Py;
}

/**
 * Python's `unittest.TextTestRunner(stream=None, descriptions=True, verbosity=1, …)`: runs tests and reports on stderr.
 *
 * @example const result = await new TextTestRunner(undefined, undefined, 2).run(suite);
 */
export class TextTestRunner {
  static readonly __module__ = "unittest.runner";
  static resultclass: Py = TextTestResult;
  readonly stream: Py;
  readonly descriptions: Py;
  readonly verbosity: Py;
  readonly failfast: Py;
  readonly buffer: Py;
  readonly tb_locals: Py;
  readonly durations: Py;
  readonly warnings: Py;
  resultclass: Py;

  constructor(stream: Py = null, descriptions: Py = true, verbosity: Py = 1, failfast: Py = false, buffer: Py = false, resultclass: Py = null, warnings: Py = null, options: RunnerOptions = {}) {
    this.stream = new WritelnDecorator(stream ?? stderr);
    this.descriptions = descriptions;
    this.verbosity = verbosity;
    this.failfast = failfast;
    this.buffer = buffer;
    this.warnings = warnings;
    this.tb_locals = options.tb_locals ?? false;
    this.durations = options.durations ?? null;
    this.resultclass = resultclass ?? (this.constructor as typeof TextTestRunner).resultclass;
  }

  _makeResult(): Py {
    return call(this.resultclass, this.stream, this.descriptions, this.verbosity);
  }

  /** `runner.run(test)` @returns the result @example const result = await runner.run(suite) */
  async run(test: Py): Promise<Py> {
    const result: Py = this._makeResult();
    result.failfast = this.failfast;
    result.buffer = this.buffer;
    result.tb_locals = this.tb_locals;
    const start = perf_counter();
    if (hasattr(result, "startTestRun")) call_method(result, "startTestRun");
    try {
      await settled(run_method(test, "run", result));
    } finally {
      if (hasattr(result, "stopTestRun")) call_method(result, "stopTestRun");
    }
    const seconds = perf_counter() - start;
    call_method(result, "printErrors");
    if (this.durations !== null) this.#durations(result);
    this.stream.writeln("-".repeat(70));
    this.#summary(result, seconds);
    return result;
  }

  #summary(result: Py, seconds: number): void {
    const run: number = result.testsRun;
    this.stream.writeln(`Ran ${run} test${run === 1 ? "" : "s"} in ${seconds.toFixed(3)}s`);
    this.stream.writeln();
    const count = (name: string): number => (getattr(result, name, []) as Py[]).length;
    const skipped = count("skipped");
    const failed = !truth(call_method(result, "wasSuccessful"));
    const infos: string[] = [];
    const info = (text: string, number: number): void => {
      if (number > 0) infos.push(`${text}=${number}`);
    };
    if (failed) {
      info("failures", count("failures"));
      info("errors", count("errors"));
    }
    info("skipped", skipped);
    info("expected failures", count("expectedFailures"));
    info("unexpected successes", count("unexpectedSuccesses"));
    const word = failed ? "FAILED" : run === 0 && skipped === 0 ? "NO TESTS RAN" : "OK";
    this.stream.writeln(infos.length > 0 ? `${word} (${infos.join(", ")})` : word);
    this.stream.flush();
  }

  #durations(result: Py): void {
    const all: Py[] = [...result.collectedDurations].sort((a: Py, b: Py) => b[1] - a[1]);
    if (all.length === 0) return;
    const slowest = this.durations > 0 ? all.slice(0, this.durations) : all;
    this.stream.writeln("Slowest test durations");
    this.stream.writeln("-".repeat(70));
    const shown = slowest.filter(([, seconds]) => this.verbosity >= 2 || seconds >= 0.001);
    for (const [test, seconds] of shown) this.stream.writeln(`${`${Number(seconds).toFixed(3)}s`.padEnd(10)} ${str(test)}`);
    this.stream.writeln(shown.length < slowest.length ? "\n(durations < 0.001s were hidden; use -v to show these durations)" : "");
  }
}
