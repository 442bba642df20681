import { FLAG } from "../flags.ts";
import type { Fold } from "./tree.ts";

/** How letters compare under the flags. */
export function fold_of(flags: number): Fold {
  return (flags & FLAG.ignore_case) === 0 ? "none" : (flags & FLAG.unicode) !== 0 ? "unicode" : "ascii";
}
