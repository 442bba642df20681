/** Runs a program as a process of its own and takes down what it prints. */
import { spawn } from "node:child_process";

export interface Execution {
  readonly stdout: Buffer;
  readonly stderr: string;
  /** The exit code, 128 + n for signal n as shells say it. */
  readonly code: number;
  readonly timedOut: boolean;
  readonly seconds: number;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How much of stdout is kept: a program that prints for ever must not fill the memory. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Runs a command without input until it ends or its time is up. */
export function execute({ file, args, cwd, env }: Command, timeoutSeconds: number): Promise<Execution> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let size = 0;
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill("SIGKILL");
    }, timeoutSeconds * 1000);
    child.stdout.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= MOST_OUTPUT) stdout.push(part);
      else child.kill("SIGKILL");
    });
    child.stderr.on("data", (part: Buffer) => stderr.push(part));
    const end = (code: number, message = ""): void => {
      clearTimeout(timer);
      const seconds = (performance.now() - began) / 1000;
      resolve({ stdout: Buffer.concat(stdout), stderr: message + Buffer.concat(stderr).toString("utf8"), code, timedOut, seconds });
    };
    child.on("error", (error) => end(127, `${error.message}\n`));
    child.on("close", (code, signal) => end(code ?? 128 + signalNumber(signal)));
  });
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === "SIGINT" ? 2 : signal === "SIGKILL" ? 9 : signal === "SIGTERM" ? 15 : signal === "SIGSEGV" ? 11 : signal === "SIGABRT" ? 6 : 1;
}
