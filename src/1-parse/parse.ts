import { buildTree } from "./build-tree.ts";
import { LineTable } from "./lines.ts";
import { parseNatively } from "./parser.ts";
import { tokenize } from "./tokens/tokenize.ts";
import type { Tree } from "./tree.ts";

/** Parses a module's text. Never fails: what is wrong is in the tree and in the tokens. */
export function parse(source: string): Tree {
  const lines = new LineTable(source);
  const built = buildTree(parseNatively(source), source, lines);
  return { source, lines, root: built.root, broken: built.broken, comments: built.comments, tokens: tokenize(source) };
}
