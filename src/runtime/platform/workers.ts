/** Worker threads of the host, which stand for processes. */
import { isMainThread, parentPort, threadId, Worker, workerData } from "node:worker_threads";
import { origins_of, set_origins } from "./source_maps.ts";

/** What a worker is given when it begins. */
interface Start {
  readonly entry: string;
  readonly origins: Readonly<Record<string, string>> | null;
  readonly parent: number;
  readonly argv: readonly string[];
  readonly data: unknown;
}

/** A worker, seen from the thread that made it. */
export interface HostWorker {
  readonly pid: number;
  post(message: unknown): void;
  terminate(): void;
  /** Whether it keeps the program running. */
  hold(on: boolean): void;
}

/** What a worker tells. */
export interface HostWorkerEvents {
  message(message: unknown): void;
  /** It has ended, with the status of `process.exit`. */
  ended(status: number): void;
}

/** Whether this is the program's first thread. */
export const is_first_thread: boolean = isMainThread;

const BOOT = "const { workerData } = require('node:worker_threads'); process.argv.splice(1, process.argv.length, ...workerData.argv); import(workerData.entry).then(() => globalThis[Symbol.for('py2ts.worker_loaded')]?.(null), (error) => globalThis[Symbol.for('py2ts.worker_loaded')]?.(error));";

/**
 * Starts a worker, which loads the program's main module again.
 *
 * @param entry the module's URL
 * @param data what it finds in `worker_start`
 * @example start_worker(import.meta.url, null, { message: print, ended: print })
 */
export function start_worker(entry: string, data: unknown, events: HostWorkerEvents): HostWorker {
  const start: Start = { entry, origins: origins_of(), parent: process.pid, argv: process.argv.slice(1), data };
  const worker = new Worker(BOOT, { eval: true, workerData: start, argv: [] });
  // What went wrong was shown by the worker itself.
  worker.on("error", () => {});
  worker.on("message", (message) => events.message(message));
  worker.on("exit", (status) => events.ended(status));
  return {
    pid: process.pid + worker.threadId,
    post: (message) => void worker.postMessage(message),
    terminate: () => void worker.terminate(),
    hold: (on) => void (on ? worker.ref() : worker.unref()),
  };
}

/** What this worker was given. */
export function worker_start(): unknown {
  const start: Start = workerData;
  if (start.origins !== null) set_origins(start.origins);
  return start.data;
}

/** Calls a function when the main module has been loaded, or could not be. */
export function when_loaded(loaded: (error: unknown) => void): void {
  Reflect.set(globalThis, Symbol.for("py2ts.worker_loaded"), loaded);
}

/** Sends to the thread that made this one, and hears of what it sends. */
export function parent_port(message: (message: unknown) => void): (message: unknown) => void {
  parentPort?.on("message", message);
  return (sent) => void parentPort?.postMessage(sent);
}

/** The number of the process that this thread stands for. */
export function process_number(): number {
  return process.pid + threadId;
}

/** The number of the process that started it; null in the first. */
export function parent_number(): number | null {
  return isMainThread ? null : process.pid;
}

/** Ends this worker. */
export function end_worker(status: number): never {
  return process.exit(status);
}
