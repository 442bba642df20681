import { TypeError, ValueError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";
import { repr, str } from "../builtins/repr/index.ts";

export const CRITICAL = 50;
export const FATAL = CRITICAL;
export const ERROR = 40;
export const WARNING = 30;
export const WARN = WARNING;
export const INFO = 20;
export const DEBUG = 10;
export const NOTSET = 0;

const names: Map<number, string> = /* @__PURE__ */ new Map([[CRITICAL, "CRITICAL"], [ERROR, "ERROR"], [WARNING, "WARNING"], [INFO, "INFO"], [DEBUG, "DEBUG"], [NOTSET, "NOTSET"]]);
const levels: Map<string, number> = /* @__PURE__ */ new Map([
  ["CRITICAL", CRITICAL], ["FATAL", FATAL], ["ERROR", ERROR], ["WARN", WARNING], ["WARNING", WARNING], ["INFO", INFO], ["DEBUG", DEBUG], ["NOTSET", NOTSET],
]);

/** `logging.getLevelName(level)`: the name of a number, or the number of a name. @example getLevelName(20) // "INFO" */
export function getLevelName(level: Py): Py {
  return names.get(level) ?? levels.get(level) ?? `Level ${str(level)}`;
}

/** `logging.getLevelNamesMapping()` @example getLevelNamesMapping().get("INFO") // 20 */
export function getLevelNamesMapping(): Map<string, number> {
  return new Map(levels);
}

/** `logging.addLevelName(level, levelName)` @example addLevelName(15, "TRACE") */
export function addLevelName(level: number, name: string): void {
  names.set(level, name);
  levels.set(name, level);
}

/**
 * The number of a level given as number or name.
 *
 * @raises ValueError "Unknown level: 'LOUD'"
 * @raises TypeError if it is neither
 */
export function level_of(level: Py): number {
  if (typeof level === "number" || typeof level === "boolean") return Number(level);
  if (typeof level === "object" && level !== null && typeof level.valueOf() === "number") return level.valueOf();
  if (typeof level !== "string") throw new TypeError(`Level not an integer or a valid string: ${repr(level)}`);
  const found = levels.get(level);
  if (found === undefined) throw new ValueError(`Unknown level: ${repr(level)}`);
  return found;
}
