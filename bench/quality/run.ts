/**
 * `npm run bench:quality [-- PATH… --json FILE]`: how the output reads and what checkers say of it. Each entry of a PATH is a program of its
 * own, a file or a folder that holds a package; the default is the repository's goldens. Needs a build.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { count, type Counts, total } from "./count.ts";
import { lint } from "./lint.ts";
import { typeErrors } from "./type-errors.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const work = join(root, ".cache", "quality");

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "string" } } });
const paths = positionals.length > 0 ? positionals.map((path) => resolve(path)) : [join(root, "golden")];
if (!existsSync(join(root, "dist"))) throw new Error("there is no build: npm run build");

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

/** One Python file and what became of it. */
interface Output {
  readonly python: string;
  readonly file: string;
  readonly annotated: boolean;
  readonly inputLines: number;
  readonly counts: Counts;
}

const outputs = paths.flatMap((path) => convertAll(path));
show("all", outputs);
show("annotated Python", outputs.filter(({ annotated }) => annotated));
show("Python without annotations", outputs.filter(({ annotated }) => !annotated));
const errors = typeErrors(outputs.map(({ file }) => file));
console.log(`\nTypeScript: ${errors.length} errors under strict, noUncheckedIndexedAccess, noImplicitOverride, noUnusedLocals`);
for (const [code, number] of tally(errors.map(({ code }) => `TS${code}`))) console.log(`${String(number).padStart(6)} ${code}`);
for (const { file, line, code, message } of errors.slice(0, 40)) console.log(`  ${relative(work, file)}:${line} TS${code} ${message.split("\n")[0]}`);
const findings = await lint(outputs.map(({ file }) => file), work);
console.log(`\nESLint, recommended-type-checked: ${findings.length} findings`);
for (const [rule, number] of tally(findings)) console.log(`${String(number).padStart(6)} ${rule}`);
if (values.json !== undefined) {
  const sum = total(outputs.map(({ counts }) => counts));
  writeFileSync(values.json, `${JSON.stringify({ files: outputs.length, counts: sum, errors, findings: Object.fromEntries(tally(findings)) }, null, 2)}\n`);
}

function convertAll(path: string): Output[] {
  const isPackage = (folder: string): boolean => readdirSync(folder).some((name) => name === "__init__.py" || name === "__main__.py");
  const programs = statSync(path).isDirectory() && !isPackage(path) ? readdirSync(path).filter((name) => name !== "diagnostics").map((name) => join(path, name)) : [path];
  return programs.flatMap((program) => {
    if (!statSync(program).isDirectory()) return program.endsWith(".py") ? convert(program) : [];
    return isPackage(program) || readdirSync(program).some((name) => statSync(join(program, name)).isDirectory() && isPackage(join(program, name))) ? convert(program) : convertAll(program);
  });
}

function convert(program: string): Output[] {
  const out = join(work, relative(resolve(program, "../../.."), program).replaceAll("..", "_").replace(/\.py$/, ""));
  const { status, stderr } = spawnSync(process.execPath, [join(root, "bin", "py2ts-async.js"), program, "-o", out, "--force", "--quiet"], { encoding: "utf8" });
  if (!existsSync(out)) {
    console.log(`LEFT OUT ${program}: ended with ${status ?? "a signal"}: ${stderr.slice(0, 200)}`);
    return [];
  }
  const home = statSync(program).isDirectory() ? program : resolve(program, "..");
  return readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts")).map((name) => {
    const python = [join(home, name.replace(/\.ts$/, ".py")), join(home, "..", basename(home), name.replace(/index\.ts$/, "__init__.py"))].find((file) => existsSync(file));
    const source = python === undefined ? "" : readFileSync(python, "utf8");
    const file = join(out, name);
    return { python: python ?? program, file, annotated: isAnnotated(source), inputLines: source.split("\n").filter((line) => line.trim() !== "" && !line.trim().startsWith("#")).length, counts: count(readFileSync(file, "utf8")) };
  });
}

/** Whether most functions say what they return. */
function isAnnotated(source: string): boolean {
  const functions = source.match(/^\s*(async )?def /gm)?.length ?? 0;
  return (source.match(/\)\s*->/g)?.length ?? 0) * 2 >= functions && functions > 0;
}

function show(title: string, some: readonly Output[]): void {
  const sum = total(some.map(({ counts }) => counts));
  const input = some.reduce((lines, { inputLines }) => lines + inputLines, 0);
  const per100 = (n: number): string => ((n / sum.lines) * 100).toFixed(2);
  console.log(`\n${title}: ${some.length} files, ${input} lines of Python, ${sum.lines} of TypeScript (${(sum.lines / input).toFixed(2)} for one)`);
  console.log(`  in 100 lines: any ${per100(sum.any)}, unknown ${per100(sum.unknown)}, as ${per100(sum.as)}, ! ${per100(sum.bang)}, calls of the runtime ${per100(sum.calls)}`);
}

/** How often each is there, most first. */
function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
