/** What came out, for people and for the comparison with what was there before. */
import type { ModuleRun, Outcome } from "./execute.ts";

/** Why tests are not counted, by module and `Class.method` or `Class.*`. */
export type Exclusions = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface ModuleReport {
  readonly module: string;
  /** What CPython's loader finds; where it is not there, what ours finds. */
  readonly methods: number;
  readonly excluded: number;
  readonly passed: number;
  readonly failed: number;
  readonly errors: number;
  readonly skipped: number;
  /** Methods that had no turn. */
  readonly missing: number;
  readonly broken: string | null;
  readonly problems: readonly { readonly test: string; readonly verdict: string; readonly last: string; readonly detail: string }[];
}

export function reportOf(module: string, run: ModuleRun, listed: readonly string[] | null, exclusions: Exclusions): ModuleReport {
  const excludedBy = exclusions[module] ?? {};
  const isExcluded = (name: string): boolean => Object.hasOwn(excludedBy, name) || Object.hasOwn(excludedBy, `${name.split(".")[0] ?? ""}.*`);
  const all = listed ?? [...run.found];
  const counted = all.filter((name) => !isExcluded(name));
  const count = (verdict: Outcome["verdict"]): number => counted.filter((name) => run.outcomes.get(name)?.verdict === verdict).length;
  const problems = counted.flatMap((test) => {
    const outcome = run.outcomes.get(test) ?? { verdict: "missing", detail: run.broken ?? "not found in the converted module" };
    if (outcome.verdict === "passed" || outcome.verdict === "skipped") return [];
    return [{ test, verdict: outcome.verdict, last: lastLine(outcome.detail), detail: outcome.detail }];
  });
  return {
    module, methods: all.length, excluded: all.length - counted.length, passed: count("passed"), failed: count("failed"), errors: count("error"), skipped: count("skipped"),
    missing: counted.filter((name) => !run.outcomes.has(name)).length, broken: run.broken, problems,
  };
}

/** The line that names the exception: the last that is not indented. */
function lastLine(detail: string): string {
  const lines = detail.trimEnd().split("\n");
  return (lines.findLast((line) => /^[\w.]+(?:Error|Exception|Warning|Exit|Interrupt|Group|Iteration|Skip|Test)?\b.*/.test(line) && !line.startsWith(" ")) ?? lines.at(-1) ?? "").slice(0, 300);
}

const columns = ["methods", "excluded", "passed", "failed", "errors", "skipped", "missing"] as const;

/** One row for each module, then the sum. Percentages: of all methods, and of those that are neither excluded nor skipped. */
export function table(reports: readonly ModuleReport[]): string {
  const head = ["module", ...columns, "of all", "of counted"];
  const row = (name: string, sums: Record<(typeof columns)[number], number>): string[] => {
    const counted = sums.methods - sums.excluded - sums.skipped;
    return [name, ...columns.map((column) => String(sums[column])), percent(sums.passed, sums.methods), percent(sums.passed, counted)];
  };
  const total = Object.fromEntries(columns.map((column) => [column, reports.reduce((sum, each) => sum + each[column], 0)])) as Record<(typeof columns)[number], number>;
  const rows = [head, ...reports.map((each) => row(each.broken === null ? each.module : `${each.module} !`, each)), row("all", total)];
  const widths = head.map((_, index) => Math.max(...rows.map((cells) => cells[index]?.length ?? 0)));
  return rows.map((cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join("  ")).join("\n");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}

/** What fewer tests pass than before. */
export function losses(reports: readonly ModuleReport[], baseline: Readonly<Record<string, number>>): string[] {
  return reports.flatMap(({ module, passed }) => {
    const before = baseline[module] ?? 0;
    return passed < before ? [`${module}: ${passed} pass, ${before} did`] : [];
  });
}
