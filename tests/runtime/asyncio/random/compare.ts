/**
 * Runs recorded programs and shows the first differences: `npx tsx compare.ts traces.jsonl [LIMIT]`.
 * New ones are recorded by `python3.13 program.py FIRST COUNT`.
 */
import { readFileSync } from "node:fs";
import { Machine } from "./Machine.ts";

const [file, limit = "5"] = process.argv.slice(2);
const lines = readFileSync(file!, "utf8").trim().split("\n");
let different = 0;
for (const line of lines) {
  const { seed, program, trace } = JSON.parse(line);
  const ours = await new Machine(program).execute();
  if (JSON.stringify(ours) === JSON.stringify(trace)) continue;
  different++;
  if (different > Number(limit)) continue;
  const at = ours.findIndex((text, i) => text !== trace[i]);
  const from = Math.max((at < 0 ? ours.length : at) - 8, 0);
  console.log(`seed ${seed}: differs at ${at} of ${trace.length}`);
  console.log("  before:  ", trace.slice(from, at));
  console.log("  CPython: ", trace.slice(at, at + 4));
  console.log("  ours:    ", ours.slice(at, at + 4));
  if (process.env["PROGRAM"]) console.log(JSON.stringify(program));
}
console.log(`${lines.length - different} of ${lines.length} equal`);
