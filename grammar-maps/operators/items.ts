/**
 * Subscripts, under the names `[]`, `[]=` and `del []`: their types, and the runtime functions that raise IndexError and KeyError. Where an index is
 * proven to be inside, the transformation of subscripts uses the native form. `{value}` is what is assigned.
 */
import { operator, type OperatorRow } from "../../src/maps/define.ts";

const get = "$core.getitem({left}, {right})";

export const items: readonly OperatorRow[] = [
  operator("[]", "list[T]", "int", "T", get),
  operator("[]", "list[T]", "slice", "list[T]", get),
  operator("[]", "tuple[T, ...]", "int", "T", get),
  operator("[]", "tuple[T, ...]", "slice", "tuple[T, ...]", get),
  operator("[]", "ascii", "int | slice", "ascii", get),
  operator("[]", "str", "int | slice", "str", get),
  operator("[]", "dict[K, V]", "object", "V", get),
  operator("[]", "bytes", "int", "count", get),
  operator("[]", "bytes", "slice", "bytes", get),
  operator("[]", "range", "int", "int", get),
  operator("[]", "range", "slice", "range", get),
  operator("[]", "object", "object", "object", get),
  // A Dict's own `set` compares by Python's equality; the key is of the dict's key type.
  operator("[]=", "dict[K, V]", "K", "None", "{left}.set({right}, {value})"),
  operator("[]=", "object", "object", "None", "$core.setitem({left}, {right}, {value})"),
  operator("del []", "object", "object", "None", "$core.delitem({left}, {right})"),
];
