import { asFloat, type Num } from "../core/float.ts";
import type { Py } from "../core/value.ts";
import { timeout_of } from "./timeout_of.ts";

/** What new sockets begin with; the program sets it for all of them. */
export const defaults: { timeout: number | null } = { timeout: null };

/** Python's `socket.getdefaulttimeout()` @returns seconds, or null @example getdefaulttimeout() // null */
export function getdefaulttimeout(): Num | null {
  return defaults.timeout === null ? null : asFloat(defaults.timeout);
}

/** Python's `socket.setdefaulttimeout(timeout)` @param timeout seconds, or null @throws ValueError below zero @example setdefaulttimeout(5) */
export function setdefaulttimeout(timeout: Py): void {
  defaults.timeout = timeout_of(timeout);
}
