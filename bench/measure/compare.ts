/** The same workload on several sides, run in turns, so that what else the machine does touches all of them alike. */
import { type Command, type Run, runOnce } from "./process.ts";
import { median } from "./statistics.ts";

/** A workload and who does it. */
export interface Workload {
  readonly name: string;
  /** Null where CPython was not found. */
  readonly cpython: Command | null;
  readonly ours: Command;
  /** The same written by hand in TypeScript, where there is such. */
  readonly byHand: Command | null;
}

/** The medians of a workload, in seconds. */
export interface Side {
  readonly wall: number;
  readonly cpu: number;
  readonly metrics: Readonly<Record<string, number>>;
}

/** What a workload came to. Ratios are medians of the ratios of each round. */
export interface Comparison {
  readonly name: string;
  readonly cpython: Side | null;
  readonly ours: Side;
  readonly byHand: Side | null;
  /** CPython's time divided by ours: above 1 we are faster. */
  readonly timesCPython: number | null;
  /** The same by time of the processor. */
  readonly timesCPythonCpu: number | null;
  /** Our time divided by that of what was written by hand. */
  readonly timesByHand: number | null;
}

/**
 * Runs every side once unmeasured, then all of them in turns.
 *
 * @param rounds how often
 * @throws Error if the sides print different things
 */
export function compareSides({ name, ...sides }: Workload, rounds: number): Comparison {
  const commands = [sides.cpython, sides.ours, sides.byHand];
  const runs: Run[][] = [[], [], []];
  for (let round = 0; round <= rounds; round++) {
    for (const [side, command] of commands.entries()) {
      if (command === null) continue;
      const run = runOnce(command);
      if (round > 0) runs[side]!.push(run);
    }
  }
  const [theirs = [], ours = [], hand = []] = runs;
  for (const other of [...theirs, ...hand]) {
    if (other.output !== ours[0]!.output) throw new Error(`${name}: the sides print different things:\n${other.output.slice(0, 400)}\n---\n${ours[0]!.output.slice(0, 400)}`);
  }
  return {
    name,
    cpython: side(theirs),
    ours: side(ours)!,
    byHand: side(hand),
    timesCPython: ratio(theirs, ours, "wall"),
    timesCPythonCpu: ratio(theirs, ours, "cpu"),
    timesByHand: ratio(ours, hand, "wall"),
  };
}

function side(runs: readonly Run[]): Side | null {
  const [first] = runs;
  if (first === undefined) return null;
  const metrics = Object.fromEntries([...first.metrics.keys()].map((name) => [name, median(runs.map((run) => run.metrics.get(name) ?? NaN))]));
  return { wall: median(runs.map(({ wall }) => wall)), cpu: median(runs.map(({ cpu }) => cpu)), metrics };
}

function ratio(above: readonly Run[], below: readonly Run[], by: "wall" | "cpu"): number | null {
  if (above.length === 0 || below.length === 0) return null;
  return median(above.map((run, round) => run[by] / below[round]![by]));
}
