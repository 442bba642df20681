export { cache, lru_cache } from "./lru_cache.ts";
export { cache_properties, cached_property } from "./cached_property.ts";
export { cmp_to_key } from "./cmp_to_key.ts";
export { partial } from "./partial.ts";
export { partialmethod } from "./partialmethod.ts";
export { reduce } from "./reduce.ts";
export { singledispatch } from "./singledispatch.ts";
export { total_ordering } from "./total_ordering.ts";
export { update_wrapper, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES, wraps } from "./wraps.ts";
