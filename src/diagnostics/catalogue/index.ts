import type { CatalogueEntry } from "./entry.ts";
import { imports } from "./imports.ts";
import { internal } from "./internal.ts";
import { language } from "./language.ts";
import { names } from "./names.ts";
import { output } from "./output.ts";
import { project } from "./project.ts";
import { syntax } from "./syntax.ts";

/** Every diagnostic there is, by its permanent code. A new area is one more line here. */
export const catalogue = { ...syntax, ...names, ...imports, ...language, ...project, ...output, ...internal };

export type Catalogue = typeof catalogue;
export type DiagnosticCode = keyof Catalogue;

/** The entry of a code that comes from outside (the command line, a user map), or null. */
export function findEntry(code: string): CatalogueEntry | null {
  return isCode(code) ? catalogue[code] : null;
}

/** Whether a text is the code of an entry. */
export function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(catalogue, code);
}
