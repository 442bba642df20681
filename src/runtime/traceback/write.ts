import { call_method } from "../core/attributes/index.ts";
import type { Py } from "../core/value.ts";
import { stderr } from "../platform/stdio.ts";

/** Writes to a file of the program's, or to stderr. */
export function write_to(file: Py, text: string): void {
  if (file === null) stderr.write(text);
  else call_method(file, "write", text);
}
