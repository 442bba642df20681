import type { CharSet } from "../chars/CharSet.ts";

/** What the machine can do; each instruction is a row of numbers in the program, the first of which is one of these. */
export const OP = {
  /** The text's character is this one. */
  char: 0,
  /** It is one of a set. */
  set: 1,
  /** A place: nothing is taken. */
  at: 2,
  /** Try here first, there later. */
  split: 3,
  jump: 4,
  /** A register takes the position. */
  save: 5,
  /** A group closes: its register takes the position, and it is the last one. */
  close: 6,
  /** A look around: where to go on, whether it must fail, how many characters back. */
  look: 7,
  /** Whatever is inside is decided once. */
  atomic: 8,
  again: 9,
  if_group: 10,
  /** A loop over one character: set, least, most. */
  many: 11,
  many_lazy: 12,
  /** A loop begins: its registers are cleared. */
  loop_start: 13,
  loop: 14,
  loop_lazy: 15,
  fail: 16,
  /** The end of what is inside a look around or an atomic group. */
  done: 17,
  /** The end of the pattern. */
  accept: 18,
} as const;

/** A pattern as the machine runs it. */
export interface Program {
  readonly code: readonly number[];
  readonly sets: readonly CharSet[];
  /** How many registers: two for each group, the last group that closed, two for each loop. */
  readonly registers: number;
  readonly groups: number;
  /** For the first 256 characters, 1 if a match may begin with it; null where it may begin with anything, or be empty. */
  readonly first: Uint8Array | null;
}
