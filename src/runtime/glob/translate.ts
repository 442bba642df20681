import { parts_of, STAR } from "../fnmatch/translate.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { escape, split } from "../re/functions.ts";

export interface TranslateOptions {
  readonly recursive?: Py;
  readonly include_hidden?: Py;
  readonly seps?: Py;
}

/**
 * Python's `glob.translate(pat, *, recursive=False, include_hidden=False, seps=None)`: a path with wildcards as a pattern of `re`.
 *
 * @param options `recursive`: whether `**` is any number of folders; `seps`: what divides a path, "/" by default
 * @example translate("*.py") // "(?s:(?!\\.)[^/]*\\.py)\\Z"
 */
export function translate(pat: string, { recursive = false, include_hidden = false, seps = null }: TranslateOptions = {}): string {
  const separators: string[] = truth(seps) ? [...seps] : ["/"];
  const escaped = separators.map((separator) => escape(separator)).join("");
  const separator = separators.length > 1 ? `[${escaped}]` : escaped;
  const other = `[^${escaped}]`;
  const hidden = truth(include_hidden);
  const last = hidden ? `${other}+` : `[^${escaped}.]${other}*`;
  const one = `${last}${separator}`;
  const any = hidden ? `(?:.+${separator})?` : `(?:${one})*`;
  const rest = hidden ? ".*" : `${any}(?:${last})?`;
  const parts = split<string>(separator, pat) as string[];
  const end = parts.length - 1;
  const translated = parts.map((part, i) => {
    if (part === "*") return i < end ? one : last;
    if (truth(recursive) && part === "**") return i === end ? rest : parts[i + 1] === "**" ? "" : any;
    const visible = !hidden && /^[*?]/.test(part) ? "(?!\\.)" : "";
    return visible + parts_of([...part], other).map((piece) => (piece === STAR ? `${other}*` : piece)).join("") + (i < end ? separator : "");
  });
  return `(?s:${translated.join("")})\\Z`;
}
