/** `run FILE [ARGS…]` and `run -m PACKAGE [ARGS…]`: converts in memory and executes at once. */
import yargs from "yargs";
import { compileHere } from "../../project/host/index.ts";
import { runtimeFiles } from "../installation.ts";
import { exitCodeOf, report, UsageError } from "../report.ts";
import { launch } from "../run/launch.ts";
import { prepare } from "../run/prepare.ts";
import { moduleTarget, scriptTarget, type RunTarget } from "../run/target.ts";
import { conversion, settingsOf, shared } from "../settings.ts";

/** The words before the program's name are options of `run`; with `-m NAME` the name is one of them. All others are the program's. */
function split(args: readonly string[]): { readonly own: readonly string[]; readonly words: readonly string[] } {
  const withValue = ["--ints", "--diagnostics", "--config"];
  let at = 0;
  while (at < args.length) {
    const word = args[at] ?? "";
    if (word === "-m") return { own: args.slice(0, at + 2), words: args.slice(at + 2) };
    if (word.startsWith("-m")) return { own: args.slice(0, at + 1), words: args.slice(at + 1) };
    if (!word.startsWith("-") || word === "-") break;
    at += withValue.includes(word) ? 2 : 1;
  }
  return { own: args.slice(0, at), words: args.slice(at) };
}

function parser(args: readonly string[]) {
  return yargs([...args])
    .scriptName("py2ts-async run")
    .usage("$0 [options] FILE [ARGS...]\n$0 [options] -m PACKAGE [ARGS...]\n\nConvert in memory and run on Node; streams, arguments and exit code are the program's own.")
    .option("m", { type: "string", requiresArg: true, describe: "Run a package with __main__.py, or a module, from the current folder" })
    .options(conversion)
    .options(shared)
    .alias({ help: "h" })
    .strict()
    .wrap(null)
    .version(false)
    .exitProcess(false)
    .fail((message, error) => {
      throw new UsageError(message || error.message);
    });
}

/** Runs the program that the arguments name. @returns the exit code; undefined where the program has its own */
export async function run(args: readonly string[]): Promise<number | undefined> {
  const { own, words } = split(args);
  const options = await parser(own).parseAsync();
  if ("help" in options && options.help === true) return 0;
  const { settings, problems } = await settingsOf(options);
  if (problems.length > 0) {
    report(problems, settings, () => null);
    return 2;
  }
  const target = targetOf(options.m, words);
  const { program, diagnostics, sourceOf } = await prepare(target, settings, compileHere);
  if (program === null) {
    report(diagnostics.filter(({ severity }) => severity === "error"), settings, sourceOf);
    return Math.max(1, exitCodeOf(diagnostics));
  }
  await launch(program, target, runtimeFiles());
  return undefined;
}

function targetOf(module: string | undefined, words: readonly string[]): RunTarget {
  if (module !== undefined) {
    const target = moduleTarget(module, words, process.cwd());
    if (target === null) throw new UsageError(`there is no module named ${module} in ${process.cwd()}`);
    return target;
  }
  const [file, ...args] = words;
  if (file === "-") throw new UsageError("run needs a file: a program on standard input could not read its own input");
  if (file === undefined) throw new UsageError("run needs a Python file, or -m and the name of a package");
  return scriptTarget(file, args);
}
