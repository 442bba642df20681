import type { NodeId, Span } from "../span.ts";

/** What every node of the Python IR carries. Nodes are never mutated; facts about them are kept beside, by id. */
export interface NodeBase {
  readonly id: NodeId;
  readonly span: Span;
}

/** A comment of the source, without the leading `#` and one following blank. */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/** What stands around a statement and has no meaning for Python but has one for the reader. */
export interface Trivia {
  /** Whole-line comments above; `null` marks a blank line between or after them (at most one in a row). */
  readonly leading: readonly (Comment | null)[];
  /** The comment at the end of the statement's (header) line. */
  readonly trailing: Comment | null;
}
