import { call } from "../core/call/call.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { SystemExit } from "../core/exceptions/index.ts";
import { is_class } from "../core/is_class.ts";
import { iter } from "../core/iter.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { stdout, stderr } from "../platform/index.ts";
import { argv as arguments_of_program } from "../sys/index.ts";
import { run_method, settled } from "./case/Outcome.ts";
import { defaultTestLoader } from "./TestLoader.ts";
import { TextTestRunner } from "./TextTestRunner.ts";

/** The exit code where there was no test. */
const NO_TESTS = 5;
const USAGE = 2;

/** What the command line asks for. */
interface Wishes {
  verbosity: Py;
  failfast: Py;
  buffer: Py;
  durations: Py;
  readonly patterns: string[];
  readonly names: string[];
}

/**
 * Python's `unittest.main(…)`: runs the tests of a module as the command line asks, and exits with 0, 1 or 5 (no tests). The names
 * of the module that hold tests are given as an object, which converted programs get from the compiler.
 *
 * @param module an ES module, or an object of its classes, `load_tests`, `setUpModule` and `tearDownModule`
 * @param options `defaultTest`, `argv`, `testRunner`, `testLoader`, `exit`, `verbosity`, `failfast`, `catchbreak`, `buffer`, `warnings`, `tb_locals`, `durations`
 * @returns an object with the `result`, where `exit` is false
 * @raises SystemExit
 * @example await main({ MathTest });
 */
export async function main(module: Py, options: Record<string, Py> = {}): Promise<TestProgram> {
  const { defaultTest = null, testRunner = null, testLoader = defaultTestLoader, exit = true } = options;
  const argv: string[] = [...iter(options["argv"] ?? arguments_of_program)];
  const wishes = parse(argv, options);
  if (wishes.patterns.length > 0) testLoader.testNamePatterns = wishes.patterns;
  const names: Py = wishes.names.length > 0 ? wishes.names : typeof defaultTest === "string" ? [defaultTest] : defaultTest;
  // The empty object says that the one before it, the module, is no keyword arguments.
  const suite: Py = names === null ? call_method(testLoader, "loadTestsFromModule", module, {}) : call_method(testLoader, "loadTestsFromNames", names, module);
  const result: Py = await settled(run_method(runner_of(testRunner, wishes, options), "run", suite));
  if (truth(exit)) throw new SystemExit(result.testsRun === 0 && result.skipped.length === 0 ? NO_TESTS : truth(call_method(result, "wasSuccessful")) ? 0 : 1);
  return new TestProgram(result);
}

/** What `unittest.main(exit=False)` gives: `result`. */
export class TestProgram {
  static readonly __module__ = "unittest.main";
  readonly result: Py;

  constructor(result: Py) {
    this.result = result;
  }
}

function runner_of(given: Py, { verbosity, failfast, buffer, durations }: Wishes, options: Record<string, Py>): Py {
  if (given === null) return new TextTestRunner(null, true, verbosity, failfast, buffer, null, options["warnings"] ?? null, { durations, tb_locals: options["tb_locals"] ?? false });
  return is_class(given) ? call(given, { verbosity, failfast, buffer }) : given;
}

function parse([program = "", ...args]: readonly string[], options: Record<string, Py>): Wishes {
  const wishes: Wishes = {
    verbosity: options["verbosity"] ?? 1, failfast: options["failfast"] ?? false, buffer: options["buffer"] ?? false, durations: options["durations"] ?? null, patterns: [], names: [],
  };
  const name = program.split("/").at(-1) ?? program;
  while (args.length > 0) {
    const word = args.shift()!;
    if (word === "-v" || word === "--verbose") wishes.verbosity = 2;
    else if (word === "-q" || word === "--quiet") wishes.verbosity = 0;
    else if (word === "-f" || word === "--failfast") wishes.failfast = true;
    else if (word === "-b" || word === "--buffer") wishes.buffer = true;
    else if (word === "-c" || word === "--catch" || word === "--locals") continue;
    else if (word === "-k") wishes.patterns.push(pattern_of(args.shift() ?? ""));
    else if (word === "--durations") wishes.durations = Number(args.shift());
    else if (word === "-h" || word === "--help") help(name);
    else if (word.startsWith("-")) usage(name, word);
    else wishes.names.push(word);
  }
  return wishes;
}

function pattern_of(text: string): string {
  return text.includes("*") ? text : `*${text}*`;
}

function usage_text(program: string): string {
  return `usage: ${program} [-h] [-v] [-q] [--locals] [--durations N] [-f] [-c] [-b]\n${" ".repeat(program.length + 8)}[-k TESTNAMEPATTERNS]\n${" ".repeat(program.length + 8)}[tests ...]\n`;
}

function help(program: string): never {
  stdout.write(usage_text(program));
  throw new SystemExit(0);
}

function usage(program: string, word: string): never {
  stderr.write(`${usage_text(program)}${program}: error: unrecognized arguments: ${word}\n`);
  throw new SystemExit(USAGE);
}

