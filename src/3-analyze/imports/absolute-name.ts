import type { ImportFrom, Module } from "../../ir/python/index.ts";

/** `..a` in `pkg.sub.mod` is `pkg.a`. */
export function absoluteName(statement: ImportFrom, module: Module): string {
  if (statement.level === 0) return statement.module;
  const parts = module.name.split(".");
  const up = module.isPackage ? statement.level - 1 : statement.level;
  const base = up === 0 ? parts : parts.slice(0, -up);
  return [...base, ...(statement.module === "" ? [] : [statement.module])].join(".");
}
