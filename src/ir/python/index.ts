/** The Python dialect of the IR: what lowering makes and analysis reads. */
export type * from "./node.ts";
export type * from "./expressions.ts";
export type * from "./functions.ts";
export type * from "./patterns.ts";
export type * from "./statements.ts";
export type * from "./module.ts";
