/**
 * Random small programs, run by CPython and converted, compared line by line:
 *
 *     npm run fuzz:differential -- [--cases N] [--seed S] [--show N] [--keep FOLDER]
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Case, makeCases } from "./cases.ts";
import { outcomes, programOf } from "./program.ts";
import { Random } from "./random.ts";

/** Cases of one program. */
const SIZE = 400;

const { values: options } = parseArgs({
  options: { cases: { type: "string", default: "2000" }, seed: { type: "string", default: "1" }, show: { type: "string", default: "60" }, keep: { type: "string" }, python: { type: "string", default: process.env["PYTHON"] ?? "python3.13" } },
});

/** The output of a command, with what it wrote on stderr where it failed. */
function run(command: string, args: readonly string[]): { readonly output: string; readonly failed: string | null } {
  const { stdout, stderr, status, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28, timeout: 300_000 });
  return { output: stdout ?? "", failed: status === 0 ? null : `${error?.message ?? ""}${(stderr ?? "").slice(-600)}` };
}

function python(): string | null {
  try {
    return execFileSync(options.python, ["-c", "import sys; print(sys.version_info[:2] == (3, 13))"], { encoding: "utf8" }).trim() === "True" ? options.python : null;
  } catch {
    return null;
  }
}

interface Difference {
  readonly area: string;
  readonly text: string;
}

function compare(cases: readonly Case[], from: number, want: ReadonlyMap<string, string>, got: ReadonlyMap<string, string>): Difference[] {
  const found: Difference[] = [];
  cases.forEach((each, index) => {
    for (const form of ["t", "u"]) {
      const label = `${from + index}${form}`;
      const [expected, actual] = [want.get(label), got.get(label)];
      if (expected === actual) continue;
      found.push({ area: each.area, text: `${label} [${each.area}] ${each.values.map((value, i) => `${"abcd"[i] ?? ""} = ${value}`).join("; ")}\n    ${each.code.join("\n    ")}\n  want ${expected ?? "nothing"}\n  got  ${actual ?? "nothing"}` });
    }
  });
  return found;
}

function main(): void {
  const interpreter = python();
  if (interpreter === null) {
    console.log("SKIPPED: there is no CPython 3.13 (set PYTHON, or --python)");
    return;
  }
  const [count, random] = [Number(options.cases), new Random(Number(options.seed))];
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), "fuzz-"));
  mkdirSync(folder, { recursive: true });
  const cases = makeCases(count, random, Number(options.seed) * 1000);
  const differences: Difference[] = [];
  for (let from = 0; from < cases.length; from += SIZE) {
    const part = cases.slice(from, from + SIZE);
    const file = join(folder, `cases_${from}.py`);
    writeFileSync(file, programOf(part, from));
    const expected = run(interpreter, ["-W", "ignore", file]);
    if (expected.failed !== null) console.log(`CPython failed on ${file}: ${expected.failed}`);
    const actual = run(process.execPath, ["bin/py2ts-async.js", "run", file]);
    if (actual.failed !== null) console.log(`${file} failed: ${actual.failed}`);
    differences.push(...compare(part, from, outcomes(expected.output), outcomes(actual.output)));
  }
  const areas = new Map<string, number>();
  for (const { area } of differences) areas.set(area, (areas.get(area) ?? 0) + 1);
  console.log(differences.slice(0, Number(options.show)).map(({ text }) => text).join("\n"));
  console.log([...areas].sort(([, a], [, b]) => b - a).map(([area, n]) => `${area} ${n}`).join(", "));
  console.log(`${count} cases with known and with unknown types (seed ${options.seed}): ${differences.length === 0 ? "no difference" : `${differences.length} differences`}`);
  if (options.keep === undefined) rmSync(folder, { recursive: true });
  process.exitCode = differences.length === 0 ? 0 : 1;
}

main();
