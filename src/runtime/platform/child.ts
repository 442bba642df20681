/** Child processes of the host. */
import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import { Socket } from "node:net";
import { type HostSocket, NodeSocket } from "./net.ts";

/** Where a stream of the child goes: a pipe, nowhere, where this process's goes, or where its standard output goes. */
export type HostStream = "pipe" | "ignore" | "inherit" | "stdout" | number;

/** What is to be started. */
export interface HostCommand {
  /** The program with its arguments, or a command line for the shell. */
  readonly command: readonly [program: string, ...args: string[]] | string;
  readonly streams: readonly [stdin: HostStream, stdout: HostStream, stderr: HostStream];
  readonly cwd: string | null;
  readonly env: Readonly<Record<string, string>> | null;
  readonly new_session: boolean;
}

/** A child process. */
export interface HostChild {
  readonly pid: number;
  /** Those of its three streams that are pipes. */
  readonly pipes: readonly [HostSocket | null, HostSocket | null, HostSocket | null];
  /** Sends a signal by its number. */
  kill(signal: number): void;
  /** Calls a function with the exit status, or the negative number of the signal that ended the process. */
  on_exit(ended: (status: number) => void): void;
}

/**
 * Starts a process. Whether that has worked is known before the host's next macrotask.
 *
 * @throws the host's error, with a `code`
 * @example await host_spawn({ command: ["ls", "-l"], streams: ["inherit", "pipe", "inherit"], cwd: null, env: null, new_session: false })
 */
export function host_spawn({ command, streams, cwd, env, new_session }: HostCommand): Promise<HostChild> {
  const [stdin, stdout, stderr] = streams;
  const joined = stderr === "stdout" && stdout === "pipe";
  const [program, ...args] = command_of(command, joined);
  const child = spawn(program, args, {
    stdio: [plain(stdin), plain(stdout), joined ? "pipe" : stderr === "stdout" ? (stdout === "inherit" ? 1 : plain(stdout)) : plain(stderr)],
    detached: new_session,
    ...(cwd === null ? {} : { cwd }),
    ...(env === null ? {} : { env: { ...env } }),
  });
  const { pid } = child;
  if (pid === undefined) return new Promise((_, reject) => void child.once("error", reject));
  child.on("error", () => {});
  child.unref();
  if (joined) child.stderr?.resume();
  return Promise.resolve({
    pid,
    pipes: [pipe_of(child.stdin), pipe_of(child.stdout), joined ? null : pipe_of(child.stderr)],
    kill: (signal) => void kill(child, signal),
    on_exit: (ended) => void child.once("exit", (code, signal) => ended(code ?? (signal === null ? 0 : -constants.signals[signal]))),
  });
}

function command_of(command: HostCommand["command"], joined: boolean): readonly [string, ...string[]] {
  if (typeof command === "string") return ["/bin/sh", "-c", joined ? `exec 2>&1\n${command}` : command];
  // Node can't give one pipe to two streams; a shell can.
  return joined ? ["/bin/sh", "-c", 'exec "$0" "$@" 2>&1', ...command] : command;
}

function plain(stream: HostStream): "pipe" | "ignore" | "inherit" | number {
  return stream === "stdout" ? "pipe" : stream;
}

function pipe_of(stream: unknown): HostSocket | null {
  return stream instanceof Socket ? new NodeSocket(stream, "") : null;
}

function kill(child: ChildProcess, signal: number): void {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
}
