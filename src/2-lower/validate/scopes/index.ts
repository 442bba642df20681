import type { Module } from "../../../ir/python/index.ts";
import { postponesAnnotations } from "../futures.ts";
import type { Problems } from "../problem.ts";
import { analyze } from "./analyze.ts";
import { ScopeBuilder } from "./builder.ts";

/** What CPython finds out when it makes symbol tables: declarations of names, and where `:=` and `yield` may stand. */
export function checkScopes(module: Module, problems: Problems): void {
  const builder = new ScopeBuilder(problems, postponesAnnotations(module));
  builder.block(module.body);
  analyze(builder.module, null, problems);
}
