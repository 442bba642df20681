import type { Span } from "../ir/span.ts";

export type Severity = "error" | "warning" | "note";

/** Why something is reported: the program is wrong, can't be translated, can't be translated yet, or the compiler failed. */
export type Reason = "invalid" | "unsupported" | "not-yet" | "internal";

/** One finding, as data. Rendering (frames, colours, JSON, SARIF) is done elsewhere. */
export interface Diagnostic {
  /** Permanent slug, a key of the catalogue: `undefined-name`. */
  readonly code: string;
  readonly severity: Severity;
  readonly reason: Reason;
  /** One sentence of what was found. */
  readonly message: string;
  /** What to write instead; null where there is nothing to say. */
  readonly hint: string | null;
  /** Path of the module as given. */
  readonly path: string;
  /** Null for findings about a whole file. */
  readonly span: Span | null;
}

/** Where phases report to. Phases never throw for what is wrong with a program. */
export interface Reporter {
  report(diagnostic: Diagnostic): void;
}
