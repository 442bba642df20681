export { bool } from "./bool.ts";
export type { BoolType } from "./bool.ts";
