import type { Type } from "../../3-analyze/types.ts";
import type { FormattedField, FormattedPart, FormattedString } from "../../ir/python/index.ts";
import type { TsExpression } from "../../ir/target/index.ts";
import { helper, literal } from "../build.ts";
import type { Context } from "../context.ts";
import { isNativeFloat, boxed } from "../representation.ts";
import { inOrder } from "../sequence.ts";

export function formattedString(node: FormattedString, cx: Context): TsExpression {
  return template(node.parts, cx, node.span);
}

function template(parts: readonly FormattedPart[], cx: Context, origin: TsExpression["origin"]): TsExpression {
  const fields = parts.filter((part) => typeof part !== "string");
  const values = inOrder(fields.map((field) => (inner: Context) => fieldText(field, inner)), cx);
  const strings: string[] = [""];
  const expressions: TsExpression[] = [];
  let at = 0;
  for (const part of parts) {
    if (typeof part === "string") {
      strings[strings.length - 1] += part;
      continue;
    }
    const value = values[at];
    at += 1;
    if (value === undefined) continue;
    expressions.push(value);
    strings.push("");
  }
  if (expressions.length === 0) return literal(strings[0] ?? "");
  return { kind: "template", strings, expressions, origin };
}

/** The text of one `{…}`: an expression that JavaScript puts into the template as Python would print it. */
function fieldText(field: FormattedField, cx: Context): TsExpression {
  const type = cx.typeOf(field.expression);
  const value = cx.expression(field.expression);
  const origin = field.expression.span;
  if (field.conversion !== null) {
    const converter = { r: "repr", s: "str", a: "ascii" }[field.conversion];
    const text = field.conversion === "s" ? textOf(value, type, origin) : helper(converter, [isNativeFloat(type) ? boxed(value) : value], origin);
    if (field.spec === null) return text;
    // The specification is that of a str.
    return helper("format", [text === value && type.kind !== "str" ? helper("str", [value], origin) : text, template(field.spec, cx, origin)], origin);
  }
  if (field.spec === null) return mayFormatItself(type, cx) ? helper("format", [value], origin) : textOf(value, type, origin);
  const spec = template(field.spec, cx, origin);
  return helper("format", [isNativeFloat(type) && !saysFloat(field.spec) ? boxed(value) : value, spec], origin);
}

/** Whether an object may have a `__format__` of the program's. */
function mayFormatItself(type: Type, cx: Context): boolean {
  if (!cx.facts.needs.definesFormat) return false;
  return type.kind === "union" ? type.members.some((member) => mayFormatItself(member, cx)) : type.kind === "unknown" || type.kind === "instance";
}

/** A spec such as `.2f` prints ints as floats, so that nobody has to say which one it is. */
function saysFloat(spec: readonly FormattedPart[]): boolean {
  const last = spec.at(-1);
  return typeof last === "string" && /[eEfFgG%]$/.test(last);
}

/** Functions of the runtime that give text. */
const textual = new Set(["type_name", "repr", "str", "ascii", "format", "float_str"]);

function isText(value: TsExpression): boolean {
  return value.kind === "call" && value.callee.kind === "reference" && textual.has(value.callee.reference.export);
}

/** `str(x)` in a template: strings and ints print alike in both languages. */
export function textOf(value: TsExpression, type: Type, origin: TsExpression["origin"]): TsExpression {
  if (type.kind === "str" || type.kind === "int" || isText(value)) return value;
  if (isNativeFloat(type)) return helper("float_str", [value], origin);
  return helper("str", [value], origin);
}
