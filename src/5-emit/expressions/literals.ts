import type { TsIdentifier, TsLiteral, TsReference, TsRegExp, TsTemplate } from "../../ir/target/index.ts";
import type { Builder } from "../builder.ts";
import { ts } from "../typescript.ts";
import { bigintText, isAscii, needsAsciiEscapes, numberText, regexpText, templateText } from "./text.ts";

const f = ts.factory;

export function identifier(node: TsIdentifier, to: Builder): ts.Expression {
  return to.name(node.name);
}

export function reference(node: TsReference, to: Builder): ts.Expression {
  return f.createIdentifier(to.imported(node.reference, node.preferred, "value"));
}

export function literal(node: TsLiteral): ts.Expression {
  const { value } = node;
  if (value === null) return f.createNull();
  switch (typeof value) {
    case "string": return stringLiteral(value);
    case "boolean": return value ? f.createTrue() : f.createFalse();
    case "bigint": return bigint(value, node.text);
    case "number": return number(value, node.text);
  }
}

/** A string in double quotes. Letters of any script stay readable; what can't be seen or stored is escaped. */
export function stringLiteral(value: string): ts.StringLiteral {
  const built = f.createStringLiteral(value);
  if (!isAscii(value) && !needsAsciiEscapes(value)) ts.setEmitFlags(built, ts.EmitFlags.NoAsciiEscaping);
  return built;
}

function number(value: number, text: string | null): ts.Expression {
  if (Number.isNaN(value)) return f.createIdentifier("NaN");
  if (value < 0 || Object.is(value, -0)) {
    return f.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, number(-value, text === null ? null : text.replace(/^-\s*/, "")));
  }
  if (value === Infinity) return f.createIdentifier("Infinity");
  const spelled = numberText(value, text);
  return f.createNumericLiteral(spelled, numberFlags(spelled));
}

/** Tells the printer that a number is not decimal, lest it prints `0xff..toString()`. */
function numberFlags(spelled: string): ts.TokenFlags {
  switch (spelled.charAt(1).toLowerCase()) {
    case "x": return ts.TokenFlags.HexSpecifier;
    case "o": return ts.TokenFlags.OctalSpecifier;
    case "b": return ts.TokenFlags.BinarySpecifier;
    default: return /[eE]/.test(spelled) ? ts.TokenFlags.Scientific : ts.TokenFlags.None;
  }
}

function bigint(value: bigint, text: string | null): ts.Expression {
  if (value >= 0n) return f.createBigIntLiteral(bigintText(value, text));
  return f.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, bigint(-value, text === null ? null : text.replace(/^-\s*/, "")));
}

export function template(node: TsTemplate, to: Builder): ts.Expression {
  const [first = "", ...rest] = node.strings;
  if (rest.length === 0) return f.createNoSubstitutionTemplateLiteral(first, templateText(first));
  const spans = rest.map((text, index) => {
    const value = node.expressions[index];
    if (value === undefined) throw new Error("A template needs an expression before each further string");
    const raw = templateText(text);
    const tail = index === rest.length - 1 ? f.createTemplateTail(text, raw) : f.createTemplateMiddle(text, raw);
    return f.createTemplateSpan(to.expression(value), tail);
  });
  return f.createTemplateExpression(f.createTemplateHead(first, templateText(first)), spans);
}

export function regexp(node: TsRegExp): ts.Expression {
  return f.createRegularExpressionLiteral(`/${regexpText(node.source)}/${node.flags}`);
}
