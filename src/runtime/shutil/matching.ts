import type { Py } from "../core/value.ts";
import { fnmatchcase } from "../fnmatch/functions.ts";

/** Whether a name matches a pattern of the shell. */
export function matcher_of(pattern: Py): (name: Py) => boolean {
  return (name) => fnmatchcase(name, pattern);
}
