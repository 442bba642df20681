/** The thread of a compiler: one program after another. */
import { parentPort } from "node:worker_threads";
import type { CompileOptions, SourceModule } from "../../options.ts";
import { compile } from "../../pipeline.ts";

interface Request {
  readonly sources: readonly SourceModule[];
  readonly options: CompileOptions;
}

parentPort?.on("message", ({ sources, options }: Request) => {
  compile(sources, options).then(
    (result) => parentPort?.postMessage({ result }),
    (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) }),
  );
});
