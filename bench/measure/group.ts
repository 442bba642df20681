/** What a group of benchmarks is, and what it works with. */
import { compareSides, type Comparison } from "./compare.ts";
import { workloadsOf } from "./programs.ts";
import { type Aim, head, show, sum } from "./table.ts";

/** The machine as a group finds it. */
export interface Bench {
  /** CPython 3.13; null where there is none. */
  readonly python: string | null;
  /** The built command. */
  readonly bin: string;
  /** The project's folder. */
  readonly root: string;
  /** A folder that is thrown away afterwards. */
  readonly scratch: string;
  /** How often each is measured. */
  readonly rounds: number;
  /** Of workloads with names, only those that match. */
  readonly only: RegExp | null;
}

/** Measures, prints, and gives what goes into the JSON. */
export type Group = (bench: Bench) => unknown;

/** A group that is a folder of programs, which are converted unless their TypeScript is our side. */
export function programs(title: string, folder: string, aim: Aim, convert = true): Group {
  return (bench) => {
    head(title);
    const comparisons: Comparison[] = [];
    const failed: string[] = [];
    for (const workload of workloadsOf(`${bench.root}/bench/${folder}`, convert, bench)) {
      try {
        const comparison = compareSides(workload, bench.rounds);
        comparisons.push(comparison);
        show(comparison);
      } catch (error) {
        failed.push(workload.name);
        console.log(`FAILED ${workload.name}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      }
    }
    sum(comparisons, aim);
    return { aim, comparisons, failed };
  };
}
