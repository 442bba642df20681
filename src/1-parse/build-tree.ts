import type Parser from "tree-sitter";
import type { Span } from "../ir/span.ts";
import type { LineTable } from "./lines.ts";
import type { SourceComment, SyntaxNode } from "./tree.ts";

class PlainNode implements SyntaxNode {
  readonly type: string;
  readonly named: boolean;
  readonly field: string | null;
  readonly start: number;
  readonly end: number;
  readonly missing: boolean;
  readonly children: SyntaxNode[] = [];
  readonly #origin: Origin;

  constructor(origin: Origin, type: string, named: boolean, field: string | null, start: number, end: number, missing: boolean) {
    this.#origin = origin;
    this.type = type;
    this.named = named;
    this.field = field;
    this.start = start;
    this.end = end;
    this.missing = missing;
  }

  get text(): string {
    return this.#origin.source.slice(this.start, this.end);
  }

  get span(): Span {
    return this.#origin.lines.span(this.start, this.end);
  }
}

interface Origin {
  readonly source: string;
  readonly lines: LineTable;
}

/** What one pass over the native tree gives. */
export interface BuiltTree {
  readonly root: SyntaxNode;
  readonly comments: readonly SourceComment[];
  readonly broken: boolean;
}

/**
 * Copies a native tree into plain objects in one pass of a cursor: asking native nodes for their properties one at a time is what costs.
 * Comments are taken out of the tree and listed by themselves, line continuations are dropped.
 */
export function buildTree(native: Parser.Tree, source: string, lines: LineTable): BuiltTree {
  const cursor = native.walk();
  const origin = { source, lines };
  const broken = native.rootNode.hasError;
  const kinds: { readonly type: string; readonly named: boolean }[] = [];
  const fields: (string | null)[] = [null];
  const comments: SourceComment[] = [];
  let previousEnd = 0;

  const take = (): PlainNode => {
    const kindId = cursor.nodeTypeId;
    const kind = (kinds[kindId] ??= { type: cursor.nodeType, named: cursor.nodeIsNamed });
    const fieldId = cursor.currentFieldId;
    // Nodes without a field have id 0; names are asked for once each.
    const field = (fields[fieldId] ??= cursor.currentFieldName ?? null);
    const missing = broken && cursor.nodeIsMissing;
    return new PlainNode(origin, kind.type, kind.named, field, cursor.startIndex, cursor.endIndex, missing);
  };

  const root = take();
  const parents: PlainNode[] = [];
  let current = root;
  for (;;) {
    if (cursor.gotoFirstChild()) {
      parents.push(current);
    } else {
      if (current.type !== "comment" && current.end > previousEnd) previousEnd = current.end;
      let moved = cursor.gotoNextSibling();
      while (!moved) {
        if (parents.pop() === undefined) return { root, comments, broken };
        cursor.gotoParent();
        moved = parents.length > 0 && cursor.gotoNextSibling();
        if (parents.length === 0) return { root, comments, broken };
      }
    }
    current = take();
    if (current.type === "comment") comments.push(commentOf(current, origin, previousEnd));
    else if (current.type !== "line_continuation") parents[parents.length - 1]?.children.push(current);
  }
}

function commentOf(node: PlainNode, origin: Origin, previousEnd: number): SourceComment {
  const span = node.span;
  const before = origin.source.slice(span.start - span.column, span.start);
  return { text: node.text.trimEnd(), span, ownLine: before.trim() === "", previousEnd };
}

/** Puts the default of a type parameter below the node of the parameter that begins at an offset; false where there is none. */
export function attach(root: SyntaxNode, parameter: number, value: SyntaxNode): boolean {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === "type" && node.start === parameter && node instanceof PlainNode) {
      node.children.push(withField(value, "default"));
      return true;
    }
    pending.push(...node.children.filter((child) => child.start <= parameter && parameter < child.end));
  }
  return false;
}

function withField(node: SyntaxNode, field: string): SyntaxNode {
  const { type, named, start, end, missing, children, text, span } = node;
  return { type, named, field, start, end, missing, children, text, span };
}
