/** What it takes until a program runs. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./measure/group.ts";
import { median } from "./measure/statistics.ts";
import { row } from "./measure/table.ts";

const TIMES = 11;
const HELLO = 'import asyncio\n\n\nasync def main():\n    print("hello")\n    await asyncio.sleep(0)\n\n\nasyncio.run(main())\n';
const TEN = ["json", "re", "random", "datetime", "logging", "collections", "itertools", "functools", "dataclasses", "pathlib"];

/** Medians in milliseconds, by what is started. */
export function startUp({ python, bin, scratch }: Bench): Record<string, number> {
  const [hello, empty, ten] = ["hello", "empty", "ten"].map((name) => join(scratch, `${name}.py`)) as [string, string, string];
  writeFileSync(hello, HELLO);
  writeFileSync(empty, "print(1)\n");
  writeFileSync(ten, `${TEN.map((name) => `import ${name}\n`).join("")}print(1, ${TEN.map((name) => `${name}.__name__`).join(", ")})\n`);
  let fresh = 0;
  const node = (args: readonly string[], cache = "cache"): void => {
    execFileSync(process.execPath, args, { stdio: "pipe", env: { ...process.env, XDG_CACHE_HOME: join(scratch, cache) } });
  };
  const cases: [string, () => void][] = [
    ["node -e 0", () => node(["-e", "0"])],
    ["--help", () => node([bin, "--help"])],
    ["convert hello", () => node([bin, hello])],
    ["run hello, for the first time", () => node([bin, "run", hello], `fresh${(fresh += 1)}`)],
    ["run hello again", () => node([bin, "run", hello])],
    ["run a program without imports", () => node([bin, "run", empty])],
    ["run one that imports ten modules", () => node([bin, "run", ten])],
  ];
  if (python !== null) {
    const theirs = (file: string) => (): void => void execFileSync(python, [file], { stdio: "pipe" });
    cases.push(["CPython, hello", theirs(hello)], ["CPython, without imports", theirs(empty)], ["CPython, ten modules", theirs(ten)]);
  }
  const times = inTurns(cases);
  const base = times["node -e 0"]!;
  console.log(`\nstart-up, medians of ${TIMES}`);
  row("", "ms", "/ node -e 0");
  for (const [name, time] of Object.entries(times)) row(name, time.toFixed(0), (time / base).toFixed(1));
  const ratio = times["run one that imports ten modules"]! / times["run a program without imports"]!;
  console.log(`ten imports take ${ratio.toFixed(2)} x the start of none; aim: 1.5 x`);
  return times;
}

function inTurns(cases: readonly [string, () => void][]): Record<string, number> {
  const times = new Map<string, number[]>(cases.map(([name]) => [name, []]));
  for (let round = 0; round <= TIMES; round++) {
    for (const [name, run] of cases) {
      const began = performance.now();
      run();
      if (round > 0) times.get(name)!.push(performance.now() - began);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}
