/** Comparing: programs with CPython, and output with golden files. */
export { checkGolden } from "./golden.ts";
export type { GoldenDifference } from "./golden.ts";
export { execute } from "./execute.ts";
export type { Execution } from "./execute.ts";
export { findPython, versionOf } from "./python.ts";
export { findRunnables } from "./runnable.ts";
export type { Recording, Runnable } from "./runnable.ts";
export { verify } from "./verify.ts";
export type { Verdict, Verified, VerifyOptions } from "./verify.ts";
export { verifyTable } from "./table.ts";
