import { PieceDecoder } from "./incremental.ts";
import { NewlineReader } from "./newlines.ts";

/** Decodes pieces and turns line ends. */
export interface TextReader {
  readonly decoder: PieceDecoder;
  readonly newlines: NewlineReader | null;
}

/** The reader of a text in an encoding. @param newline null and "" stand for all line ends */
export function text_reader(encoding: string, errors: string, newline: string | null): TextReader {
  const universal = newline === null || newline === "";
  return { decoder: new PieceDecoder(encoding, errors), newlines: universal ? new NewlineReader(newline === null) : null };
}
