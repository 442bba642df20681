/** Runs programs under CPython and as TypeScript, and compares what they print and how they end. */
import { createTwoFilesPatch } from "diff";
import { inParallel } from "../project/index.ts";
import { execute, type Execution } from "./execute.ts";
import type { Recording, Runnable } from "./runnable.ts";

export interface VerifyOptions {
  /** CPython; null compares with recordings alone. */
  readonly python: string | null;
  /** The command that runs a converted program: `[node, py2ts-async.js, "run"]`. */
  readonly converted: readonly [string, ...string[]];
  readonly timeout: number;
  readonly runs: number;
  readonly jobs: number;
  /** Compiles a program beforehand, so that only its running is timed; what goes wrong shows when it runs. */
  readonly warm?: (program: Runnable) => Promise<void>;
}

export type Verdict = "equal" | "different" | "unstable" | "refused" | "timeout" | "skipped";

export interface Verified {
  readonly program: Runnable;
  readonly verdict: Verdict;
  /** What differs, in one line. */
  readonly detail: string;
  /** The difference in full; empty where there is none. */
  readonly diff: string;
  readonly pythonSeconds: number | null;
  readonly seconds: number | null;
}

/** How a refused conversion begins: a finding of the compiler, not of the program. */
const REFUSED = /^\S.*?: error\[([\w-]+)\]: (.*)$/m;

/** Verifies programs, some at a time. */
export function verify(programs: readonly Runnable[], options: VerifyOptions, done: (result: Verified, index: number) => void = () => undefined): Promise<Verified[]> {
  return inParallel(programs, options.jobs, async (program, index) => {
    const result = await verifyOne(program, options);
    done(result, index);
    return result;
  });
}

async function verifyOne(program: Runnable, options: VerifyOptions): Promise<Verified> {
  const base = { program, diff: "", pythonSeconds: null, seconds: null };
  let expected: Recording | null = program.recorded;
  let pythonSeconds: number | null = null;
  if (options.python !== null) {
    for (let run = 0; run < options.runs; run += 1) {
      const here = await execute({ file: options.python, args: program.args, cwd: program.cwd, env: { PYTHONDONTWRITEBYTECODE: "1", PYTHONIOENCODING: "utf-8", PYTHONSAFEPATH: "" } }, options.timeout);
      if (here.timedOut) return { ...base, verdict: "timeout", detail: `CPython ran past ${options.timeout} s` };
      if (run > 0 && expected !== null && !same(expected, here)) return { ...base, verdict: "unstable", detail: "CPython itself prints different things" };
      expected = { stdout: here.stdout, code: here.code };
      pythonSeconds = Math.min(pythonSeconds ?? Infinity, here.seconds);
    }
  }
  if (expected === null) return { ...base, verdict: "skipped", detail: "no CPython 3.13, and no recorded output beside the program" };
  await options.warm?.(program);
  let seconds: number | null = null;
  for (let run = 0; run < options.runs; run += 1) {
    const [file, ...before] = options.converted;
    const ours = await execute({ file, args: [...before, ...program.args], cwd: program.cwd }, options.timeout);
    seconds = Math.min(seconds ?? Infinity, ours.seconds);
    const timed = { ...base, pythonSeconds, seconds };
    if (ours.timedOut) return { ...timed, verdict: "timeout", detail: `ran past ${options.timeout} s` };
    if (same(expected, ours)) continue;
    const refused = ours.stdout.length === 0 && ours.code !== 0 ? REFUSED.exec(ours.stderr) : null;
    if (refused !== null) return { ...timed, verdict: "refused", detail: `${refused[1] ?? ""}: ${refused[2] ?? ""}`, diff: ours.stderr };
    return { ...timed, verdict: "different", detail: firstDifference(expected, ours), diff: difference(program, expected, ours) };
  }
  return { ...base, pythonSeconds, seconds, verdict: "equal", detail: "" };
}

function same(expected: Recording, found: Execution): boolean {
  return expected.code === found.code && expected.stdout.equals(found.stdout);
}

function firstDifference(expected: Recording, found: Execution): string {
  const wanted = expected.stdout.toString("utf8").split("\n");
  const got = found.stdout.toString("utf8").split("\n");
  const line = wanted.findIndex((text, index) => text !== got[index]);
  const last = found.stderr.trim().split("\n").at(-1) ?? "";
  const code = expected.code === found.code ? "" : `exit code ${found.code} instead of ${expected.code}${last === "" ? "" : ` (${last})`}`;
  if (expected.stdout.equals(found.stdout)) return code;
  const at = line < 0 ? wanted.length : line;
  const text = `line ${at + 1}: ${JSON.stringify(got[at] ?? "end of output")} instead of ${JSON.stringify(wanted[at] ?? "end of output")}`;
  return code === "" ? text : `${code}; ${text}`;
}

function difference({ shown }: Runnable, expected: Recording, found: Execution): string {
  const wanted = expected.stdout.toString("utf8");
  const got = found.stdout.toString("utf8");
  const patch = wanted === got ? "" : createTwoFilesPatch(`${shown} (CPython)`, `${shown} (TypeScript)`, wanted, got, "", "", { context: 2 });
  return `${patch}${found.stderr}`;
}
