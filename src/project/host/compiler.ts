/** The compiler in this process, with a bigger stack where a program needs one. */
import { Worker } from "node:worker_threads";
import type { CompileOptions, CompileResult, SourceModule } from "../../options.ts";
import type { Compiler } from "../compile-program.ts";

/** Megabytes of stack for programs that are nested deeper than the main thread's stack holds. */
const DEEP_STACK = 512;

/** Compiles here; again in a thread with more stack if this one's overflows. The compiler is loaded with the first call. */
export const compileHere: Compiler = async (sources, options) => {
  const { compile } = await import("../../pipeline.ts");
  try {
    const result = await compile(sources, options);
    return ranOut(result) ? await compileDeep(sources, options) : result;
  } catch (error) {
    if (!isOverflow(error)) throw error;
    return compileDeep(sources, options);
  }
};

function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

/** Whether the compiler itself reports that it ran out of stack. */
function ranOut({ diagnostics }: CompileResult): boolean {
  return diagnostics.some(({ reason, message }) => reason === "internal" && /call stack/i.test(message));
}

async function compileDeep(sources: readonly SourceModule[], options: CompileOptions): Promise<CompileResult> {
  const pool = workerCompiler(1, DEEP_STACK);
  try {
    return await pool.compile(sources, options);
  } finally {
    await pool.close();
  }
}

export interface CompilerPool {
  readonly compile: Compiler;
  close(): Promise<void>;
}

interface Reply {
  readonly result?: CompileResult;
  readonly error?: string;
}

interface Lane {
  readonly worker: Worker;
  busy: boolean;
}

/** Compilers in threads of their own, started as they are needed. */
export function workerCompiler(size: number, stack?: number): CompilerPool {
  const lanes: Lane[] = [];
  const waiting: ((lane: Lane) => void)[] = [];
  const start = (): Lane => {
    const lane: Lane = { worker: new Worker(workerUrl(), { resourceLimits: stack === undefined ? {} : { stackSizeMb: stack, maxOldGenerationSizeMb: 4096 } }), busy: true };
    lanes.push(lane);
    return lane;
  };
  const take = async (): Promise<Lane> => {
    const free = lanes.find((lane) => !lane.busy);
    if (free !== undefined) {
      free.busy = true;
      return free;
    }
    return lanes.length < size ? start() : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (lane: Lane): void => {
    const next = waiting.shift();
    if (next === undefined) lane.busy = false;
    else next(lane);
  };
  const drop = (lane: Lane): void => {
    lanes.splice(lanes.indexOf(lane), 1);
    const next = waiting.shift();
    if (next !== undefined) next(start());
  };
  return {
    async compile(sources, options) {
      const lane = await take();
      try {
        const reply = await ask(lane.worker, { sources, options });
        give(lane);
        if (reply.result === undefined) throw new Error(reply.error ?? "the compiler's thread gave no answer");
        return reply.result;
      } catch (error) {
        if (lanes.includes(lane) && lane.worker.threadId === -1) drop(lane);
        throw error;
      }
    },
    async close() {
      await Promise.all(lanes.map((lane) => lane.worker.terminate()));
    },
  };
}

function ask(worker: Worker, message: unknown): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off("message", onMessage);
      worker.off("error", onError);
      worker.off("exit", onExit);
    };
    const onMessage = (reply: Reply): void => (done(), resolve(reply));
    const onError = (error: Error): void => (done(), reject(error));
    const onExit = (): void => (done(), reject(new Error("the compiler's thread ended")));
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(message);
  });
}

/** The built file has another ending than the source. */
function workerUrl(): URL {
  return new URL(`./worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);
}
