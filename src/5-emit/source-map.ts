import { encode } from "@jridgewell/sourcemap-codec";
import type { Span } from "../ir/span.ts";
import type { Built } from "./build.ts";
import { ts } from "./typescript.ts";

/**
 * The source map of a finished text. Neither the printer nor prettier tells where a node went, but neither changes the
 * structure of what it prints: so the text is read again, and its tree walked in step with the one it was printed from.
 */

export interface MapSource {
  readonly path: string;
  /** The Python text, where the map shall hold it. */
  readonly text: string | null;
}

type Segment = [number, number, number, number];

/** Makes the source map (version 3, JSON) of a module's text. */
export function sourceMap(built: Built, code: string, source: MapSource): string {
  const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const file = ts.createSourceFile("module.ts", code, options, false, ts.ScriptKind.TS);
  const segments = new Segments(file);
  const walk: Walk = { origins: built.origins, pieces: built.pieces, later: [], segments, file };
  matchLists(built.file.statements, file.statements, walk);
  for (let pair = walk.later.pop(); pair !== undefined; pair = walk.later.pop()) match(pair[0], pair[1], walk);
  return json(source, encode(segments.lines()));
}

/** A source map that says where a text comes from, but of no place in it. */
export function emptyMap(source: MapSource): string {
  return json(source, "");
}

function json(source: MapSource, mappings: string): string {
  const content = source.text === null ? {} : { sourcesContent: [source.text] };
  return JSON.stringify({ version: 3, sources: [source.path], ...content, names: [], mappings });
}

/** Collects mappings: places in the text with the places in Python that they come from. */
class Segments {
  readonly #starts: readonly number[];
  readonly #found: { readonly offset: number; readonly line: number; readonly column: number }[] = [];

  constructor(file: ts.SourceFile) {
    this.#starts = file.getLineStarts();
  }

  add(offset: number, line: number, column: number): void {
    this.#found.push({ offset, line, column });
  }

  /** The mappings of each line in order. Of several at one place the last counts: it is deepest in the tree, what an error there is about. */
  lines(): Segment[][] {
    const lines: Segment[][] = [[]];
    for (const { offset, line, column } of this.#found.sort((a, b) => a.offset - b.offset)) {
      while ((this.#starts[lines.length] ?? Infinity) <= offset) lines.push([]);
      const current = lines[lines.length - 1] ?? [];
      const segment: Segment = [offset - (this.#starts[lines.length - 1] ?? 0), 0, line - 1, column];
      const last = current[current.length - 1];
      if (last !== undefined && last[0] === segment[0]) current[current.length - 1] = segment;
      else if (last?.[2] !== segment[2] || last[3] !== column) current.push(segment);
    }
    return lines;
  }
}

interface Walk {
  readonly origins: ReadonlyMap<ts.Node, Span>;
  readonly pieces: ReadonlyMap<ts.Node, ts.Statement>;
  /** Pieces that were met, to be walked when the stack is free again. */
  readonly later: [ts.Node, ts.Node][];
  readonly segments: Segments;
  readonly file: ts.SourceFile;
}

function matchLists(built: readonly ts.Node[], parsed: readonly ts.Node[], walk: Walk): void {
  const printed = built.filter((node) => node.kind !== ts.SyntaxKind.NotEmittedStatement);
  if (printed.length !== parsed.length) return;
  for (let index = 0; index < parsed.length; index++) {
    const [left, right] = [printed[index], parsed[index]];
    if (left !== undefined && right !== undefined) match(left, right, walk);
  }
}

function match(builtNode: ts.Node, parsedNode: ts.Node, walk: Walk): void {
  const piece = walk.pieces.get(builtNode);
  if (piece !== undefined) {
    walk.later.push([piece, parsedNode]);
    return;
  }
  let built = bare(builtNode);
  let parsed = bare(parsedNode);
  // Down the left side in a loop: it may be thousands of operators long.
  const rights: [ts.Node, ts.Node][] = [];
  while (ts.isBinaryExpression(built) && ts.isBinaryExpression(parsed)) {
    if (built.operatorToken.kind !== parsed.operatorToken.kind) return;
    if (isLogical(built.operatorToken.kind)) {
      matchLists(operands(built), operands(parsed), walk);
      break;
    }
    mark(built, parsed, walk);
    rights.push([built.right, parsed.right]);
    built = bare(built.left);
    parsed = bare(parsed.left);
  }
  if (!ts.isBinaryExpression(built)) matchOther(built, parsed, walk);
  for (let index = rights.length - 1; index >= 0; index--) {
    const pair = rights[index];
    if (pair !== undefined) match(pair[0], pair[1], walk);
  }
}

function matchOther(built: ts.Node, parsed: ts.Node, walk: Walk): void {
  if (built.kind !== parsed.kind || ts.isTypeNode(parsed)) return;
  mark(built, parsed, walk);
  if (ts.isPropertyAccessExpression(built) && ts.isPropertyAccessExpression(parsed)) {
    match(built.expression, parsed.expression, walk);
    markName(built, parsed, walk);
  } else {
    matchLists(children(built), children(parsed), walk);
  }
}

/** Kinds at which something can be raised, beside statements. */
const MARKED: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.CallExpression, ts.SyntaxKind.NewExpression, ts.SyntaxKind.PropertyAccessExpression, ts.SyntaxKind.ElementAccessExpression,
  ts.SyntaxKind.AwaitExpression, ts.SyntaxKind.YieldExpression, ts.SyntaxKind.ArrowFunction, ts.SyntaxKind.FunctionExpression,
]);

function mark(built: ts.Node, parsed: ts.Node, walk: Walk): void {
  if (!MARKED.has(built.kind) && !ts.isStatement(built) && !ts.isClassElement(built)) return;
  const origin = walk.origins.get(built);
  if (origin !== undefined) walk.segments.add(parsed.getStart(walk.file), origin.line, origin.column);
}

/** JavaScript reports a method call at the method's name, which in Python ends the expression that looks it up. */
function markName(built: ts.PropertyAccessExpression, parsed: ts.PropertyAccessExpression, walk: Walk): void {
  const origin = walk.origins.get(built);
  if (origin === undefined) return;
  const column = origin.endColumn - built.name.text.length;
  const start = parsed.name.getStart(walk.file);
  if (column < 0 || (origin.endLine === origin.line && column < origin.column)) walk.segments.add(start, origin.line, origin.column);
  else walk.segments.add(start, origin.endLine, column);
}

/** A node without the parentheses round it, which printing adds and formatting removes. */
function bare(node: ts.Node): ts.Node {
  let inner = node;
  while (ts.isParenthesizedExpression(inner)) inner = inner.expression;
  return inner;
}

function isLogical(operator: ts.SyntaxKind): boolean {
  return operator === ts.SyntaxKind.AmpersandAmpersandToken || operator === ts.SyntaxKind.BarBarToken || operator === ts.SyntaxKind.QuestionQuestionToken;
}

/** The operands of a chain of one logical operator, which prettier may group otherwise. */
function operands(node: ts.BinaryExpression): ts.Node[] {
  const found: ts.Node[] = [];
  const left: ts.Node[] = [node];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const inner = bare(next);
    if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === node.operatorToken.kind) left.push(inner.right, inner.left);
    else found.push(inner);
  }
  return found;
}

function children(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    found.push(child);
  });
  return found;
}
