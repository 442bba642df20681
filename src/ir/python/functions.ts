import type { NodeBase } from "./node.ts";
import type { Expression } from "./expressions.ts";

export type ParameterKind = "positional-only" | "normal" | "var-positional" | "keyword-only" | "var-keyword";

/** One parameter; its id is the node that facts (type, binding) are kept under. */
export interface Parameter extends NodeBase {
  readonly kind: ParameterKind;
  readonly name: string;
  readonly annotation: Expression | null;
  /** Evaluated once, where the function is defined. */
  readonly default: Expression | null;
}
/** In the order of the source. */
export type Parameters = readonly Parameter[];

/** PEP 695 `[T: bound = default, *Ts, **P]`. */
export interface TypeParameter extends NodeBase {
  readonly kind: "type-var" | "type-var-tuple" | "param-spec";
  readonly name: string;
  readonly bound: Expression | null;
  readonly default: Expression | null;
}
