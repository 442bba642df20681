import type { Py } from "../core/value.ts";
import { translate as translate_name } from "../fnmatch/translate.ts";
import { translate } from "../glob/translate.ts";
import { IGNORECASE, NOFLAG } from "../re/flags.ts";
import { compile } from "../re/functions.ts";

/** Whether a name matches a pattern whole. */
export function name_matcher(pattern: string, case_sensitive = true): (name: string) => boolean {
  const compiled: Py = compile<Py>(translate_name(pattern), case_sensitive ? NOFLAG : IGNORECASE);
  return (name) => compiled.match(name) !== null;
}

/** Whether a path matches a pattern whole, in which `**` stands for any number of parts, hidden ones too. */
export function path_matches(path: string, pattern: string, sep: string, case_sensitive: boolean): boolean {
  const compiled: Py = compile<Py>(translate(pattern, { recursive: true, include_hidden: true, seps: sep }), case_sensitive ? NOFLAG : IGNORECASE);
  return compiled.match(path) !== null;
}
