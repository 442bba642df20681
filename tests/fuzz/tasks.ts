/**
 * Random programs of tasks, run by CPython and converted, compared event by event:
 *
 *     npm run fuzz:tasks -- [--programs N] [--seed S] [--keep FOLDER]
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Random } from "./random.ts";
import { PRELUDE, taskProgram } from "./task-programs.ts";

/** Programs of one file. */
const SIZE = 100;

const { values: options } = parseArgs({
  options: { programs: { type: "string", default: "1000" }, seed: { type: "string", default: "1" }, keep: { type: "string" }, python: { type: "string", default: process.env["PYTHON"] ?? "python3.13" } },
});

/** A file of programs that run one after the other. */
export function fileOf(seeds: readonly number[]): string {
  const programs = seeds.map((seed) => taskProgram(`p${String(seed)}`, new Random(seed)));
  const runs = seeds.map((seed) => `asyncio.new_event_loop().run_until_complete(run_p${String(seed)}())`);
  return [PRELUDE, ...programs, ...runs, ""].join("\n");
}

/** The lines of each program, by its label. */
function traces(output: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of output.split("\n")) {
    const label = line.split(" ", 1)[0] ?? "";
    if (/^p\d+$/.test(label)) found.set(label, [...(found.get(label) ?? []), line]);
  }
  return found;
}

function run(command: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28, timeout: 120_000 });
  if (status !== 0) console.log(`${command} ${args.join(" ")} ended with ${String(status)}: ${stderr.slice(-800)}`);
  return stdout;
}

function main(): void {
  if (spawnSync(options.python, ["--version"], { encoding: "utf8" }).stdout?.startsWith("Python 3.13") !== true) {
    console.log("SKIPPED: there is no CPython 3.13 (set PYTHON, or --python)");
    return;
  }
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), "tasks-"));
  mkdirSync(folder, { recursive: true });
  const [count, first] = [Number(options.programs), Number(options.seed)];
  let different = 0;
  let events = 0;
  for (let from = first; from < first + count; from += SIZE) {
    const seeds = Array.from({ length: Math.min(SIZE, first + count - from) }, (_, i) => from + i);
    const file = join(folder, `programs_${String(from)}.py`);
    writeFileSync(file, fileOf(seeds));
    // Tasks that are left over would go on where the collector finds them.
    const want = traces(run(options.python, ["-W", "ignore", "-c", `import gc, runpy; gc.disable(); runpy.run_path(${JSON.stringify(file)}, run_name="__main__")`]));
    const got = traces(run(process.execPath, ["bin/py2ts-async.js", "run", file]));
    for (const seed of seeds) {
      const label = `p${String(seed)}`;
      const [expected, actual] = [want.get(label) ?? [], got.get(label) ?? []];
      events += expected.length;
      const at = expected.findIndex((line, i) => line !== actual[i]);
      if (at < 0 && expected.length === actual.length && expected.length > 0) continue;
      different += 1;
      console.log(`seed ${String(seed)}, event ${String(at)}: want ${expected[at] ?? "the end"}\n  got ${actual[at] ?? "the end"}`);
    }
  }
  console.log(`${String(count)} programs, ${String(events)} events: ${different === 0 ? "no difference" : `${String(different)} different`}`);
  if (options.keep === undefined) rmSync(folder, { recursive: true });
}

if (process.argv[1]?.endsWith("tasks.ts") === true) main();
