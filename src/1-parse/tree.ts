import type { Span } from "../ir/span.ts";
import type { LineTable } from "./lines.ts";
import type { TokenList } from "./tokens/token.ts";

/** A node of the concrete syntax tree, as a plain object: nothing behind it is native. */
export interface SyntaxNode {
  /** The kind in tree-sitter-python's grammar; of an anonymous node its text (`"+="`); `ERROR` for what could not be parsed. */
  readonly type: string;
  readonly named: boolean;
  /** The field of the parent that the node stands in. */
  readonly field: string | null;
  /** UTF-16 offsets into the source, half-open. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
  /** The parser put it in to go on after an error. */
  readonly missing: boolean;
  /** The node's own text, cut from the source on demand. */
  readonly text: string;
  /** Lines and columns, looked up on demand. */
  readonly span: Span;
}

/** A comment of the source with what is needed to say which statement it belongs to. */
export interface SourceComment {
  /** With the leading `#`. */
  readonly text: string;
  readonly span: Span;
  /** Whether nothing but white space stands before it on its line. */
  readonly ownLine: boolean;
  /** Where the last piece of code before the comment ends. */
  readonly previousEnd: number;
}

/** What parsing a module gives. */
export interface Tree {
  readonly source: string;
  readonly lines: LineTable;
  readonly root: SyntaxNode;
  /** Whether the tree holds ERROR or missing nodes. */
  readonly broken: boolean;
  readonly comments: readonly SourceComment[];
  /** The same text as Python's tokenizer sees it; ends early where the tokenizer gave up. */
  readonly tokens: TokenList;
}
