import type { Comment, Trivia } from "../ir/python/index.ts";
import type { SourceComment, SyntaxNode } from "../1-parse/index.ts";

type Leading = readonly (Comment | null)[];

function toComment(comment: SourceComment): Comment {
  return { text: comment.text.replace(/^# ?/, ""), span: comment.span };
}

/** Where the header of a compound statement or clause ends, after its colon; of anything else the end. */
function headerEnd(node: SyntaxNode): number {
  const definition = node.type === "decorated_definition" ? node.children[node.children.length - 1] : node;
  const colon = definition?.children.find((child) => child.type === ":");
  return colon === undefined ? node.end : colon.end;
}

/**
 * Hands the comments of a module out to its statements, in source order. Each comment is handed out exactly once: to the statement
 * it stands above, in or behind, or to the end of the block it closes.
 */
export class TriviaStream {
  readonly #comments: readonly SourceComment[];
  #next = 0;
  /** The last line of what was handed out or passed in this block; null at the start of a block, where a blank line means nothing. */
  #line: number | null = null;

  constructor(comments: readonly SourceComment[]) {
    this.#comments = comments;
  }

  /** Says that a block begins. */
  enterBlock(): void {
    this.#line = null;
  }

  /** Says that the code up to the end of a node was handed out. */
  passed(node: SyntaxNode): void {
    this.#line = Math.max(this.#line ?? 0, node.span.endLine);
  }

  /** The comments of a statement or clause: above it, within its header, and behind the header. */
  of(node: SyntaxNode, nextStart = Infinity): Trivia {
    const end = headerEnd(node);
    const leading: (Comment | null)[] = this.#takeWhile((comment) => comment.span.start < node.start);
    this.#blankLine(leading, node.span.line);
    for (const inside of this.#takeWhile((comment) => comment.span.start < end)) if (inside !== null) leading.push(inside);
    return { leading, trailing: this.#behind(end, nextStart) };
  }

  /** The comments after the last statement of a block that are indented at least as far as it. */
  closeBlock(lastEnd: number, column: number): Leading {
    return this.#takeWhile((comment) => comment.ownLine && comment.previousEnd <= lastEnd && comment.span.column >= column);
  }

  /** All that is left, at the end of the module. */
  rest(): Leading {
    return this.#takeWhile(() => true);
  }

  #takeWhile(belongs: (comment: SourceComment) => boolean): (Comment | null)[] {
    const taken: (Comment | null)[] = [];
    for (let comment = this.#comments[this.#next]; comment !== undefined && belongs(comment); comment = this.#comments[this.#next]) {
      this.#blankLine(taken, comment.span.line);
      taken.push(toComment(comment));
      this.#line = comment.span.endLine;
      this.#next += 1;
    }
    return taken;
  }

  /** Notes a blank line between what was handed out last and a line. */
  #blankLine(leading: (Comment | null)[], line: number): void {
    if (this.#line !== null && line - this.#line > 1) leading.push(null);
    this.#line = line;
  }

  /** The comment on the line where a header ends, unless more code stands before it. */
  #behind(end: number, nextStart: number): Comment | null {
    const comment = this.#comments[this.#next];
    if (comment === undefined || comment.ownLine || comment.span.start > nextStart) return null;
    const sameHeader = comment.previousEnd <= end + 1 && comment.span.start >= end;
    if (!sameHeader) return null;
    this.#next += 1;
    return toComment(comment);
  }
}
