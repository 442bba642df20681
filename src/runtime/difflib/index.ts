/** difflib: what sequences have in common, and differences for people. */
export { context_diff, diff_bytes, IS_CHARACTER_JUNK, IS_LINE_JUNK, ndiff, restore, unified_diff } from "./diffs.ts";
export { Differ } from "./Differ.ts";
export { get_close_matches } from "./get_close_matches.ts";
export { SequenceMatcher } from "./SequenceMatcher.ts";
export type { MatchTriple, Opcode } from "./SequenceMatcher.ts";
