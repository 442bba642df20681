/** Changes import specifiers of emitted code. */
import { specifier as relativeSpecifier } from "./paths.ts";

/** A new specifier, or the file that a file is to import. */
export type Target = string | { readonly file: string; readonly from: string };

const HEAD = /^(?:import|export)\b[^"'`]*?(?:\bfrom\s*)?(["'])([^"'\n]+)\1/gm;
const DYNAMIC = /\bimport\((["'])([^"'\n]+)\1\)/g;

/**
 * Rewrites the specifiers of a module.
 *
 * Imports of emitted code stand at its head, so that what a string of the program says further down is never taken for one.
 */
export function rewriteImports(code: string, target: (specifier: string) => Target): string {
  const head = headEnd(code);
  const replace = (whole: string, quote: string, old: string): string => {
    const wanted = target(old);
    const text = typeof wanted === "string" ? wanted : relativeSpecifier(wanted.from, wanted.file);
    return text === old ? whole : whole.replace(`${quote}${old}${quote}`, () => `${quote}${text}${quote}`);
  };
  return code.slice(0, head).replace(HEAD, replace) + code.slice(head).replace(DYNAMIC, replace);
}

/** Where the imports end: the first line that is neither import, comment nor blank. */
function headEnd(code: string): number {
  const part = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#![^\n]*|(?:import|export)\b(?!\s*\()[^"'`;=(]*["'][^"'\n]+["'];?)/y;
  let at = 0;
  for (;;) {
    part.lastIndex = at;
    const found = part.exec(code);
    if (found === null || found[0] === "") return at;
    at = part.lastIndex;
  }
}
