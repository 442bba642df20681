import { TypeError } from "../../core/exceptions/index.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";

/**
 * A delay or a time as a native number of seconds: Python takes ints and floats of any size.
 *
 * @throws TypeError for anything that is no number
 */
export function seconds(value: Py): number {
  if (typeof value === "number") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return Number(value);
  const unboxed: unknown = value?.valueOf?.();
  if (typeof unboxed === "number") return unboxed;
  throw new TypeError(`unsupported operand type(s) for +: 'float' and '${type_name(value)}'`);
}
