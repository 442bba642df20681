import { has_unassigned } from "../../builtins/str/unassigned.ts";
import type { Fold } from "../parse/tree.ts";
import { ascii_lower_of, family_of, letters_of, lower_of, upper_of } from "./fold.ts";

export type Category = "digit" | "space" | "word";

export type SetItem =
  | { readonly kind: "range"; readonly low: number; readonly high: number }
  | { readonly kind: "category"; readonly category: Category; readonly negated: boolean };

/** A set of characters: what one place of a pattern matches. */
export class CharSet {
  readonly items: readonly SetItem[];
  readonly negated: boolean;
  readonly fold: Fold;
  /** Whether categories are those of Unicode. */
  readonly unicode: boolean;
  /** Whether it stands in the pattern as one character, not in brackets. */
  readonly literal: boolean;
  /** The answers for the first 256 characters. */
  #table: Uint8Array | null = null;

  constructor(items: readonly SetItem[], { negated = false, fold = "none", unicode = true, literal = false }: { negated?: boolean; fold?: Fold; unicode?: boolean; literal?: boolean } = {}) {
    this.items = items;
    this.negated = negated;
    this.fold = fold;
    this.unicode = unicode;
    this.literal = literal;
  }

  /** The one character that it matches, undefined if there are more. */
  get single(): number | undefined {
    const [first] = this.items;
    if (this.items.length !== 1 || this.negated || first?.kind !== "range" || first.low !== first.high) return undefined;
    return this.fold === "none" || (first.low < 128 && !/[a-z]/i.test(String.fromCharCode(first.low))) ? first.low : undefined;
  }

  /** Whether a character is in the set. */
  test(code: number): boolean {
    return code < 256 ? this.table[code] === 1 : this.holds(code) !== this.negated;
  }

  /** For each of the first 256 characters, 1 if it is in the set. */
  get table(): Uint8Array {
    this.#table ??= Uint8Array.from({ length: 256 }, (_, code) => (this.holds(code) === this.negated ? 0 : 1));
    return this.#table;
  }

  /** Whether one of the items has it. */
  holds(code: number): boolean {
    const { fold } = this;
    if (fold === "none") return this.items.some((item) => this.#has(item, code));
    if (fold === "ascii") {
      const lower = ascii_lower_of(code);
      return this.items.some((item) => this.#has(item, lower) || (item.kind === "range" && lower >= 97 && lower <= 122 && this.#has(item, lower - 32)));
    }
    const lower = lower_of(code);
    return this.items.some((item) => (item.kind === "category" ? this.#has(item, lower) : this.#has_letter(item.low, item.high, lower)));
  }

  #has(item: SetItem, code: number): boolean {
    if (item.kind === "range") return code >= item.low && code <= item.high;
    return is_in_category(item.category, code, this.unicode) !== item.negated;
  }

  #has_letter(low: number, high: number, lower: number): boolean {
    // What is outside the basic plane, CPython compares as it is, or in capitals, if it stands in brackets.
    if (high > 0xffff && !this.literal) {
      const upper = upper_of(lower);
      if ((lower >= low && lower <= high) || (low !== high && upper >= low && upper <= high)) return true;
      if (low > 0xffff) return false;
    }
    const inside = (code: number): boolean => code >= low && code <= high;
    for (const code of family_of(lower)) {
      if (code < 128 ? small_letters_of(code).some(inside) : letters_of(code).some(inside)) return true;
    }
    return false;
  }
}

/** The letters that become an ASCII one. */
function small_letters_of(lower: number): readonly number[] {
  if (lower < 97 || lower > 122) return [lower];
  return lower === 0x69 ? [0x69, 0x49, 0x130] : lower === 0x6b ? [0x6b, 0x4b, 0x212a] : [lower, lower - 32];
}

/** Whether a character is a digit, a space or part of a word. */
export function is_in_category(category: Category, code: number, unicode: boolean): boolean {
  if (code < 128 || !unicode) {
    switch (category) {
      case "digit":
        return code >= 48 && code <= 57;
      case "space":
        return code === 32 || (code >= 9 && code <= 13) || (unicode && code >= 0x1c && code <= 0x1f);
      case "word":
        return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
    }
  }
  const char = String.fromCodePoint(code);
  switch (category) {
    case "digit":
      return /\p{Nd}/u.test(char) && !has_unassigned(char);
    case "space":
      // What JavaScript calls a space, but for the mark of byte order, and NEL.
      return code === 0x85 || (code !== 0xfeff && /\s/.test(char));
    case "word":
      return /[\p{L}\p{N}]/u.test(char) && !has_unassigned(char);
  }
}

/** One character, as it stands in a pattern. */
export function literal(code: number, fold: Fold): CharSet {
  return new CharSet([{ kind: "range", low: code, high: code }], { fold, literal: true });
}
