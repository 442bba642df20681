import type { Span } from "../ir/span.ts";
import type { Reference, TsBindingTarget, TsBlock, TsElement, TsExpression, TsMember, TsStatement, TsType } from "../ir/target/index.ts";
import type { ts } from "./typescript.ts";

/** What handlers get to build TypeScript nodes with: the way down into children, and the module's bookkeeping. */
export interface Builder {
  /** False when the target is JavaScript: types are left out. */
  readonly types: boolean;
  /** Whether comments and blank lines are printed. */
  readonly comments: boolean;

  expression(node: TsExpression): ts.Expression;
  /** One statement; none where the target has no word for it (an interface in JavaScript). */
  statement(node: TsStatement): readonly ts.Statement[];
  /** The statements of a block with its comments; `header` is a comment that belongs to the line that opens it. */
  statements(block: TsBlock, header?: string | null): ts.Statement[];
  block(block: TsBlock, header?: string | null): ts.Block;
  /** Sets a statement apart, to be printed by itself and put where the result stands: what nests deeply is printed in pieces. */
  apart(statement: ts.Statement): ts.Statement;
  type(type: TsType): ts.TypeNode;
  /** A type annotation: undefined where there is none, or the target has no types. */
  annotation(type: TsType | null): ts.TypeNode | undefined;

  /** A named type's name, as imported where it must be. */
  typeName(type: Extract<TsType, { readonly kind: "named" }>): string;

  /** An identifier of this module; its name is no longer free for imports. */
  name(name: string): ts.Identifier;
  /** Names of this module that stand for types alone, by which exports know them. */
  readonly typeNames: ReadonlySet<string>;
  /** The local name of something imported. */
  imported(reference: Reference, preferred: string, use: "value" | "type"): string;
  /** A module specifier with the ending that output files have. */
  specifier(module: string): string;
  /** A destructuring assignment's or a loop's target, as an expression. */
  assignable(target: TsBindingTarget | TsMember | TsElement | TsExpression): ts.Expression;
  binding(target: TsBindingTarget): ts.BindingName;
  /** Remembers which Python a node came from. */
  from<N extends ts.Node>(origin: Span | null, built: N): N;
}

/** Members of a union by their kind, the key of every handler table. */
export type ByKind<U extends { readonly kind: string }> = { readonly [N in U as N["kind"]]: N };

/** A handler for each kind: a kind of the IR without one does not compile. */
export type Handlers<M, R> = { readonly [K in keyof M]: (node: M[K], to: Builder) => R };

/** Calls the handler for a node's kind. */
export function dispatch<M, K extends keyof M, R>(handlers: Handlers<M, R>, node: M[K] & { readonly kind: K }, to: Builder): R {
  const kind: K = node.kind;
  return handlers[kind](node, to);
}
