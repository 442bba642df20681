import type { TsBindingTarget, TsElement, TsExpression, TsMember, TsPatternElement } from "../../ir/target/index.ts";
import type { Builder } from "../builder.ts";
import { ts } from "../typescript.ts";
import { key } from "./collections.ts";

const f = ts.factory;

function dots(rest: boolean): ts.DotDotDotToken | undefined {
  return rest ? f.createToken(ts.SyntaxKind.DotDotDotToken) : undefined;
}

/** A target that declares its names. */
export function bindingName(target: TsBindingTarget, to: Builder): ts.BindingName {
  switch (target.kind) {
    case "identifier": return to.name(target.name);
    case "array-pattern":
      return f.createArrayBindingPattern(target.elements.map((item) => (item === null ? f.createOmittedExpression() : bindingElement(item, undefined, to))));
    case "object-pattern":
      return f.createObjectBindingPattern(target.properties.map((item) => bindingElement(item.target, item.key, to)));
  }
}

function bindingElement(item: TsPatternElement, name: string | undefined, to: Builder): ts.BindingElement {
  const { target } = item;
  if (target.kind === "member" || target.kind === "element") throw new Error("A declaration can't bind a member");
  const same = target.kind === "identifier" && target.name === name;
  return f.createBindingElement(
    dots(item.rest),
    name === undefined || same || item.rest ? undefined : key(name),
    bindingName(target, to),
    item.default === null ? undefined : to.expression(item.default),
  );
}

/** A target of variables, members and patterns that exist already. */
export function assignmentTarget(target: TsBindingTarget | TsMember | TsElement | TsExpression, to: Builder): ts.Expression {
  switch (target.kind) {
    case "array-pattern":
      return f.createArrayLiteralExpression(target.elements.map((item) => {
        if (item === null) return f.createOmittedExpression();
        const value = withDefault(item, to);
        return item.rest ? f.createSpreadElement(value) : value;
      }));
    case "object-pattern":
      return f.createObjectLiteralExpression(target.properties.map((item) => {
        if (item.target.rest) return f.createSpreadAssignment(withDefault(item.target, to));
        const { target: inner, default: fallback } = item.target;
        if (inner.kind === "identifier" && inner.name === item.key) {
          return f.createShorthandPropertyAssignment(to.name(inner.name), fallback === null ? undefined : to.expression(fallback));
        }
        return f.createPropertyAssignment(key(item.key), withDefault(item.target, to));
      }));
    default: return to.expression(target);
  }
}

function withDefault(item: TsPatternElement, to: Builder): ts.Expression {
  const target = assignmentTarget(item.target, to);
  return item.default === null ? target : f.createAssignment(target, to.expression(item.default));
}
