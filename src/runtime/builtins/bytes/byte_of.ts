import { ValueError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { index_of } from "../int/index_of.ts";

/**
 * A value as one byte.
 *
 * @param message the error text for ints that are none
 * @raises ValueError if it is not in range(256)
 * @raises TypeError if it is no int
 */
export function byte_of(x: Py, message = "byte must be in range(0, 256)"): number {
  const byte = index_of(x);
  if (byte < 0 || byte > 255) throw new ValueError(message);
  return Number(byte);
}
