import type { Assignment, ClassDefinition, Expression, FunctionDefinition, Statement, Trivia, TypeAlias } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { UnexpectedShape } from "../context.ts";
import { childOfType, field, has, identifier, known, named, namedAt, required } from "../children.ts";
import { indexOf } from "../expressions/access.ts";
import { lowerArguments } from "../expressions/calls.ts";
import { lowerName } from "../expressions/literals.ts";
import { withSuper } from "./explicit-base.ts";

export function lowerFunction(node: SyntaxNode, context: Context, trivia: Trivia, decorators: readonly Expression[]): FunctionDefinition {
  const base = context.base(node);
  const typeParameters = context.typeParameters(field(node, "type_parameters"));
  const parameters = context.parameters(required(node, "parameters"));
  const returns = field(node, "return_type");
  return {
    kind: "function", ...base, trivia,
    async: has(node, "async"),
    name: identifier(required(node, "name")),
    typeParameters, parameters, decorators: decorators.flatMap((decorator) => spelledOut(decorator, node, context)),
    returns: returns === null ? null : context.expression(returns),
    ...context.documentedBlock(required(node, "body")),
  };
}

const abstracts: Readonly<Record<string, string>> = { abstractproperty: "property", abstractclassmethod: "classmethod", abstractstaticmethod: "staticmethod" };

/** `@abstractproperty` is `@property` around what is abstract; so are the others that `abc` keeps for old programs. */
function spelledOut(decorator: Expression, node: SyntaxNode, context: Context): readonly Expression[] {
  const inner = decorator.kind === "name" || decorator.kind === "attribute" ? abstracts[decorator.name] : undefined;
  return inner === undefined ? [decorator] : [{ kind: "name", ...context.base(node), span: decorator.span, name: inner }, decorator];
}

export function lowerClass(node: SyntaxNode, context: Context, trivia: Trivia, decorators: readonly Expression[]): ClassDefinition {
  const base = context.base(node);
  const typeParameters = context.typeParameters(field(node, "type_parameters"));
  const list = field(node, "superclasses");
  const bases: Expression[] = [];
  const keywords: { readonly name: string | null; readonly value: Expression }[] = [];
  for (const argument of list === null ? [] : lowerArguments(list, context)) {
    switch (argument.kind) {
      case "positional": bases.push(argument.value); break;
      case "unpacked-list": bases.push({ kind: "starred", ...context.base(node), span: argument.value.span, value: argument.value }); break;
      case "keyword": keywords.push({ name: argument.name, value: argument.value }); break;
      case "unpacked-dict": keywords.push({ name: null, value: argument.value }); break;
    }
  }
  const name = identifier(required(node, "name"));
  const { docstring, body } = context.documentedBlock(required(node, "body"));
  return { kind: "class", ...base, trivia, name, typeParameters, bases, keywords, decorators, docstring, body: withSuper(bases, body, node, context) };
}

export function lowerDecorated(node: SyntaxNode, context: Context, trivia: Trivia): Statement {
  const decorators = node.children.filter((child) => child.type === "decorator").map((decorator) => context.expression(namedAt(decorator, 0)));
  const definition = required(node, "definition");
  switch (definition.type) {
    case "function_definition": return lowerFunction(definition, context, trivia, decorators);
    case "class_definition": return lowerClass(definition, context, trivia, decorators);
    default: throw new UnexpectedShape(definition, "a function or class");
  }
}

/** `type Name[T] = value`. */
export function lowerTypeAlias(node: SyntaxNode, context: Context, trivia: Trivia): TypeAlias | Assignment {
  const base = context.base(node);
  const left = namedAt(required(node, "left"), 0);
  if (left.type !== "generic_type" && left.type !== "identifier") return assignmentToType(node, left, context, trivia);
  const name = left.type === "generic_type" ? namedAt(left, 0) : left;
  const typeParameters = left.type === "generic_type" ? known(childOfType(left, "type_parameter"), left, "type parameters") : null;
  return {
    kind: "type-alias", ...base, trivia,
    name: lowerName(name, context),
    typeParameters: context.typeParameters(typeParameters),
    value: context.expression(required(node, "right")),
  };
}

/** The parser takes `type(x).y = value` for a type alias; it assigns to an attribute of what the function `type` returns. */
function assignmentToType(node: SyntaxNode, left: SyntaxNode, context: Context, trivia: Trivia): Assignment {
  const keyword = known(childOfType(node, "type"), node, "one that begins with type");
  const target = context.chained(left, (operand): Expression => {
    const type: Expression = { kind: "name", ...context.base(keyword), name: "type" };
    const span = context.between(type, operand);
    if (operand.type === "list") return { kind: "subscript", ...span, object: type, index: indexOf(named(operand), has(operand, ","), context, operand) };
    return { kind: "call", ...span, callee: type, arguments: lowerArguments(operand, context) };
  });
  if (target.kind !== "attribute" && target.kind !== "subscript") throw new UnexpectedShape(left, "a target");
  return { kind: "assignment", ...context.base(node), trivia, targets: [target], value: context.expression(required(node, "right")) };
}
