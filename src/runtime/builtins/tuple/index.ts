export { tuple_from } from "./tuple_from.ts";
export { list_count as tuple_count, list_index as tuple_index } from "../list/methods.ts";
export { tuple_getitem, tuple_slice } from "./items.ts";
