import type { Built } from "./build.ts";
import { clearBlankMarks } from "./trivia.ts";
import { ts } from "./typescript.ts";

const MARK = "\u0001";
const PIECE = /^([ \t]*)else\s+\u0001(\d+);/m;

/** What stands in the printed text for the piece of a number; no printed program has that character. */
export function pieceMark(number: number): string {
  return `${MARK}${number}`;
}

/** Prints a tree as text, unformatted. */
export function print({ file, pieces }: Built): string {
  const statements = [...pieces.values()];
  let text = newPrinter().printFile(file);
  for (let found = PIECE.exec(text); found !== null; found = PIECE.exec(text)) {
    const [whole, indent = "", number = ""] = found;
    const piece = statements[Number(number)];
    if (piece === undefined) throw new Error(`There is no piece ${number}`);
    const printed = newPrinter().printNode(ts.EmitHint.Unspecified, piece, file).replaceAll("\n", `\n${indent}`);
    text = `${text.slice(0, found.index)}${indent}else ${printed}${text.slice(found.index + whole.length)}`;
  }
  return clearBlankMarks(text);
}

/** A printer is made for each text, since one that ran out of stack keeps half its state. */
function newPrinter(): ts.Printer {
  return ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
}
