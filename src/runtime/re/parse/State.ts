import { repr } from "../../builtins/repr/index.ts";
import type { Source } from "./Source.ts";
import type { Width } from "./tree.ts";

/** What is known of a pattern's groups while it is read. */
export class State {
  /** The flags of the whole pattern. */
  flags: number;
  readonly names = new Map<string, number>();
  readonly closing: number[] = [];
  /** By number, null while a group is open. */
  readonly widths: (Width | null)[] = [null];
  /** The number of groups before the lookbehind that is being read, null outside of one. */
  before_lookbehind: number | null = null;
  /** Where conditions name groups by number, the first place of each. */
  readonly conditions = new Map<number, number>();
  /** The widths of what lookbehinds match. */
  readonly lookbehinds: Width[] = [];

  constructor(flags: number) {
    this.flags = flags;
  }

  /** The number of groups so far, with the whole match as group 0. */
  get groups(): number {
    return this.widths.length;
  }

  /** @raises PatternError if the name is taken */
  open(source: Source, name: string | null): number {
    const number = this.groups;
    this.widths.push(null);
    if (name === null) return number;
    const before = this.names.get(name);
    if (before !== undefined) {
      throw source.error(`redefinition of group name ${repr(name)} as group ${number}; was group ${before}`, [...name].length + 1);
    }
    this.names.set(name, number);
    return number;
  }

  close(number: number, width: Width): void {
    this.widths[number] = width;
    this.closing.push(number);
  }

  is_closed(number: number): boolean {
    return number < this.groups && this.widths[number] !== null;
  }

  /** A lookbehind may only refer to groups before it. @raises PatternError */
  check_lookbehind(source: Source, number: number): void {
    if (this.before_lookbehind === null) return;
    if (!this.is_closed(number)) throw source.error("cannot refer to an open group");
    if (number >= this.before_lookbehind) throw source.error("cannot refer to group defined in the same lookbehind subpattern");
  }
}
