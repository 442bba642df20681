/** The TypeScript dialect of the IR: what transformation makes and emission prints. */
export type * from "./types.ts";
export type * from "./expressions.ts";
export type * from "./statements.ts";
