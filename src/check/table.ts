/** The table of `verify`. */
import type { Verdict, Verified } from "./verify.ts";

/** One line for each program, and a count. */
export function verifyTable(results: readonly Verified[], paint: (verdict: Verdict, text: string) => string = (_, text) => text): string {
  const width = Math.min(60, Math.max(7, ...results.map(({ program }) => program.shown.length)));
  const head = `${"program".padEnd(width)}  verdict    CPython       ours`;
  const lines = results.map(({ program, verdict, detail, pythonSeconds, seconds }) =>
    `${program.shown.padEnd(width)}  ${paint(verdict, verdict.padEnd(9))} ${time(pythonSeconds)} ${time(seconds)}${detail === "" ? "" : `  ${clip(detail)}`}`);
  return `${[head, ...lines, "", count(results)].join("\n")}\n`;
}

function time(seconds: number | null): string {
  return (seconds === null ? "—" : `${seconds.toFixed(2)} s`).padStart(9);
}

function clip(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function count(results: readonly Verified[]): string {
  const equal = results.filter(({ verdict }) => verdict === "equal").length;
  const others = (["different", "refused", "timeout", "unstable", "skipped"] as const).map((verdict) => [verdict, results.filter((result) => result.verdict === verdict).length] as const);
  return [`${equal} of ${results.length} equal`, ...others.filter(([, number]) => number > 0).map(([verdict, number]) => `${number} ${verdict}`)].join(", ");
}
