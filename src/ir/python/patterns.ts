import type { NodeBase } from "./node.ts";
import type { Expression } from "./expressions.ts";

/** A pattern of `case`. Capture names are bindings with the pattern's id. */
export type Pattern =
  | WildcardPattern | CapturePattern | ValuePattern | SingletonPattern | SequencePattern | StarPattern
  | MappingPattern | ClassPattern | OrPattern | AsPattern;

export interface WildcardPattern extends NodeBase { readonly kind: "wildcard-pattern" }
export interface CapturePattern extends NodeBase { readonly kind: "capture-pattern"; readonly name: string }
/** Literals (numbers, strings) and dotted names: compared by `==`. */
export interface ValuePattern extends NodeBase { readonly kind: "value-pattern"; readonly value: Expression }
/** `None`, `True`, `False`: compared by `is`. */
export interface SingletonPattern extends NodeBase { readonly kind: "singleton-pattern"; readonly value: true | false | null }
export interface SequencePattern extends NodeBase { readonly kind: "sequence-pattern"; readonly patterns: readonly Pattern[] }
/** `*name` or `*_` (name null), inside a sequence pattern only. */
export interface StarPattern extends NodeBase { readonly kind: "star-pattern"; readonly name: string | null }
export interface MappingPattern extends NodeBase {
  readonly kind: "mapping-pattern";
  readonly entries: readonly { readonly key: Expression; readonly pattern: Pattern }[];
  /** `**rest`; null where absent. */
  readonly rest: CapturePattern | null;
}
export interface ClassPattern extends NodeBase {
  readonly kind: "class-pattern";
  readonly class: Expression;
  readonly positional: readonly Pattern[];
  readonly keywords: readonly { readonly name: string; readonly pattern: Pattern }[];
}
export interface OrPattern extends NodeBase { readonly kind: "or-pattern"; readonly alternatives: readonly Pattern[] }
export interface AsPattern extends NodeBase { readonly kind: "as-pattern"; readonly pattern: Pattern; readonly name: string }
