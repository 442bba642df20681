import { is_class } from "./is_class.ts";
import type { Py } from "./value.ts";

/**
 * The method that an operator or a protocol asks for: of a class, its metaclass's.
 *
 * @param name `__len__`, `__add__` …
 * @returns undefined where there is none
 */
export function special_method(x: Py, name: string): Py {
  const found: unknown = typeof x === "object" && x !== null ? x[name] : typeof x === "function" && is_class(x) ? (x as Py).__metaclass__?.prototype?.[name] : undefined;
  return typeof found === "function" ? found : undefined;
}
