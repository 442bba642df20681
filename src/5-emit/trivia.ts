import type { TsTrivia } from "../ir/target/index.ts";
import type { Builder } from "./builder.ts";
import { ts } from "./typescript.ts";

/**
 * Comments and blank lines. The printer knows comments but no blank lines, so a blank line travels as a comment made of a
 * character that printed code never has, and is cleared from the printed text.
 */

const BLANK = "\u0001";
const BLANK_LINES = /(?:^[ \t]*\/\/\u0001\n)+/gm;

/** Turns the marks for blank lines into blank lines, at most one in a row, none at the top. */
export function clearBlankMarks(printed: string): string {
  if (!printed.includes(BLANK)) return printed;
  return printed.replace(BLANK_LINES, (_, at: number) => (at === 0 ? "" : "\n"));
}

/** Puts a node's comments round it. */
export function withTrivia<N extends ts.Node>(node: N, trivia: TsTrivia, to: Builder): N {
  if (!to.comments) return node;
  if (trivia.leading.length > 0 || trivia.doc !== null) ts.setSyntheticLeadingComments(node, leadingComments(trivia.leading, trivia.doc));
  if (trivia.trailing !== null) ts.setSyntheticTrailingComments(node, lineComments(trivia.trailing, false));
  return node;
}

/** A statement that prints nothing but comments. */
export function commentStatement(lines: readonly (string | null)[], doc: string | null = null): ts.Statement {
  const statement = ts.factory.createNotEmittedStatement(ts.factory.createEmptyStatement());
  ts.setSyntheticLeadingComments(statement, leadingComments(lines, doc));
  return statement;
}

function leadingComments(lines: readonly (string | null)[], doc: string | null): ts.SynthesizedComment[] {
  const comments = lines.flatMap((line) => (line === null ? [comment(ts.SyntaxKind.SingleLineCommentTrivia, BLANK, true)] : lineComments(line, true)));
  if (doc !== null) comments.push(comment(ts.SyntaxKind.MultiLineCommentTrivia, docText(doc), true));
  return comments;
}

function lineComments(text: string, newLine: boolean): ts.SynthesizedComment[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => {
    const clean = line.replaceAll(BLANK, "").trimEnd();
    return comment(ts.SyntaxKind.SingleLineCommentTrivia, clean === "" ? "" : ` ${clean}`, newLine);
  });
}

/** The text between the slashes' stars of a JSDoc comment. */
function docText(doc: string): string {
  const lines = doc.replaceAll(BLANK, "").replaceAll("*/", "*\\/").split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trimEnd());
  const [first = ""] = lines;
  if (lines.length === 1) return `* ${first} `;
  return `*\n${lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n `;
}

function comment(kind: ts.CommentKind, text: string, hasTrailingNewLine: boolean): ts.SynthesizedComment {
  return { kind, text, hasTrailingNewLine, pos: -1, end: -1 };
}
