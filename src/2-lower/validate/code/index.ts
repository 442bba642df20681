import type { Module } from "../../../ir/python/index.ts";
import type { Problems } from "../problem.ts";
import { CodeChecker } from "./checker.ts";

/** What CPython finds out when it makes code: where statements may stand, stars, keywords, patterns. */
export function checkCode(module: Module, problems: Problems): void {
  new CodeChecker(problems, module).run();
}
