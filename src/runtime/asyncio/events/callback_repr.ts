import { repr } from "../../builtins/repr/index.ts";
import { qualified_name } from "../../core/call/name.ts";
import type { Py } from "../../core/value.ts";

/**
 * A callback as it stands in the repr of handles and futures: `name()`.
 *
 * @param callback any callable
 * @returns its qualified name and `()`
 * @example callback_repr(main) // "main()"
 */
export function callback_repr(callback: Py): string {
  if (typeof callback !== "function") return `${repr(callback)}()`;
  return `${qualified_name(callback)}()`;
}
