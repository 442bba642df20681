import type { Import, ImportedModule, ImportedName, ImportFrom, Trivia } from "../../ir/python/index.ts";
import type { SyntaxNode } from "../../1-parse/index.ts";
import type { Context } from "../context.ts";
import { childOfType, field, fields, identifier, named, required } from "../children.ts";

function dotted(node: SyntaxNode): string {
  return named(node).map(identifier).join(".");
}

function clause(node: SyntaxNode): { readonly name: string; readonly alias: string | null } {
  if (node.type !== "aliased_import") return { name: dotted(node), alias: null };
  return { name: dotted(required(node, "name")), alias: identifier(required(node, "alias")) };
}

export function lowerImport(node: SyntaxNode, context: Context, trivia: Trivia): Import {
  const names = fields(node, "name").map((part): ImportedModule => {
    const { name, alias } = clause(part);
    return { ...context.base(part), module: name, alias };
  });
  return { kind: "import", ...context.base(node), trivia, names };
}

export function lowerImportFrom(node: SyntaxNode, context: Context, trivia: Trivia): ImportFrom {
  const { module, level } = origin(node);
  const names = childOfType(node, "wildcard_import") !== null
    ? "*"
    : fields(node, "name").map((part): ImportedName => ({ ...context.base(part), ...clause(part) }));
  return { kind: "import-from", ...context.base(node), trivia, module, level, names };
}

function origin(node: SyntaxNode): { readonly module: string; readonly level: number } {
  if (node.type === "future_import_statement") return { module: "__future__", level: 0 };
  const from = field(node, "module_name");
  if (from?.type !== "relative_import") return { module: from === null ? "" : dotted(from), level: 0 };
  const prefix = childOfType(from, "import_prefix");
  const name = childOfType(from, "dotted_name");
  return { module: name === null ? "" : dotted(name), level: prefix?.children.length ?? 0 };
}
