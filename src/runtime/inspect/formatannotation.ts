import { qualified_name } from "../core/call/name.ts";
import { getattr } from "../core/attributes/index.ts";
import { is_class } from "../core/is_class.ts";
import { repr } from "../builtins/repr/index.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `inspect.formatannotation(annotation)`: an annotation as signatures show it.
 *
 * @example formatannotation(int) // "int"
 */
export function formatannotation(annotation: Py, base_module: Py = null): string {
  if (typeof annotation?.__module__ === "string" && annotation.__module__ === "typing") return repr(annotation).replaceAll("typing.", "");
  if (!is_class(annotation)) return repr(annotation);
  const module: Py = getattr(annotation, "__module__");
  return module === "builtins" || module === base_module ? qualified_name(annotation) : `${module}.${qualified_name(annotation)}`;
}
