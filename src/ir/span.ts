/** A place in a source text: half-open range of UTF-16 offsets with the position of both ends. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** 1-based line of the first character. */
  readonly line: number;
  /** 0-based column of the first character, in UTF-16 units. */
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Identifies a node within one program; allocated by lowering, unique over all modules of the program. */
export type NodeId = number;
