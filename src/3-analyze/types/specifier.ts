/** Import specifiers between the output files of a program. */
import type { Module } from "../../ir/python/index.ts";

/** The output path of a module below the program's root: `pkg.mod` is `pkg/mod.ts`, a package `pkg/index.ts`. */
function outputPath(module: Module, extension: string): string {
  const stem = module.name === "__main__" ? (module.path.split(/[\\/]/).at(-1) ?? "main").replace(/\.pyw?$/, "") : module.name.replaceAll(".", "/");
  return module.isPackage ? `${stem}/index${extension}` : `${stem}${extension}`;
}

export function specifierBetween(from: Module | undefined, to: Module | undefined, extension: string): string {
  if (from === undefined || to === undefined) return "";
  const here = outputPath(from, extension).split("/").slice(0, -1);
  const there = outputPath(to, extension).split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = here.slice(shared).map(() => "..");
  return [...(up.length > 0 ? up : ["."]), ...there.slice(shared)].join("/");
}
