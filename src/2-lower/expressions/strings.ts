import type { BytesLiteral, FormattedField, FormattedPart, FormattedString, StringLiteral } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { UnexpectedShape } from "../context.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import { childOfType, has, known, named, required } from "../children.ts";
import { decodeBytes, decodeText, normalizeLineEnds } from "../text/escapes.ts";
import type { ProblemListener } from "../text/escapes.ts";

/** A literal, or several that stand side by side. */
export function lowerString(node: SyntaxNode, context: Context): StringLiteral | BytesLiteral | FormattedString {
  const literals = (node.type === "concatenated_string" ? named(node) : [node]).map((literal) => readLiteral(literal));
  if (literals.some((literal) => literal.bytes)) {
    return { kind: "bytes", ...context.base(node), value: literals.flatMap((literal) => decodeBytes(literal.text, literal.raw, listener(literal, 0, context))) };
  }
  const parts = joinTexts(literals.flatMap((literal) => partsOf(literal, context)));
  if (literals.some((literal) => literal.formatted)) return { kind: "formatted-string", ...context.base(node), parts };
  const [text] = parts;
  return { kind: "string", ...context.base(node), value: typeof text === "string" ? text : "" };
}

/** One literal between its quotes. */
interface Literal {
  readonly node: SyntaxNode;
  readonly raw: boolean;
  readonly bytes: boolean;
  readonly formatted: boolean;
  /** Offset of the first character after the opening quotes. */
  readonly start: number;
  /** What stands between the quotes. */
  readonly text: string;
}

function readLiteral(node: SyntaxNode): Literal {
  const opening = known(childOfType(node, "string_start"), node, "one with quotes");
  const prefix = opening.text.toLowerCase();
  // Of r'\\\\' the parser takes the content for a part of the end: the quotes are counted instead.
  const quotes = /['"]+$/.exec(prefix)?.[0].length ?? 1;
  const from = opening.end - node.start;
  return {
    node, raw: prefix.includes("r"), bytes: prefix.includes("b"), formatted: prefix.includes("f"),
    start: opening.end, text: node.text.slice(from, node.text.length - quotes),
  };
}

/** Reports what escapes do wrong; `base` is where the text begins within the literal. */
function listener(literal: Literal, base: number, context: Context): ProblemListener {
  return (problem) => {
    // The offset is into a text with normalized line ends: the literal as a whole is what CPython points at, too.
    const span = literal.node.span;
    switch (problem.kind) {
      case "error": context.report(diagnostic("syntax-error", context.path, span, { message: problem.message })); break;
      case "unknown-name": context.report(diagnostic("unknown-character-name", context.path, span, { name: problem.name })); break;
      case "warning": context.report(diagnostic("invalid-escape-sequence", context.path, span, { sequence: problem.sequence })); break;
    }
    return base;
  };
}

function decodePiece(piece: string, literal: Literal, context: Context): string {
  return literal.raw ? normalizeLineEnds(piece) : decodeText(piece, listener(literal, 0, context));
}

function partsOf(literal: Literal, context: Context): readonly FormattedPart[] {
  if (!literal.formatted) return [decodePiece(literal.text, literal, context)];
  const end = literal.start + literal.text.length;
  return pieces(literal.node, literal.start, end, literal, context, (text) => text.replace(/\{\{|\}\}/g, (braces) => braces.charAt(0)));
}

/** The texts and fields between two offsets, where `node`'s children are the fields. */
function pieces(
  node: SyntaxNode, start: number, end: number, literal: Literal, context: Context, unbrace: (text: string) => string,
): readonly FormattedPart[] {
  const parts: FormattedPart[] = [];
  let position = start;
  const text = (until: number): void => {
    if (until <= position) return;
    const source = context.source.slice(position, until);
    // A name in braces is not a doubled brace: \N{DIGIT ONE}.
    parts.push(source.split(/(?<!\\)((?:\\\\)*\\N\{[^}]*\})/).map((piece, index) =>
      decodePiece(index % 2 === 1 && !literal.raw ? piece : unbrace(piece), literal, context)).join(""));
  };
  for (const child of node.children) {
    if (child.type !== "interpolation" && child.type !== "format_expression") continue;
    text(child.start);
    parts.push(...lowerField(child, literal, context));
    position = child.end;
  }
  text(end);
  return parts;
}

/** `{x!r:>10}`; of `{x=}` also its own text. */
function lowerField(node: SyntaxNode, literal: Literal, context: Context): readonly FormattedPart[] {
  const value = required(node, "expression");
  if (value.type === "named_expression") return walrusField(value, node, literal, context);
  const expression = context.expression(value);
  const specifier = node.children.find((child) => child.type === "format_specifier") ?? null;
  const spec = specifier === null ? null : joinTexts(pieces(specifier, specifier.start + 1, specifier.end, literal, context, (text) => text));
  const written = conversionOf(node);
  const debug = has(node, "=");
  const field: FormattedField = { expression, conversion: written ?? (debug && spec === null ? "r" : null), spec };
  return debug ? [debugText(node, context), field] : [field];
}

/** `{x:=10}` is no assignment: the colon begins the format spec `=10`. */
function walrusField(value: SyntaxNode, node: SyntaxNode, literal: Literal, context: Context): readonly FormattedPart[] {
  const name = required(value, "name");
  const source = context.source.slice(name.end, node.end - 1);
  const spec = source.slice(source.indexOf(":") + 1);
  if (spec.includes("{") || node.children.some((child) => child.type === "type_conversion")) throw new UnexpectedShape(node, "a format without fields");
  return [{ expression: context.expression(name), conversion: null, spec: [decodePiece(spec, literal, context)] }];
}

function conversionOf(node: SyntaxNode): FormattedField["conversion"] {
  const letter = childOfType(node, "type_conversion")?.text.slice(1);
  return letter === "r" || letter === "s" || letter === "a" ? letter : null;
}

/** The source from the brace up to what follows `=`, white space included, comments left out as CPython does. */
function debugText(node: SyntaxNode, context: Context): string {
  const sign = node.children.findIndex((child) => child.type === "=");
  const until = node.children[sign + 1]?.start ?? node.end;
  const text = normalizeLineEnds(context.source.slice(node.start + 1, until));
  return text.includes("#") ? text.replace(/#[^\n]*/g, "") : text;
}

function joinTexts(parts: readonly FormattedPart[]): readonly FormattedPart[] {
  const joined: FormattedPart[] = [];
  for (const part of parts) {
    if (part === "") continue;
    const last = joined[joined.length - 1];
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
