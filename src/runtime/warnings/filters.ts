import {
  BytesWarning, DeprecationWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning, TypeError, ValueError, Warning,
} from "../core/exceptions/index.ts";
import { is_class } from "../core/is_class.ts";
import { isinstance } from "../core/class/index.ts";
import { tuple } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import { compile, IGNORECASE } from "../re/index.ts";
import type { Pattern } from "../re/index.ts";

/** What is done with a warning: `default` once for each place, `module` once for each module, `once` once at all. */
export type Action = "default" | "error" | "ignore" | "always" | "module" | "once" | "all";

const ACTIONS: readonly string[] = ["error", "ignore", "always", "default", "module", "once"];

/** A filter: action, pattern of the message, category, pattern of the module, line (0 is any). */
export type Filter = readonly [action: string, message: Pattern | null, category: Py, module: Pattern | null, lineno: number];

/** The module's state, which `catch_warnings` puts back. */
export interface State {
  filters: Filter[];
  /** Changes with the filters: what was said before is then forgotten. */
  version: number;
  showwarning: Py;
  /** Where recorded warnings go instead. */
  record: Py[] | null;
}

/** CPython's filters where nothing is said on the command line. */
export function initial_filters(main: Pattern): Filter[] {
  return [
    tuple("default", null, DeprecationWarning, main, 0), tuple("ignore", null, DeprecationWarning, null, 0), tuple("ignore", null, PendingDeprecationWarning, null, 0),
    tuple("ignore", null, ImportWarning, null, 0), tuple("ignore", null, ResourceWarning, null, 0),
  ];
}

const kept: { state: State | null } = { state: null };

/** The state of the present moment. */
export function state(): State {
  return (kept.state ??= { filters: initial_filters(compile("__main__")), version: 0, showwarning: null, record: null });
}

/** `warnings.filters` */
export function filters(): Filter[] {
  return state().filters;
}

function add(filter: Filter, append: boolean): void {
  const now = state();
  const same = (other: Filter): boolean => other.every((part, i) => part === filter[i]);
  if (append) {
    if (!now.filters.some(same)) now.filters.push(filter);
  } else {
    const at = now.filters.findIndex(same);
    if (at >= 0) now.filters.splice(at, 1);
    now.filters.unshift(filter);
  }
  now.version++;
}

/**
 * `warnings.simplefilter(action, category=Warning, lineno=0, append=False)`
 *
 * @raises ValueError if there is no such action
 * @example simplefilter("ignore", DeprecationWarning)
 */
export function simplefilter(action: string, category: Py = Warning, lineno = 0, append = false): void {
  check_action(action);
  check_line(lineno);
  add(tuple(action, null, category, null, lineno), append);
}

/**
 * `warnings.filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False)`
 *
 * @param message regular expression that the message has to start with, whatever its capitals
 * @param module regular expression that the module's name has to start with
 * @raises ValueError if there is no such action
 * @example filterwarnings("error", "old", DeprecationWarning)
 */
export function filterwarnings(action: string, message = "", category: Py = Warning, module = "", lineno = 0, append = false): void {
  check_action(action);
  if (typeof message !== "string") throw new TypeError("message must be a string");
  if (!is_class(category)) throw new TypeError("category must be a Warning subclass");
  if (typeof module !== "string") throw new TypeError("module must be a string");
  check_line(lineno);
  add(tuple(action, message === "" ? null : compile(message, IGNORECASE), category, module === "" ? null : compile(module), lineno), append);
}

function check_action(action: string): void {
  if (!ACTIONS.includes(action) && action !== "all") throw new ValueError(`invalid action: '${action}'`);
}

function check_line(lineno: number): void {
  if (lineno < 0) throw new ValueError("lineno must be an int >= 0");
}

/** `warnings.resetwarnings()`: no filters at all. */
export function resetwarnings(): void {
  const now = state();
  now.filters.length = 0;
  now.version++;
}

/** The first filter that takes a warning. */
export function action_of(text: string, warning: Py, module: string, lineno: number): string {
  for (const [action, message, category, where, line] of state().filters) {
    if (message !== null && message.match(text) === null) continue;
    if (!isinstance(warning, category)) continue;
    if (where !== null && where.match(module) === null) continue;
    if (line === 0 || line === lineno) return action;
  }
  return "default";
}

/** Whether a class may be the category of a warning. */
export function is_category(cls: Py): boolean {
  return is_class(cls) && (cls === Warning || cls.prototype instanceof Warning || cls === BytesWarning);
}
