/**
 * Compares the event loop with CPython on small workloads: `npx tsx bench/loop/run.ts [name…]`.
 * Each pair NAME.py, NAME.ts prints the seconds it took; the best of some runs counts.
 */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const RUNS = 3;
const folder = fileURLToPath(new URL(".", import.meta.url));
const python = process.env["PYTHON"] ?? "python3.13";
const wanted = process.argv.slice(2);

function best(command: string, args: string[]): number {
  let least = Infinity;
  for (let i = 0; i < RUNS; i++) least = Math.min(least, Number(execFileSync(command, args, { encoding: "utf8" })));
  return least * 1e3;
}

const names = readdirSync(folder)
  .filter((name) => name.endsWith(".py"))
  .map((name) => name.replace(".py", ""))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

console.log("workload              CPython ms   ours ms   ours / CPython");
for (const name of names) {
  const theirs = best(python, [`${folder}${name}.py`]);
  const ours = best(process.execPath, ["--import", "tsx", `${folder}${name}.ts`]);
  console.log(`${name.padEnd(20)} ${theirs.toFixed(0).padStart(11)} ${ours.toFixed(0).padStart(9)} ${(ours / theirs).toFixed(2).padStart(16)}`);
}
