/** The commands, for yargs. */
import yargs from "yargs";
import { checkCommand } from "./commands/check.ts";
import { convertCommand } from "./commands/convert.ts";
import { explainCommand } from "./commands/explain.ts";
import { needsCommand } from "./commands/needs.ts";
import { run } from "./commands/run.ts";
import { verifyCommand } from "./commands/verify.ts";
import { version } from "./installation.ts";
import { report, UsageError } from "./report.ts";
import { checkCounts, conversion, jobs, settingsOf, shared, type Settings } from "./settings.ts";

const DASH = "<standard input>";

/** Runs the command line. Leaves the exit code with the process. */
export async function main(args: readonly string[]): Promise<void> {
  // A reader that has seen enough, `| head`, is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(process.exitCode ?? 0);
  });
  try {
    const [command, ...rest] = args;
    const code = command === "run" ? await run(rest) : await commands(args);
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`py2ts-async: ${error.message}\nTry 'py2ts-async --help'.\n`);
    process.exitCode = 2;
  }
}

async function commands(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const withSettings = (run: (settings: Settings) => Promise<number>) => async (flags: Parameters<typeof settingsOf>[0]): Promise<void> => {
    const { settings, problems } = await settingsOf(flags);
    if (problems.length > 0) report(problems, settings, () => null);
    exitCode = problems.length > 0 ? 2 : await run(settings);
  };
  // Yargs loses a lone dash among positionals.
  await yargs(args.map((word) => (word === "-" ? DASH : word)))
    .scriptName("py2ts-async")
    .usage("Turns asyncio Python into TypeScript that behaves exactly as CPython 3.13 does.")
    .command("$0 <paths..>", "Convert files, folders, patterns, or - for standard input", (cli) => cli
      .positional("paths", { type: "string", array: true, demandOption: true })
      .option("out", { alias: "o", type: "string", requiresArg: true, describe: "Output folder; without it one file goes to stdout" })
      .option("runtime", { choices: ["import", "copy"] as const, describe: "Import py2ts-runtime, or copy what is used of it beside the output" })
      .option("types-check", { type: "boolean", describe: "Type-check what was emitted" })
      .option("max-warnings", { type: "number", requiresArg: true, describe: "Exit with 1 if there are more warnings" })
      .option("jobs", jobs).options(conversion).options(shared).check(checkCounts),
    (flags) => withSettings((settings) => convertCommand(flags.paths.map((path) => (path === DASH ? "-" : path)), flags.out, settings))(flags))
    .command("run", "Convert in memory and run: FILE [ARGS...] or -m PACKAGE [ARGS...]; see run --help", (cli) => cli)
    .command("verify <paths..>", "Run each program under CPython 3.13 and as TypeScript, and compare", (cli) => cli
      .positional("paths", { type: "string", array: true, demandOption: true })
      .option("python", { type: "string", requiresArg: true, describe: "The interpreter to compare with (found by itself)" })
      .option("timeout", { type: "number", requiresArg: true, default: 30, describe: "Seconds that a program may take" })
      .option("runs", { type: "number", requiresArg: true, default: 1, describe: "How often each program is run" })
      .option("diff", { type: "boolean", default: false, describe: "Print what differs in full" })
      .option("jobs", jobs).options(conversion).options(shared).check(checkCounts),
    (flags) => withSettings((settings) => verifyCommand(flags.paths, flags, settings))(flags))
    .command("check <src> <golden>", "Convert SRC and compare with the .ts files in GOLDEN", (cli) => cli
      .positional("src", { type: "string", demandOption: true })
      .positional("golden", { type: "string", demandOption: true })
      .option("update", { type: "boolean", default: false, describe: "Write the .ts files instead" })
      .option("max-warnings", { type: "number", requiresArg: true, describe: "Exit with 1 if there are more warnings" })
      .options(conversion).options(shared).check((flags) => checkCounts({ maxWarnings: flags["max-warnings"] })),
    (flags) => withSettings((settings) => checkCommand(flags.src, flags.golden, flags.update, settings))(flags))
    .command("needs <paths..>", "The modules that programs use, and what of them is not there", (cli) => cli
      .positional("paths", { type: "string", array: true, demandOption: true })
      .options(shared),
    (flags) => withSettings((settings) => needsCommand(flags.paths, settings))(flags))
    .command("explain <code>", "A diagnostic in full", (cli) => cli.positional("code", { type: "string", demandOption: true }).options(shared),
      (flags) => withSettings((settings) => Promise.resolve(explainCommand(flags.code, settings.color)))(flags))
    .strict()
    .wrap(null)
    .version(version())
    .alias({ help: "h", version: "v" })
    .exitProcess(false)
    .fail((message, error) => {
      if (error instanceof Error && message === null) throw error;
      throw new UsageError(message || error.message);
    })
    .parseAsync();
  return exitCode;
}
