import { encode } from "@jridgewell/sourcemap-codec";
import type { Span } from "../ir/span.ts";
import type { Built } from "./build.ts";
import { PythonFrames, type PythonCode } from "./python-frames.ts";
import { ts } from "./typescript.ts";

/**
 * The source map of a finished text. Neither the printer nor prettier tells where a node went, but neither changes the
 * structure of what it prints: so the text is read again, and its tree walked in step with the one it was printed from.
 */

export interface MapSource {
  readonly path: string;
  /** The Python text, where the map shall hold it. */
  readonly text: string | null;
  /** What Python's own tracebacks know of the module; null leaves it out. */
  readonly code: PythonCode | null;
}

export type Segment = [number, number, number, number];

/** Makes the source map (version 3, JSON) of a module's text. */
export function sourceMap(built: Built, code: string, source: MapSource): string {
  const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const file = ts.createSourceFile("module.ts", code, options, false, ts.ScriptKind.TS);
  const segments = new Segments(file);
  const frames = source.code === null ? null : new PythonFrames(file, source.code);
  const walk: Walk = { origins: built.origins, pieces: built.pieces, later: [], parts: new Map(), segments, frames, file };
  matchLists(built.file.statements, file.statements, walk);
  for (let pair = walk.later.pop(); pair !== undefined; pair = walk.later.pop()) match(pair[0], pair[1], walk);
  const lines = segments.lines();
  return json(source, encode(lines.map((line) => line.map(({ segment }) => segment))), frames?.data(lines));
}

/** A source map that says where a text comes from, but of no place in it. */
export function emptyMap(source: MapSource): string {
  return json(source, "");
}

function json(source: MapSource, mappings: string, frames?: object): string {
  const content = source.text === null ? {} : { sourcesContent: [source.text] };
  return JSON.stringify({ version: 3, sources: [source.path], ...content, names: [], mappings, ...(frames === undefined ? {} : { x_python: frames }) });
}

/** A mapping with the piece of Python that it stands for. */
export interface SpannedSegment {
  readonly segment: Segment;
  readonly span: Span;
}

/** Collects mappings: places in the text with the places in Python that they come from. */
class Segments {
  readonly #starts: readonly number[];
  readonly #found: { readonly offset: number; readonly line: number; readonly column: number; readonly span: Span }[] = [];

  constructor(file: ts.SourceFile) {
    this.#starts = file.getLineStarts();
  }

  add(offset: number, line: number, column: number, span: Span): void {
    this.#found.push({ offset, line, column, span });
  }

  /** The mappings of each line in order. Of several at one place the last counts: it is deepest in the tree, what an error there is about. */
  lines(): SpannedSegment[][] {
    const lines: SpannedSegment[][] = [[]];
    for (const { offset, line, column, span } of this.#found.sort((a, b) => a.offset - b.offset)) {
      while ((this.#starts[lines.length] ?? Infinity) <= offset) lines.push([]);
      const current = lines[lines.length - 1] ?? [];
      const segment: Segment = [offset - (this.#starts[lines.length - 1] ?? 0), 0, line - 1, column];
      const last = current[current.length - 1];
      if (last !== undefined && last.segment[0] === segment[0]) current[current.length - 1] = { segment, span };
      else if (last?.segment[2] !== segment[2] || last.segment[3] !== column || last.span !== span) current.push({ segment, span });
    }
    return lines;
  }
}

interface Walk {
  readonly origins: ReadonlyMap<ts.Node, Span>;
  readonly pieces: ReadonlyMap<ts.Node, ts.Statement>;
  /** Pieces that were met, to be walked when the stack is free again. */
  readonly later: [ts.Node, ts.Node][];
  /** Calls that Python makes as part of something larger: what is awaited, what is raised. */
  readonly parts: Map<ts.Node, Span>;
  readonly segments: Segments;
  readonly frames: PythonFrames | null;
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
  noteParts(built, walk);
  if (ts.isFunctionLike(parsed)) walk.frames?.addFunction(parsed, walk.origins.get(built) ?? null);
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
  if (origin !== undefined) walk.segments.add(parsed.getStart(walk.file), origin.line, origin.column, walk.parts.get(built) ?? origin);
}

/** An `await` and a `throw` are what Python's frame stands at while the call in them runs; a method's call, while its name is what JavaScript reports. */
function noteParts(built: ts.Node, walk: Walk): void {
  const span = walk.parts.get(built) ?? walk.origins.get(built);
  if (span === undefined) return;
  if (ts.isAwaitExpression(built)) walk.parts.set(bare(built.expression), span);
  else if (ts.isThrowStatement(built)) {
    const thrown = bare(built.expression);
    walk.parts.set(thrown, span);
    const made = ts.isCallExpression(thrown) ? thrown.arguments[0] : undefined;
    if (made !== undefined) walk.parts.set(bare(made), span);
  } else if (ts.isCallExpression(built) && ts.isPropertyAccessExpression(built.expression)) walk.parts.set(built.expression, span);
}

/** JavaScript reports a method call at the method's name, which in Python ends the expression that looks it up. */
function markName(built: ts.PropertyAccessExpression, parsed: ts.PropertyAccessExpression, walk: Walk): void {
  const origin = walk.origins.get(built);
  if (origin === undefined) return;
  const column = origin.endColumn - built.name.text.length;
  const start = parsed.name.getStart(walk.file);
  const whole = walk.parts.get(built) ?? origin;
  if (column < 0 || (origin.endLine === origin.line && column < origin.column)) walk.segments.add(start, origin.line, origin.column, whole);
  // A method whose name stands on a later line is called there, also for Python.
  else walk.segments.add(start, origin.endLine, column, whole.line < origin.endLine ? { ...whole, line: origin.endLine, column } : whole);
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
