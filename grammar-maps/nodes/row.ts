import type { NodeKind } from "./kinds.ts";

/**
 * What becomes of a node kind. A kind may be several things, depending on where it stands: `string` is an expression, and a pattern in a
 * `case`. The values name handlers of src/2-lower; a name without a handler does not compile.
 */
export interface NodeRow {
  /** The handler that makes a statement of it. */
  readonly statement?: string;
  /** The handler that makes an expression of it. */
  readonly expression?: string;
  /** The handler that makes an expression of it and of its leftmost operand, so that long chains need no recursion. */
  readonly chain?: { readonly handler: string; /** The field of the leftmost operand. */ readonly through: string };
  /** The handler that makes a pattern of `case` of it. */
  readonly pattern?: string;
  /** The kinds that read it themselves. */
  readonly partOf?: readonly (NodeKind | "ERROR")[];
  /** Python 3 has no such thing: what it is, for the diagnostic. Such nodes stand in broken trees only. */
  readonly refused?: string;
}

/** The rows of some kinds. */
export type NodeRows = Readonly<Partial<Record<NodeKind, NodeRow>>>;
