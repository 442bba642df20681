export { contains, list_contains } from "./contains.ts";
export { getitem, str_getitem } from "./getitem.ts";
export { as_index } from "./index_of.ts";
export { delitem, setitem } from "./setitem.ts";
export { is_bmp, str_len, str_slice } from "./text.ts";
