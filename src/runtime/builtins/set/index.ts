export { FrozenSet, PySet } from "./PySet.ts";
export {
  set_copy, set_difference, set_intersection, set_isdisjoint, set_issubset, set_issuperset, set_literal, set_symmetric_difference, set_union,
} from "./methods.ts";
export { frozenset, set } from "./types.ts";
export type { FrozenSetType, SetType } from "./types.ts";
export {
  set_difference_update, set_discard, set_intersection_update, set_pop, set_remove, set_symmetric_difference_update, set_update,
} from "./update.ts";
