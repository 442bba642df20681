import { Dict } from "../builtins/dict/Dict.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { namedtuple, type NamedTuple } from "../collections/namedtuple.ts";
import { to_function } from "../core/call/index.ts";
import { eq } from "../core/eq.ts";
import { in_order } from "../builtins/str/arguments.ts";
import { iter } from "../core/iter.ts";
import { truth } from "../core/truth.ts";
import { tuple } from "../core/tuple.ts";
import { is_keywords, type Py } from "../core/value.ts";

export type Opcode = readonly [tag: "replace" | "delete" | "insert" | "equal", i1: number, i2: number, j1: number, j2: number];
type Range = readonly [alo: number, ahi: number, blo: number, bhi: number];

const memo: { Match?: new (...values: number[]) => MatchTriple } = {};

/** A matching block: where it is in both sequences, and how long. */
export type MatchTriple = NamedTuple<{ a: number; b: number; size: number }>;

function match_of(a: number, b: number, size: number): MatchTriple {
  memo.Match ??= namedtuple<{ a: number; b: number; size: number }>("Match", ["a", "b", "size"], { module: "difflib" });
  return new memo.Match(a, b, size);
}

/** The elements of a sequence; those of a str are its characters. */
export function elements_of(x: Py): readonly Py[] {
  const text = text_of(x);
  return text === undefined ? (Array.isArray(x) ? x : [...iter(x)]) : [...text];
}

/** A dict for these elements: the host's own where they are strs. */
function table_for<V>(elements: readonly Py[]): Map<Py, V> {
  return elements.every((element) => typeof element === "string") ? new Map<Py, V>() : (new Dict());
}

/**
 * Python's `difflib.SequenceMatcher(isjunk=None, a='', b='', autojunk=True)`: what two sequences have in common.
 *
 * @example new SequenceMatcher(null, "abcd", "bcde").ratio() // 0.75
 */
export class SequenceMatcher {
  static readonly __module__: string = "difflib";
  isjunk: Py;
  a: Py = null;
  b: Py = null;
  autojunk: Py;
  matching_blocks: MatchTriple[] | null = null;
  opcodes: Opcode[] | null = null;
  #a: readonly Py[] = [];
  #b: readonly Py[] = [];
  /** Where each element stands in `b`. */
  #places: Map<Py, number[]> = new Map<Py, number[]>();
  #junk: Map<Py, true> = new Map<Py, true>();
  #popular: Map<Py, true> = new Map<Py, true>();
  #counts: Map<Py, number> | null = null;

  /**
   * @param isjunk says which elements do not count, None for none
   * @param a the first sequence @param b the second one; what is known of it is kept
   * @param autojunk whether elements that are very common in long sequences do not count
   */
  constructor(isjunk: Py = null, a: Py = "", b: Py = "", autojunk: Py = true) {
    const given: Py[] = [isjunk, a, b, autojunk];
    const [junk = null, first = "", second = "", auto = true] = given.some(is_keywords) ? in_order(given, ["isjunk", "a", "b", "autojunk"], "__init__") : given;
    this.isjunk = junk;
    this.autojunk = auto;
    this.set_seqs(first, second);
  }

  /** `s.set_seqs(a, b)` @example s.set_seqs("ab", "bc") */
  set_seqs(a: Py, b: Py): void {
    this.set_seq1(a);
    this.set_seq2(b);
  }

  /** `s.set_seq1(a)`: another first sequence. @example s.set_seq1("ab") */
  set_seq1(a: Py): void {
    if (a === this.a) return;
    this.a = a;
    this.#a = elements_of(a);
    this.matching_blocks = this.opcodes = null;
  }

  /** `s.set_seq2(b)`: another second sequence. @example s.set_seq2("bc") */
  set_seq2(b: Py): void {
    if (b === this.b) return;
    this.b = b;
    this.#b = elements_of(b);
    this.matching_blocks = this.opcodes = null;
    this.#counts = null;
    this.#index();
  }

  #index(): void {
    const places = table_for<number[]>(this.#b);
    this.#b.forEach((element, j) => {
      const known = places.get(element);
      if (known === undefined) places.set(element, [j]);
      else known.push(j);
    });
    this.#places = places;
    this.#junk = table_for<true>(this.#b);
    this.#popular = table_for<true>(this.#b);
    if (this.isjunk !== null) {
      const is_junk = to_function(this.isjunk);
      for (const element of [...places.keys()]) if (truth(is_junk(element))) this.#junk.set(element, true);
      for (const element of this.#junk.keys()) places.delete(element);
    }
    const n = this.#b.length;
    if (!truth(this.autojunk) || n < 200) return;
    for (const [element, at] of [...places]) if (at.length > Math.floor(n / 100) + 1) this.#popular.set(element, true);
    for (const element of this.#popular.keys()) places.delete(element);
  }

  /** `s.bjunk`: the elements of `b` that are junk. */
  get bjunk(): Set<Py> {
    return new Set(this.#junk.keys());
  }

  /** `s.bpopular`: the elements of `b` that are too common to count. */
  get bpopular(): Set<Py> {
    return new Set(this.#popular.keys());
  }

  /** `s.b2j`: where each element that counts stands in `b`. */
  get b2j(): Map<Py, number[]> {
    return this.#places;
  }

  /** `s.find_longest_match(alo=0, ahi=None, blo=0, bhi=None)`: the longest block within ranges, the first one of several. @example s.find_longest_match() */
  find_longest_match(alo = 0, ahi: number | null = null, blo = 0, bhi: number | null = null): MatchTriple {
    const [a_end, b_end] = [ahi ?? this.#a.length, bhi ?? this.#b.length];
    let [i, j, size] = [alo, blo, 0];
    // For each place in b, how long the block is that ends there and at the element of a before.
    let lengths = new Map<number, number>();
    for (let at = alo; at < a_end; at++) {
      const longer = new Map<number, number>();
      for (const place of this.#places.get(this.#a[at]) ?? []) {
        if (place < blo) continue;
        if (place >= b_end) break;
        const length = (lengths.get(place - 1) ?? 0) + 1;
        longer.set(place, length);
        if (length > size) [i, j, size] = [at - length + 1, place - length + 1, length];
      }
      lengths = longer;
    }
    // What does not count may go on a block: first what is only too common, then junk.
    for (const junk of [false, true]) {
      while (i > alo && j > blo && this.#goes_on(i - 1, j - 1, junk)) [i, j, size] = [i - 1, j - 1, size + 1];
      while (i + size < a_end && j + size < b_end && this.#goes_on(i + size, j + size, junk)) size++;
    }
    return match_of(i, j, size);
  }

  #goes_on(i: number, j: number, junk: boolean): boolean {
    return this.#junk.has(this.#b[j]) === junk && eq(this.#a[i], this.#b[j]);
  }

  /** `s.get_matching_blocks()`: all blocks, with an empty one at the end. @example s.get_matching_blocks() */
  get_matching_blocks(): MatchTriple[] {
    if (this.matching_blocks !== null) return this.matching_blocks;
    const [n, m] = [this.#a.length, this.#b.length];
    const found: (readonly [number, number, number])[] = [];
    const queue: Range[] = [[0, n, 0, m]];
    for (let range = queue.pop(); range !== undefined; range = queue.pop()) {
      const [alo, ahi, blo, bhi] = range;
      const { a: i, b: j, size } = this.find_longest_match(alo, ahi, blo, bhi);
      if (size === 0) continue;
      found.push([i, j, size]);
      if (alo < i && blo < j) queue.push([alo, i, blo, j]);
      if (i + size < ahi && j + size < bhi) queue.push([i + size, ahi, j + size, bhi]);
    }
    found.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
    const blocks: [number, number, number][] = [];
    for (const [i, j, size] of found) {
      const last = blocks.at(-1);
      if (last !== undefined && last[0] + last[2] === i && last[1] + last[2] === j) last[2] += size;
      else blocks.push([i, j, size]);
    }
    this.matching_blocks = [...blocks, [n, m, 0] as const].map(([i, j, size]) => match_of(i, j, size));
    return this.matching_blocks;
  }

  /** `s.get_opcodes()`: how to make `b` of `a`: tuples of what to do, and the ranges. @example s.get_opcodes() */
  get_opcodes(): Opcode[] {
    if (this.opcodes !== null) return this.opcodes;
    const codes: Opcode[] = [];
    let [i, j] = [0, 0];
    for (const { a, b, size } of this.get_matching_blocks()) {
      if (i < a || j < b) codes.push(tuple(i < a && j < b ? "replace" : i < a ? "delete" : "insert", i, a, j, b));
      [i, j] = [a + size, b + size];
      if (size > 0) codes.push(tuple("equal", a, i, b, j));
    }
    this.opcodes = codes;
    return codes;
  }

  /** `s.get_grouped_opcodes(n=3)`: the changes in groups, with so much around them. @example [...s.get_grouped_opcodes()] */
  *get_grouped_opcodes(n = 3): Generator<Opcode[]> {
    let codes = this.get_opcodes();
    if (codes.length === 0) codes = [tuple("equal", 0, 1, 0, 1)];
    // As in CPython, the matcher's own codes change.
    const [, i1, i2, j1, j2] = codes[0]!;
    if (codes[0]![0] === "equal") codes[0] = tuple("equal", Math.max(i1, i2 - n), i2, Math.max(j1, j2 - n), j2);
    const last = codes.at(-1)!;
    if (last[0] === "equal") codes[codes.length - 1] = tuple("equal", last[1], Math.min(last[2], last[1] + n), last[3], Math.min(last[4], last[3] + n));
    let group: Opcode[] = [];
    for (const [tag, from_a, a2, from_b, b2] of codes) {
      let [a1, b1] = [from_a, from_b];
      if (tag === "equal" && a2 - a1 > 2 * n) {
        group.push(tuple(tag, a1, Math.min(a2, a1 + n), b1, Math.min(b2, b1 + n)));
        yield group;
        group = [];
        [a1, b1] = [Math.max(a1, a2 - n), Math.max(b1, b2 - n)];
      }
      group.push(tuple(tag, a1, a2, b1, b2));
    }
    if (group.length > 0 && !(group.length === 1 && group[0]![0] === "equal")) yield group;
  }

  /** `s.ratio()`: how similar the sequences are, from 0 to 1. @example s.ratio() */
  ratio(): number {
    return this.#part_of_all(this.get_matching_blocks().reduce((sum, { size }) => sum + size, 0));
  }

  /** `s.quick_ratio()`: no less than `ratio`, found faster. @example s.quick_ratio() */
  quick_ratio(): number {
    if (this.#counts === null) {
      this.#counts = table_for<number>(this.#b);
      for (const element of this.#b) this.#counts.set(element, (this.#counts.get(element) ?? 0) + 1);
    }
    const left = table_for<number>(this.#a);
    let matches = 0;
    for (const element of this.#a) {
      const count = left.get(element) ?? this.#counts.get(element) ?? 0;
      left.set(element, count - 1);
      if (count > 0) matches++;
    }
    return this.#part_of_all(matches);
  }

  /** `s.real_quick_ratio()`: no less than `quick_ratio`, found at once. @example s.real_quick_ratio() */
  real_quick_ratio(): number {
    return this.#part_of_all(Math.min(this.#a.length, this.#b.length));
  }

  #part_of_all(matches: number): number {
    const all = this.#a.length + this.#b.length;
    return all > 0 ? (2 * matches) / all : 1;
  }
}
