/** Paths between the modules of a program, as their output files will lie. */
import type { Expression, Module } from "../ir/python/index.ts";
import type { Context } from "./context.ts";

/** The output path of a Python module below the program's root: `pkg.mod` → `pkg/mod.ts`, a package → `pkg/index.ts`. */
export function outputPath(module: { readonly name: string; readonly isPackage: boolean; readonly path: string }, extension: string): string {
  const stem = module.name === "__main__" ? (module.path.split(/[\\/]/).at(-1) ?? "main").replace(/\.pyw?$/, "") : module.name.replaceAll(".", "/");
  return module.isPackage ? `${stem}/index${extension}` : `${stem}${extension}`;
}

/** Whether an expression stands for a module of the program, which exports what it defines and not what it has imported. */
export function isProgramModule(node: Expression, cx: Context): boolean {
  const type = cx.typeOf(node);
  return type.kind === "module" && cx.facts.program.modules.some((module) => module.name === type.name);
}

/** The import specifier of one module of the program seen from another. */
export function modulePath(from: Module, to: string, cx: Context): string {
  const target = cx.facts.program.modules.find((module) => module.name === to);
  if (target === undefined) return to;
  const { extension } = cx.state.options;
  const fromParts = outputPath(from, extension).split("/").slice(0, -1);
  const toParts = outputPath(target, extension).split("/");
  let shared = 0;
  while (shared < fromParts.length && shared < toParts.length - 1 && fromParts[shared] === toParts[shared]) shared += 1;
  const up = fromParts.slice(shared).map(() => "..");
  return [...(up.length > 0 ? up : ["."]), ...toParts.slice(shared)].join("/");
}
