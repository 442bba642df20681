/** What is to be done, from the command line first and a configuration file second. */
import { availableParallelism } from "node:os";
import type { CompileOptions } from "../options.ts";
import type { Config } from "../project/index.ts";
import { diagnostic, type Diagnostic } from "../diagnostics/index.ts";
import { readConfig } from "./config-file.ts";
import { findConfig } from "./config-place.ts";

export type Settings = Required<Config>;

/** Options that commands share, for yargs. A default is not given here: it would hide what a configuration file says. */
export const shared = {
  diagnostics: { choices: ["text", "json", "sarif", "github"], describe: "How findings are printed, on stderr" },
  quiet: { type: "boolean", describe: "Print errors only" },
  color: { type: "boolean", describe: "Colour the findings (by default on a terminal)" },
  config: { type: "string", requiresArg: true, describe: "Configuration file (py2ts-async.config.json, .js or .ts, or a key of package.json, is found by itself)" },
} as const;

/** Options about the conversion itself. */
export const conversion = {
  ints: { choices: ["exact", "number"], describe: "Unbounded ints as Python's, or plain numbers" },
  force: { type: "boolean", describe: "Convert in spite of refused constructs: reaching one throws" },
} as const;

export const jobs = { type: "number", requiresArg: true, describe: "How many programs at a time" } as const;

/** Options that count something. */
export function checkCounts(args: { readonly jobs?: unknown; readonly maxWarnings?: unknown; readonly runs?: unknown; readonly timeout?: unknown }): true {
  const whole = (value: unknown, least: number): boolean => value === undefined || (Number.isInteger(value) && Number(value) >= least);
  if (!whole(args.jobs, 1)) throw new Error("--jobs has to be a whole number from 1");
  if (!whole(args.runs, 1)) throw new Error("--runs has to be a whole number from 1");
  if (!whole(args.maxWarnings, 0)) throw new Error("--max-warnings has to be a whole number from 0");
  if (args.timeout !== undefined && !(Number(args.timeout) > 0)) throw new Error("--timeout has to be a number of seconds");
  return true;
}

/** The options of yargs and of the configuration, merged. */
export async function settingsOf(flags: Config & { readonly config?: string | undefined }): Promise<{ readonly settings: Settings; readonly problems: readonly Diagnostic[] }> {
  const path = flags.config ?? findConfig(process.cwd());
  const config: Config | { readonly problem: string } = path === null ? {} : await readConfig(path);
  const problems = path !== null && "problem" in config ? [diagnostic("invalid-config", path, null, { problem: config.problem })] : [];
  const file: Config = "problem" in config ? {} : config;
  return {
    problems,
    settings: {
      runtime: flags.runtime ?? file.runtime ?? "import",
      ints: flags.ints ?? file.ints ?? "exact",
      typesCheck: flags.typesCheck ?? file.typesCheck ?? false,
      diagnostics: flags.diagnostics ?? file.diagnostics ?? "text",
      maxWarnings: flags.maxWarnings ?? file.maxWarnings ?? Infinity,
      force: flags.force ?? file.force ?? false,
      jobs: flags.jobs ?? file.jobs ?? availableParallelism(),
      color: flags.color ?? file.color ?? (process.stderr.isTTY && process.env["NO_COLOR"] === undefined),
      quiet: flags.quiet ?? file.quiet ?? false,
    },
  };
}

/** The compiler's options for readable output. */
export function typescriptOptions({ ints, force }: Settings): CompileOptions {
  return { ints, force, target: "typescript", format: true, extension: ".ts" };
}
