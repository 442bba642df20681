export { list_del_slice, list_delitem, list_getitem, list_set_slice, list_setitem, list_slice } from "./items.ts";
export { list } from "./list_type.ts";
export type { ListType } from "./list_type.ts";
export {
  list_append, list_clear, list_copy, list_count, list_extend, list_index, list_insert, list_pop, list_remove, list_reverse,
} from "./methods.ts";
export { list_sort, sorted } from "./sort.ts";
export type { SortOptions } from "./sort.ts";
