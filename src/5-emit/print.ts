import { clearBlankMarks } from "./trivia.ts";
import { ts } from "./typescript.ts";

/** Prints a tree as text, unformatted. A printer is made for each text, since one that ran out of stack keeps half its state. */
export function print(file: ts.SourceFile): string {
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  return clearBlankMarks(printer.printFile(file));
}
