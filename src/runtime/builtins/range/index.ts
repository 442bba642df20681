export { range } from "./range_type.ts";
export type { RangeType } from "./range_type.ts";
export { Range } from "./Range.ts";
