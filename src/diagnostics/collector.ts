import type { Diagnostic, Reporter } from "./diagnostic.ts";

/** A reporter that keeps what it is told, in order. */
export interface Collector extends Reporter {
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes an empty collector. */
export function collector(): Collector {
  const diagnostics: Diagnostic[] = [];
  return { diagnostics, report: (found) => void diagnostics.push(found) };
}
