import type { Module } from "../../ir/python/index.ts";
import { diagnostic } from "../../diagnostics/index.ts";
import type { Reporter } from "../../diagnostics/index.ts";
import { checkCode } from "./code/index.ts";
import { checkFutures } from "./futures.ts";
import type { Problems } from "./problem.ts";
import { checkScopes } from "./scopes/index.ts";

/**
 * Reports what CPython's compiler refuses after parsing, in the order of its phases: future imports, symbol tables, code generation.
 * CPython stops at the first, which is the first here, too.
 */
export function validate(module: Module, reporter: Reporter): void {
  const problems: Problems = [];
  checkFutures(module, problems);
  checkScopes(module, problems);
  checkCode(module, problems);
  for (const { message, span } of problems) reporter.report(diagnostic("syntax-error", module.path, span, { message }));
}
