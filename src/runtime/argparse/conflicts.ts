/** Option strings that two arguments have. */
import type { Py } from "../core/value.ts";
import { ArgumentError } from "./errors.ts";

/** The option strings of an action that others have already, with those others. */
export function conflicting(container: Py, action: Py): (readonly [option: string, other: Py])[] {
  const known: ReadonlyMap<string, Py> = container._option_string_actions;
  return (action.option_strings as string[]).flatMap((option) => (known.has(option) ? [[option, known.get(option)] as const] : []));
}

/**
 * @param handler "error", or "resolve": the others lose the option string
 * @raises ArgumentError for "error"
 */
export function resolve_conflict(handler: string, action: Py, conflicts: readonly (readonly [string, Py])[], container: Py): void {
  if (handler === "error") {
    throw new ArgumentError(action, `conflicting option string${conflicts.length === 1 ? "" : "s"}: ${conflicts.map(([option]) => option).join(", ")}`);
  }
  for (const [option, other] of conflicts) {
    other.option_strings.splice(other.option_strings.indexOf(option), 1);
    container._option_string_actions.delete(option);
    if (other.option_strings.length === 0) other.container._remove_action(other);
  }
}
