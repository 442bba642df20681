import type { TsArray, TsObject, TsProperty } from "../../ir/target/index.ts";
import type { Builder } from "../builder.ts";
import { ts } from "../typescript.ts";
import { stringLiteral } from "./literals.ts";
import { isIdentifierName } from "./text.ts";

const f = ts.factory;

export function array(node: TsArray, to: Builder): ts.Expression {
  return f.createArrayLiteralExpression(node.elements.map((value) => (value === null ? f.createOmittedExpression() : to.expression(value))));
}

export function object(node: TsObject, to: Builder): ts.Expression {
  return f.createObjectLiteralExpression(node.properties.map((item) => property(item, to)));
}

function property(item: TsProperty, to: Builder): ts.ObjectLiteralElementLike {
  const value = to.expression(item.value);
  if (item.kind === "spread") return f.createSpreadAssignment(value);
  if (item.value.kind === "identifier" && item.value.name === item.name) return f.createShorthandPropertyAssignment(item.name);
  return f.createPropertyAssignment(item.name === "__proto__" ? f.createComputedPropertyName(stringLiteral(item.name)) : key(item.name), value);
}

/** A property's name: bare where it can be, else in quotes. */
export function key(name: string): ts.PropertyName {
  if (name.startsWith("#")) return f.createPrivateIdentifier(name);
  return isIdentifierName(name) ? f.createIdentifier(name) : stringLiteral(name);
}
