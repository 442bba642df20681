import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";

/** Reads a timeout. @throws ValueError, TypeError */
export function timeout_of(value: Py): number | null {
  if (value === null) return null;
  const number: unknown = typeof value === "object" ? value.valueOf() : value;
  if (typeof number !== "number" && typeof number !== "bigint" && typeof number !== "boolean") throw new TypeError(`'${type_name(value)}' object cannot be interpreted as an integer`);
  const seconds = Number(number);
  if (seconds < 0 || Number.isNaN(seconds)) throw new ValueError("Timeout value out of range");
  return seconds;
}
