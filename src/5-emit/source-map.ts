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
  matchLists(built.file.statements, file.statements, { origins: built.origins, segments, file });
  return json(source, encode(segments.lines));
}

/** A source map that says where a text comes from, but of no place in it. */
export function emptyMap(source: MapSource): string {
  return json(source, "");
}

function json(source: MapSource, mappings: string): string {
  const content = source.text === null ? {} : { sourcesContent: [source.text] };
  return JSON.stringify({ version: 3, sources: [source.path], ...content, names: [], mappings });
}

/** Collects mappings in the order of the text. */
class Segments {
  readonly lines: Segment[][] = [[]];
  readonly #starts: readonly number[];

  constructor(file: ts.SourceFile) {
    this.#starts = file.getLineStarts();
  }

  add(offset: number, line: number, column: number): void {
    while ((this.#starts[this.lines.length] ?? Infinity) <= offset) this.lines.push([]);
    const current = this.lines[this.lines.length - 1];
    const start = this.#starts[this.lines.length - 1];
    if (current === undefined || start === undefined || offset < start) return;
    const last = current[current.length - 1];
    const segment: Segment = [offset - start, 0, line - 1, column];
    if (last === undefined || last[0] < segment[0]) {
      if (last?.[2] !== segment[2] || last[3] !== column) current.push(segment);
    } else if (last[0] === segment[0]) {
      // What is deepest in the tree is what an error at this place is about.
      current[current.length - 1] = segment;
    }
  }
}

interface Walk {
  readonly origins: ReadonlyMap<ts.Node, Span>;
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
