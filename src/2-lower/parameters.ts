import type { Parameter, ParameterKind, Parameters } from "../ir/python/index.ts";
import type { SyntaxNode } from "../1-parse/index.ts";
import type { Context } from "./context.ts";
import { field, identifier, named, namedAt } from "./children.ts";

/** The parameters of a function or lambda, in source order; `/` and `*` show in their kinds only. */
export function lowerParameters(list: SyntaxNode | null, context: Context): Parameters {
  if (list === null) return [];
  const parts = named(list);
  const slash = parts.findIndex((part) => part.type === "positional_separator");
  const parameters: Parameter[] = [];
  let plain: ParameterKind = "normal";
  parts.forEach((part, index) => {
    if (part.type === "positional_separator") return;
    if (part.type === "keyword_separator") {
      plain = "keyword-only";
      return;
    }
    const parameter = lowerParameter(part, index < slash ? "positional-only" : plain, context);
    if (parameter.kind === "var-positional") plain = "keyword-only";
    parameters.push(parameter);
  });
  return parameters;
}

function lowerParameter(node: SyntaxNode, plain: ParameterKind, context: Context): Parameter {
  const declared = field(node, "name") ?? (node.type === "typed_parameter" ? namedAt(node, 0) : node);
  const stars = declared.type === "list_splat_pattern" ? "var-positional" : declared.type === "dictionary_splat_pattern" ? "var-keyword" : null;
  const name = identifier(stars === null ? declared : namedAt(declared, 0));
  const type = field(node, "type");
  const value = field(node, "value");
  return {
    kind: stars ?? plain,
    ...context.base(node),
    name,
    annotation: type === null ? null : context.expression(type),
    default: value === null ? null : context.expression(value),
  };
}
