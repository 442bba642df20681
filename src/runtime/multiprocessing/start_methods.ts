import { ValueError } from "../core/exceptions/index.ts";
import { processors } from "../platform/host.ts";

/** Python's `multiprocessing.cpu_count()` @example cpu_count() // 8 */
export function cpu_count(): number {
  return processors();
}

/** Python's `multiprocessing.freeze_support()`: nothing is frozen. @example freeze_support() */
export function freeze_support(): void {}

const METHODS = ["fork", "spawn", "forkserver"];
const state = { method: "fork" };

/** Python's `multiprocessing.get_all_start_methods()` @example get_all_start_methods() */
export function get_all_start_methods(): string[] {
  return [...METHODS];
}

/** Python's `multiprocessing.get_start_method(allow_none=False)` @example get_start_method() // "fork" */
export function get_start_method(_allow_none = false): string {
  return state.method;
}

/** Python's `multiprocessing.set_start_method(method, force=False)`: processes load the program's modules again whatever it is. @throws ValueError @example set_start_method("spawn") */
export function set_start_method(method: string, _force = false): void {
  if (!METHODS.includes(method)) throw new ValueError(`cannot find context for '${method}'`);
  state.method = method;
}
