/** How comparisons are shown. */
import type { Comparison, Side } from "./compare.ts";
import { geometricMean } from "./statistics.ts";

/** What a group is meant to reach. */
export interface Aim {
  /** At least this many times as fast as CPython, by the geometric mean. */
  readonly mean: number;
  /** And each at least this many times. */
  readonly each: number;
  /** At most this many times as long as written by hand, each. */
  readonly byHand?: number;
}

/** One line of a table: the first cell is a name. */
export function row(...cells: readonly (string | number)[]): void {
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(34) : String(cell).padStart(14))).join(""));
}

/** The head of a group's table. */
export function head(title: string): void {
  console.log(`\n${title}`);
  row("", "CPython ms", "ours ms", "by hand ms", "x CPython", "(by cpu)", "x by hand");
}

/** One workload. */
export function show({ name, cpython, ours, byHand, timesCPython, timesCPythonCpu, timesByHand }: Comparison): void {
  row(name, milliseconds(cpython), milliseconds(ours), milliseconds(byHand), ratio(timesCPython), ratio(timesCPythonCpu), ratio(timesByHand));
  for (const [metric, value] of Object.entries(ours.metrics)) row(`  ${metric}`, shown(cpython?.metrics[metric]), shown(value), shown(byHand?.metrics[metric]));
}

/** The means, and who is not where the aim is. */
export function sum(comparisons: readonly Comparison[], aim: Aim): void {
  const theirs = comparisons.flatMap(({ timesCPython }) => timesCPython ?? []);
  const hands = comparisons.flatMap(({ timesByHand }) => timesByHand ?? []);
  if (theirs.length > 0) row("geometric mean", "", "", "", ratio(geometricMean(theirs)), "", hands.length > 0 ? ratio(geometricMean(hands)) : "");
  const short = comparisons.filter(({ timesCPython }) => timesCPython !== null && timesCPython < aim.each).map(({ name }) => name);
  const long = comparisons.filter(({ timesByHand }) => timesByHand !== null && aim.byHand !== undefined && timesByHand > aim.byHand).map(({ name }) => name);
  console.log(`aim: mean ${aim.mean} x CPython, each ${aim.each.toFixed(2)} x${aim.byHand === undefined ? "" : `, each within ${aim.byHand} x of by hand`}`);
  if (short.length > 0) console.log(`  below ${aim.each.toFixed(2)} x CPython: ${short.join(", ")}`);
  if (long.length > 0) console.log(`  above ${aim.byHand} x by hand: ${long.join(", ")}`);
}

function milliseconds(side: Side | null): string {
  return side === null ? "-" : (side.wall * 1e3).toFixed(0);
}

function ratio(value: number | null): string {
  return value === null ? "-" : value.toFixed(2);
}

function shown(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? "-" : value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
