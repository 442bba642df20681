/** `npm run golden:record [-- NAME…]`: writes what CPython prints, as `.out`, and its exit code, if it is not 0, as `.exit`. */
import { rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { execute, findPython, versionOf, type Runnable } from "../../src/check/index.ts";
import { goldenGroups, groupPrograms } from "./goldens.ts";

/** What differs between two runs of CPython is no expectation. */
const RUNS = 4;
const SECONDS = 60;

const python = findPython(process.env["PYTHON"]);
if (python === null) throw new Error("recording needs CPython 3.13 (python3.13 on the PATH, pyenv, or PYTHON=…)");
console.log(`recording with CPython ${versionOf(python) ?? ""}`);
const wanted = process.argv.slice(2);

for (const program of goldenGroups().flatMap(groupPrograms)) {
  if (wanted.length > 0 && !wanted.some((name) => program.shown.includes(name))) continue;
  await record(program, python);
}

async function record(program: Runnable, python: string): Promise<void> {
  const stem = stemOf(program);
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await execute({ file: python, args: program.args, cwd: program.cwd, env: { PYTHONDONTWRITEBYTECODE: "1", PYTHONIOENCODING: "utf-8" } }, SECONDS));
  }
  const [first, ...others] = runs;
  if (first === undefined) return;
  for (const ending of [".out", ".exit"]) rmSync(stem + ending, { force: true });
  if (first.timedOut || others.some((other) => other.code !== first.code || !other.stdout.equals(first.stdout))) {
    console.log(`${program.shown}: not recorded, ${first.timedOut ? "it does not end" : "two runs differ"}`);
    return;
  }
  writeFileSync(`${stem}.out`, first.stdout);
  if (first.code !== 0) writeFileSync(`${stem}.exit`, `${first.code}\n`);
}

function stemOf({ cwd, args }: Runnable): string {
  const [first = "", second = ""] = args;
  return first === "-m" ? join(cwd, second) : join(cwd, basename(first, ".py"));
}
