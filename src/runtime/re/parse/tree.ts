/** What patterns are parsed into. Flags are resolved: each node says itself whether it ignores case and the like. */
import type { CharSet } from "../chars/CharSet.ts";

export type Place = "start" | "line_start" | "end" | "line_end" | "very_end" | "boundary" | "inside";
export type Fold = "none" | "ascii" | "unicode";
export type Mode = "greedy" | "lazy" | "possessive";

export type Node =
  /** One character of a set. */
  | { readonly kind: "one"; readonly set: CharSet }
  | { readonly kind: "at"; readonly place: Place; readonly unicode: boolean }
  | { readonly kind: "sequence"; readonly items: readonly Node[] }
  | { readonly kind: "branch"; readonly branches: readonly Node[] }
  | { readonly kind: "repeat"; readonly min: number; readonly max: number; readonly mode: Mode; readonly body: Node }
  /** Parentheses; `number` is null for those that capture nothing. */
  | { readonly kind: "group"; readonly number: number | null; readonly body: Node }
  | { readonly kind: "atomic"; readonly body: Node }
  /** What a group captured, once more. */
  | { readonly kind: "again"; readonly group: number; readonly fold: Fold; readonly width: Width }
  | { readonly kind: "look"; readonly ahead: boolean; readonly negated: boolean; readonly body: Node }
  | { readonly kind: "if_group"; readonly group: number; readonly yes: Node; readonly no: Node | null }
  | { readonly kind: "failure" };

/** The least and the greatest number of characters that a pattern matches. */
export type Width = readonly [least: number, most: number];

/** A parsed pattern. */
export interface Tree {
  readonly root: Node;
  readonly flags: number;
  /** The number of capturing groups. */
  readonly groups: number;
  /** The groups' numbers by name. */
  readonly names: ReadonlyMap<string, number>;
  /** The groups in the order in which they close. */
  readonly closing: readonly number[];
}
