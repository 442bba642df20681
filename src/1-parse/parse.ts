import type { BuiltTree } from "./build-tree.ts";
import { attach, buildTree } from "./build-tree.ts";
import { LineTable } from "./lines.ts";
import { parseNatively } from "./parser.ts";
import { repair } from "./repair.ts";
import type { TypeDefault } from "./repair.ts";
import { tokenize } from "./tokens/tokenize.ts";
import type { TokenList } from "./tokens/token.ts";
import type { SyntaxNode, Tree } from "./tree.ts";

/** Parses a module's text. Never fails: what is wrong is in the tree and in the tokens. */
export function parse(source: string): Tree {
  const lines = new LineTable(source);
  const tokens = tokenize(source);
  const first = buildTree(parseNatively(source), source, lines);
  const built = first.broken && tokens.error === null ? parseRepaired(source, lines, tokens, first) : first;
  return { source, lines, root: built.root, broken: built.broken, comments: built.comments, tokens };
}

/** The tree of the repaired text, if that is any better; comments are taken from the first attempt, since repairing removes some. */
function parseRepaired(source: string, lines: LineTable, tokens: TokenList, first: BuiltTree): BuiltTree {
  const { text, defaults } = repair(source, tokens);
  const second = buildTree(parseNatively(text), source, lines);
  if (second.broken) return first;
  for (const found of defaults) {
    const expression = parseDefault(found, source, lines);
    if (expression === null || !attach(second.root, found.parameter, expression)) return first;
  }
  return { ...second, comments: first.comments };
}

/** The expression of a default by itself, at its own place: brackets around it make it one logical line. */
function parseDefault({ start, end }: TypeDefault, source: string, lines: LineTable): SyntaxNode | null {
  const isolated = `${" ".repeat(start - 1)}[${source.slice(start, end).replace(/[\r\n]/g, " ")}]`;
  const built = buildTree(parseNatively(isolated), source, lines);
  const list = built.root.children[0]?.children[0];
  return built.broken || list?.type !== "list" ? null : list.children[1] ?? null;
}
