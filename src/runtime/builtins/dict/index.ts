export { Dict } from "./Dict.ts";
export { dict } from "./dict_type.ts";
export type { DictType } from "./dict_type.ts";
export { dict_copy } from "./copy.ts";
export {
  dict_delitem, dict_fromkeys, dict_get, dict_getitem, dict_pop, dict_popitem, dict_setdefault, dict_setitem,
} from "./methods.ts";
export { dict_update } from "./update.ts";
export { dict_items, dict_keys, dict_values, DictItems, DictKeys, DictValues } from "./views.ts";
export { mapping_items } from "./mapping_items.ts";
