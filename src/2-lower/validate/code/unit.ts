/** A piece of code that CPython compiles by itself. */
export interface Unit {
  readonly kind: "module" | "class" | "function" | "lambda" | "comprehension";
  readonly async: boolean;
  /** Whether there is a `yield` in a function. */
  readonly generator: boolean;
  /** The blocks around the current statement. */
  readonly blocks: BlockKind[];
}

export type BlockKind = "loop" | "group-handler" | "other";

/** CPython's limit of nested loops, `with` and `try` in one function. */
export const MOST_BLOCKS = 21;
