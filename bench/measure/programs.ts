/** The workloads of a folder: NAME.py, and NAME.ts where somebody wrote it by hand. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";
import type { Workload } from "./compare.ts";
import type { Bench } from "./group.ts";
import type { Command } from "./process.ts";

/**
 * All of them, by name.
 *
 * @param convert whether our side is what the Python becomes; without, it is the TypeScript, which uses the runtime
 */
export function workloadsOf(folder: string, convert: boolean, { python, bin, scratch, only }: Bench): Workload[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".py"))
    .map((file) => file.slice(0, -".py".length))
    .filter((name) => only === null || only.test(name))
    .map((name) => {
      const program = join(folder, `${name}.py`);
      const hand = join(folder, `${name}.ts`);
      return {
        name,
        cpython: python === null ? null : { file: python, args: [program] },
        ours: convert ? { file: process.execPath, args: [bin, "run", program], env: { XDG_CACHE_HOME: join(scratch, "cache") } } : bundled(hand, scratch),
        byHand: convert && existsSync(hand) ? bundled(hand, scratch) : null,
      };
    });
}

function bundled(source: string, scratch: string): Command {
  const target = join(scratch, `${basename(source, ".ts")}.mjs`);
  buildSync({ entryPoints: [source], outfile: target, bundle: true, platform: "node", format: "esm", target: "node20", keepNames: true, logLevel: "error" });
  return { file: process.execPath, args: [target] };
}
