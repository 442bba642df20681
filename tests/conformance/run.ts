/**
 * `npm run conformance:cpython -- LIB [MODULE…]`: runs CPython's own tests, converted. LIB is the `Lib` folder of a CPython 3.13, whose
 * files are read there and never copied into the project. MODULE is a test module or `language`, `asyncio`, `stdlib`.
 *
 *     --update       write what passes now into the baseline
 *     --json FILE    all outcomes with their tracebacks
 *     --keep FOLDER  leave what was staged there
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { execute } from "./execute.ts";
import { chosen } from "./modules.ts";
import { type Exclusions, losses, type ModuleReport, reportOf, table } from "./report.ts";
import { stage } from "./stage.ts";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const BASELINE = here("./baseline.json");
const LOADER_SECONDS = 60;

const options = { update: false, json: null as string | null, keep: null as string | null };
const words: string[] = [];
const args = process.argv.slice(2);
for (let word = args.shift(); word !== undefined; word = args.shift()) {
  if (word === "--update") options.update = true;
  else if (word === "--json") options.json = args.shift() ?? null;
  else if (word === "--keep") options.keep = args.shift() ?? null;
  else words.push(word);
}
const [lib, ...names] = words;

if (lib === undefined || !existsSync(join(lib, "test"))) {
  console.log("SKIPPED: CPython's tests were not run. Give the Lib folder of a CPython 3.13 that has its tests, e.g. /usr/lib/python3.13.");
} else {
  await main(resolve(lib), chosen(names));
}

async function main(folder: string, modules: readonly string[]): Promise<void> {
  const exclusions = read<Exclusions>(here("./exclusions.json"));
  const baseline = read<Record<string, number>>(BASELINE);
  const reports: ModuleReport[] = [];
  for (const module of modules) {
    const report = await one(folder, module, exclusions);
    if (report === null) {
      console.log(`${module}: this CPython has no such module`);
      continue;
    }
    reports.push(report);
    console.log(`${module}: ${report.passed} of ${report.methods - report.excluded} pass${report.broken === null ? "" : `; broken: ${report.broken.trim().split("\n").at(-1) ?? ""}`}`);
    if (options.json !== null) writeFileSync(options.json, JSON.stringify(reports, null, 1));
  }
  console.log(`\n${table(reports)}`);
  const lost = losses(reports, baseline);
  if (options.update) {
    const passed = Object.fromEntries(reports.map((report) => [report.module, report.passed] as const));
    const all = Object.entries({ ...baseline, ...passed }).sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(BASELINE, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  } else if (lost.length > 0) {
    console.log(`\nfewer tests pass than before:\n${lost.join("\n")}`);
    process.exitCode = 1;
  }
}

async function one(folder: string, module: string, exclusions: Exclusions): Promise<ModuleReport | null> {
  const place = options.keep === null ? mkdtempSync(join(tmpdir(), "py2ts-conformance-")) : join(resolve(options.keep), module);
  if (options.keep !== null) {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
  }
  try {
    const driver = stage(folder, module, place);
    return driver === null ? null : reportOf(module, await execute(driver, place), listed(folder, module), exclusions);
  } finally {
    if (options.keep === null) rmSync(place, { recursive: true, force: true });
  }
}

/** The tests of a module by CPython's own loader; null where its interpreter is not beside the folder. */
function listed(folder: string, module: string): string[] | null {
  const python = [resolve(folder, "../../bin/python3.13"), resolve(folder, "../python"), resolve(folder, "../../../bin/python3.13")].find((path) => existsSync(path));
  if (python === undefined) return null;
  try {
    const text = execFileSync(python, ["-P", here("./support/list.py"), `test.${module}`], { encoding: "utf8", timeout: LOADER_SECONDS * 1000, stdio: ["ignore", "pipe", "ignore"], cwd: tmpdir() });
    return text.split("\n").filter((line) => line !== "");
  } catch {
    return null;
  }
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
