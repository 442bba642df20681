import type { Py } from "../core/value.ts";
import { int_of } from "../io/arguments.ts";

/** The most characters a field may have. */
export const field_limit = { value: 131072 };

/** Python's `csv.field_size_limit([new_limit])` @returns the limit before @example field_size_limit(1000000) */
export function field_size_limit(new_limit?: Py): number {
  const before = field_limit.value;
  if (new_limit !== undefined) field_limit.value = int_of(new_limit);
  return before;
}
