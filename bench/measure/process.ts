/** Runs a program in a process of its own and reads what it says about itself. */
import { spawnSync } from "node:child_process";

/** How a program is started. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** What one run gave. */
export interface Run {
  /** Seconds of the clock. */
  readonly wall: number;
  /** Seconds of the processor. */
  readonly cpu: number;
  /** What else the program measured, by name: lines `metric NAME VALUE`. */
  readonly metrics: ReadonlyMap<string, number>;
  /** What it printed besides: the same of every side, or the workloads differ. */
  readonly output: string;
}

const TIMEOUT = 300_000;

/**
 * Runs a program that says a line `seconds WALL CPU`.
 *
 * @param timeout in milliseconds
 *
 * @throws Error if it fails or does not say its time
 */
export function runOnce({ file, args, env }: Command, timeout = TIMEOUT): Run {
  const child = spawnSync(file, args, { encoding: "utf8", timeout, maxBuffer: 1 << 28, env: { ...process.env, ...env } });
  if (child.status !== 0) throw new Error(`${[file, ...args].join(" ")} ended with ${child.status ?? child.signal ?? "an error"}: ${child.stderr.slice(-2000)}`);
  const metrics = new Map<string, number>();
  let seconds: readonly number[] | undefined;
  const output: string[] = [];
  for (const line of child.stdout.split("\n")) {
    const [word, ...rest] = line.split(" ");
    if (word === "seconds") seconds = rest.map(Number);
    else if (word === "metric") metrics.set(rest.slice(0, -1).join(" "), Number(rest.at(-1)));
    else output.push(line);
  }
  const [wall = NaN, cpu = NaN] = seconds ?? [];
  if (Number.isNaN(wall) || Number.isNaN(cpu)) throw new Error(`${args.at(-1) ?? file} did not say its time`);
  return { wall, cpu, metrics, output: output.join("\n") };
}
