export { slice } from "./slice_type.ts";
export type { SliceType } from "./slice_type.ts";
export { Slice } from "./Slice.ts";
