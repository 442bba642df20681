/**
 * `npm run bench [-- GROUP… --rounds N --only NAME --json FILE]`: what things cost, as ratios side by side. Needs a build.
 * Without a group, all but the soak run. SAMPLES names a folder of Python programs to convert; without it the goldens are taken.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findPython, versionOf } from "../src/check/index.ts";
import { conversion } from "./conversion.ts";
import { type Bench, type Group, programs } from "./measure/group.ts";
import { soak } from "./soak/index.ts";
import { startUp } from "./start-up.ts";

const GROUPS: Readonly<Record<string, Group>> = {
  "start-up": startUp,
  conversion,
  emitted: programs("emitted code", "emitted", { mean: 5, each: 1, byHand: 2 }),
  asyncio: programs("asyncio", "asyncio", { mean: 2, each: 1 }),
  stdlib: programs("standard library", "stdlib", { mean: 1, each: 1 / 1.5 }),
  loop: programs("event loop, called from TypeScript", "loop", { mean: 2, each: 1 }, false),
  soak,
};
const ON_REQUEST = ["soak"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "string" }, rounds: { type: "string", default: "5" }, only: { type: "string" } },
});
const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
const unknown = positionals.filter((name) => !Object.hasOwn(GROUPS, name));
if (unknown.length > 0) throw new Error(`no such group: ${unknown.join(", ")}; there are ${Object.keys(GROUPS).join(", ")}`);
if (!existsSync(join(root, "dist"))) throw new Error("there is no build: npm run build");

const python = findPython();
if (python === null) console.log("*** CPython 3.13 WAS NOT FOUND: nothing is compared with it ***");
const scratch = mkdtempSync(join(tmpdir(), "py2ts-bench-"));
const bench: Bench = { python, bin: join(root, "bin", "py2ts-async.js"), root, scratch, rounds: Number(values.rounds), only: values.only === undefined ? null : new RegExp(values.only) };
const results: Record<string, unknown> = {};
for (const [name, group] of Object.entries(GROUPS)) {
  if (positionals.length === 0 ? !ON_REQUEST.includes(name) : positionals.includes(name)) results[name] = await group(bench);
}
rmSync(scratch, { recursive: true });
if (values.json !== undefined) {
  const machine = { node: process.version, cpython: python === null ? null : versionOf(python), cpus: cpus().length, model: cpus()[0]?.model };
  writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
}
