import Parser from "tree-sitter";
import Python from "tree-sitter-python";

/** Characters handed over at a time: the binding refuses strings of 32 KiB and more ("Invalid argument"). */
const CHUNK = 8192;

/** The two packages describe the same object with types that don't meet. */
function isLanguage(candidate: { readonly language: unknown }): candidate is Parser.Language {
  return typeof candidate.language === "object" && candidate.language !== null;
}

/**
 * Parses a text with tree-sitter.
 *
 * A lone carriage return ends a line in Python and not in tree-sitter's grammar, so it is handed over as a line feed; offsets stay the same.
 */
export function parseNatively(source: string): Parser.Tree {
  const parser = new Parser();
  if (!isLanguage(Python)) throw new Error("tree-sitter-python did not load");
  parser.setLanguage(Python);
  const text = source.includes("\r") ? source.replace(/\r(?!\n)/g, "\n") : source;
  return parser.parse((index) => text.slice(index, index + CHUNK));
}
