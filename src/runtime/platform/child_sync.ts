/** Child processes that are waited for. */
import { spawnSync } from "node:child_process";
import { constants } from "node:os";
import { attempt } from "./attempt.ts";

/** Where a stream of the child goes. */
export type WaitedStream = "pipe" | "ignore" | "inherit" | number;

/** A program to run. */
export interface WaitedCommand {
  readonly command: readonly [program: string, ...args: string[]];
  readonly stdin: WaitedStream;
  readonly stdout: WaitedStream;
  /** "stdout" is where the standard output goes. */
  readonly stderr: WaitedStream | "stdout";
  /** What it reads. */
  readonly input: Uint8Array | null;
  readonly cwd: string | null;
  readonly env: Readonly<Record<string, string>> | null;
  /** Seconds after which it is killed; null for never. */
  readonly timeout: number | null;
}

/** What came of it. */
export interface WaitedResult {
  /** The exit status, or the negative number of the signal that ended it. */
  readonly status: number;
  readonly stdout: Uint8Array | null;
  readonly stderr: Uint8Array | null;
  readonly pid: number;
  readonly timed_out: boolean;
}

/** More than any program will print; the host wants a number. */
const MOST = 2 ** 31;

/**
 * Runs a program and waits until it ends.
 *
 * @param name what an error names
 * @raises OSError if it can't be started
 * @example run_and_wait({ command: ["true"], … }).status // 0
 */
export function run_and_wait(what: WaitedCommand, name: unknown = what.command[0]): WaitedResult {
  const { stdin, stdout, stderr, input, cwd, env, timeout } = what;
  const joined = stderr === "stdout" && stdout === "pipe";
  const [program, ...args] = joined ? (["/bin/sh", "-c", 'exec "$0" "$@" 2>&1', ...what.command] as const) : what.command;
  const made = spawnSync(program, args, {
    stdio: [stdin, stdout, joined ? "inherit" : stderr === "stdout" ? (stdout === "inherit" ? 1 : stdout) : stderr],
    maxBuffer: MOST,
    killSignal: "SIGKILL",
    ...(input === null ? {} : { input }),
    ...(cwd === null ? {} : { cwd }),
    ...(env === null ? {} : { env: { ...env } }),
    ...(timeout === null ? {} : { timeout: Math.max(1, Math.ceil(timeout * 1e3)) }),
  });
  const { error }: { error?: Error & { code?: unknown } } = made;
  const timed_out = error?.code === "ETIMEDOUT";
  if (error !== undefined && !timed_out && error.code !== "EPIPE") attempt(() => { throw error; }, name);
  const status = made.status ?? (made.signal === null ? 0 : -constants.signals[made.signal]);
  return { status, stdout: made.stdout ?? null, stderr: joined ? null : (made.stderr ?? null), pid: made.pid, timed_out };
}
