/** Reports names that nothing binds, once each, at their first use; builtins that are refused, wherever they stand. */
import type { Reporter } from "../../diagnostics/diagnostic.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import type { Module } from "../../ir/python/index.ts";
import type { Span } from "../../ir/span.ts";
import type { ModuleMap } from "../../maps/define.ts";
import type { SymbolTable } from "../scopes/table.ts";

export function reportUndefinedNames(module: Module, table: SymbolTable, builtins: ModuleMap, spanOf: (node: number) => Span | null, reporter: Reporter): void {
  for (const variable of table.free.get(module.name)?.values() ?? []) {
    const [first] = variable.reads;
    if (variable.kind !== "undefined" || first === undefined) continue;
    if (builtins.missing.includes(variable.name)) {
      const why = builtins.reasons?.[variable.name] ?? "it has no equal on a JavaScript host";
      for (const { node } of variable.reads) reporter.report(diagnostic("refused-builtin", module.path, spanOf(node), { name: variable.name, why }));
    } else reporter.report(diagnostic("undefined-name", module.path, spanOf(first.node), { name: variable.name }));
  }
}
