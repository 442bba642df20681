/** Names that keep import cycles between types out of the way. */
export type { Cell as AnyCell } from "./cell.ts";
