import type { Block, Expression, NodeBase, Parameters, Pattern, Statement, Target, Trivia, TypeParameter } from "../ir/python/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import type { SyntaxNode } from "../1-parse/index.ts";

/** Gives out the ids of nodes: unique over all modules of a program. */
export interface IdAllocator {
  next(): number;
}

/** Makes an allocator that counts from 1. */
export function idAllocator(): IdAllocator {
  let last = 0;
  return { next: () => ++last };
}

/** What handlers work with. It carries the dispatch, so that handlers need not import each other. */
export interface Context {
  readonly path: string;
  readonly source: string;
  /** A fresh id and the node's span, to be spread into an IR node. */
  base(node: SyntaxNode): NodeBase;
  /** Likewise, from the start of one node to the end of another. */
  between(first: NodeBase, last: SyntaxNode): NodeBase;
  expression(node: SyntaxNode): Expression;
  /** Likewise, with the leftmost operand (`a` of `a.b(c)[d]`) lowered by the caller. */
  chained(node: SyntaxNode, leftmost: (node: SyntaxNode) => Expression): Expression;
  target(node: SyntaxNode): Target;
  pattern(node: SyntaxNode): Pattern;
  /** The statements of a block node. */
  block(node: SyntaxNode): Block;
  /** A block whose first statement may be a docstring, which is taken out. */
  documentedBlock(node: SyntaxNode): { readonly docstring: string | null; readonly body: Block };
  /** The comments before a statement, clause or case, and at the end of its header line. Nodes must be asked for in source order. */
  trivia(node: SyntaxNode, nextStart?: number): Trivia;
  parameters(node: SyntaxNode | null): Parameters;
  typeParameters(node: SyntaxNode | null): readonly TypeParameter[];
  report(diagnostic: Diagnostic): void;
}

/** A tree has a shape that lowering does not know: a bug of the compiler or of the parser's grammar. Caught where statements are lowered. */
export class UnexpectedShape extends Error {
  readonly node: SyntaxNode;

  constructor(node: SyntaxNode, expected: string) {
    super(`${node.type} where ${expected} was expected`);
    this.node = node;
  }
}

export type StatementHandler = (node: SyntaxNode, context: Context, trivia: Trivia, decorators: readonly Expression[]) => Statement;
export type ExpressionHandler = (node: SyntaxNode, context: Context) => Expression;
/** Makes an expression of a node and its leftmost operand, which is lowered already. */
export type ChainHandler = (node: SyntaxNode, first: Expression, context: Context) => Expression;
export type PatternHandler = (node: SyntaxNode, context: Context) => Pattern;
