import type { Span } from "../../ir/span.ts";

/** Something CPython's compiler refuses, in its words. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
}

/** Where checks put what they find. */
export type Problems = Problem[];
