/** Reports names that nothing binds, once each, at their first use. */
import type { Reporter } from "../../diagnostics/diagnostic.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import type { Module } from "../../ir/python/index.ts";
import type { Span } from "../../ir/span.ts";
import type { SymbolTable } from "../scopes/table.ts";

export function reportUndefinedNames(module: Module, table: SymbolTable, spanOf: (node: number) => Span | null, reporter: Reporter): void {
  for (const variable of table.free.get(module.name)?.values() ?? []) {
    const [first] = variable.reads;
    if (variable.kind !== "undefined" || first === undefined) continue;
    reporter.report(diagnostic("undefined-name", module.path, spanOf(first.node), { name: variable.name }));
  }
}
