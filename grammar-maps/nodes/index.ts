import type { NodeKind } from "./kinds.ts";
import type { NodeRow } from "./row.ts";
import { expressions } from "./expressions.ts";
import { parts } from "./parts.ts";
import { patterns } from "./patterns.ts";
import { statements } from "./statements.ts";

export type { NodeKind } from "./kinds.ts";
export type { NodeRow } from "./row.ts";

/** What becomes of each node kind of tree-sitter-python. A kind without a row does not compile. */
export const nodes = { ...statements, ...expressions, ...patterns, ...parts } satisfies Readonly<Record<NodeKind, NodeRow>>;

type Rows = (typeof nodes)[NodeKind];
type Named<Facet extends string> = Rows extends infer Row ? (Row extends { readonly [F in Facet]: infer Name extends string } ? Name : never) : never;

/** The handlers that lowering must have. */
export type StatementHandlerName = Named<"statement">;
export type ExpressionHandlerName = Named<"expression">;
export type PatternHandlerName = Named<"pattern">;
export type ChainHandlerName = Rows extends infer Row ? (Row extends { readonly chain: { readonly handler: infer Name extends string } } ? Name : never) : never;
