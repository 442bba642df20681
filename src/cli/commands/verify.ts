/** `verify PATHS…`: each program under CPython 3.13 and as TypeScript; a table of what is equal. */
import { join } from "node:path";
import { styleText } from "node:util";
import { findPython, findRunnables, verify, verifyTable, versionOf, type Runnable, type Verdict, type Verified } from "../../check/index.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import type { Compiler } from "../../project/index.ts";
import { workerCompiler } from "../../project/host/index.ts";
import { packageFolder } from "../installation.ts";
import { report, UsageError } from "../report.ts";
import { prepare } from "../run/prepare.ts";
import { moduleTarget, scriptTarget } from "../run/target.ts";
import type { Settings } from "../settings.ts";

export interface VerifyFlags {
  readonly python?: string | undefined;
  readonly timeout: number;
  readonly runs: number;
  readonly diff: boolean;
}

const COLORS: Readonly<Record<Verdict, "green" | "red" | "yellow">> = { equal: "green", different: "red", unstable: "yellow", refused: "red", timeout: "red", skipped: "yellow" };

/** Verifies the programs that the arguments name. @returns the exit code */
export async function verifyCommand(paths: readonly string[], flags: VerifyFlags, settings: Settings): Promise<number> {
  const python = findPython(flags.python);
  if (flags.python !== undefined && python === null) throw new UsageError(`${flags.python} is no CPython that runs`);
  const found = paths.map((path) => ({ path, programs: findRunnables(path) }));
  const problems = found.flatMap(({ path, programs }) => {
    if (programs === null) return [diagnostic("unreadable-input", path, null, { file: path, why: "no such file or directory" })];
    return programs.length === 0 ? [diagnostic("no-python-files", path, null, { folder: path })] : [];
  });
  if (problems.length > 0) report(problems, settings, () => null);
  const programs = found.flatMap((each) => each.programs ?? []);
  if (programs.length === 0) return 2;
  if (!settings.quiet) process.stderr.write(python === null ? "CPython 3.13 was not found: comparing with recorded output alone\n" : `comparing with CPython ${versionOf(python) ?? ""}\n`);

  const visible = process.stderr.isTTY && !settings.quiet;
  let done = 0;
  const pool = workerCompiler(Math.min(settings.jobs, programs.length));
  const results = await verify(programs, {
    python, timeout: flags.timeout, runs: flags.runs, jobs: settings.jobs,
    warm: (program) => compileWithin(flags.timeout, () => warm(program, settings, pool.compile)),
    converted: [process.execPath, join(packageFolder(), "bin", "py2ts-async.js"), "run", ...runOptions(settings)],
  }, ({ program }) => void (visible && process.stderr.write(`\r\u001b[K${++done}/${programs.length} ${program.shown}`)));
  await pool.close();
  if (visible) process.stderr.write("\r\u001b[K");

  process.stdout.write(verifyTable(results, (verdict, text) => (settings.color && process.stdout.isTTY ? styleText(COLORS[verdict], text) : text)));
  if (flags.diff) for (const { diff } of results) if (diff !== "") process.stdout.write(`\n${diff}`);
  return problems.length > 0 ? 2 : results.every(passed) ? 0 : 1;
}

/** Options that are not as they are by themselves; without any, `run` takes its short way. */
function runOptions({ ints, force }: Settings): string[] {
  return [...(ints === "exact" ? [] : ["--ints", ints]), ...(force ? ["--force"] : [])];
}

/** Compiles a program into the cache, from where `run` takes it. */
async function warm({ args, cwd }: Runnable, settings: Settings, compile: Compiler): Promise<void> {
  const [first, second, ...rest] = args;
  const target = first === "-m" ? moduleTarget(second ?? "", rest, cwd) : scriptTarget(join(cwd, first ?? ""), args.slice(1));
  if (target !== null) await prepare({ ...target, argv0: first === "-m" ? target.argv0 : first ?? "" }, settings, compile);
}

/** A compiler that never ends is found out by the run, which has a time limit. */
async function compileWithin(seconds: number, compile: () => Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, seconds * 1000)));
  await Promise.race([compile().catch(() => undefined), limit]);
  clearTimeout(timer);
}

function passed({ verdict }: Verified): boolean {
  return verdict === "equal" || verdict === "skipped";
}
