import { assemble } from "./machine/assemble.ts";
import type { Program } from "./machine/instructions.ts";
import { type Demands, Machine } from "./machine/Machine.ts";
import type { Alphabet } from "./native/classes.ts";
import { type Emptiness, emptiness_of, is_portable } from "./native/portable.ts";
import { translate } from "./native/translate.ts";
import type { Tree } from "./parse/tree.ts";
import type { Subject } from "./Subject.ts";

export type { Demands };

export const SEARCH: Demands = { anywhere: true, whole: false, advance: false };
export const MATCH: Demands = { anywhere: false, whole: false, advance: false };
export const FULL_MATCH: Demands = { anywhere: false, whole: true, advance: false };
const SEARCH_ON: Demands = { anywhere: true, whole: false, advance: true };
const MATCH_ON: Demands = { anywhere: false, whole: false, advance: true };

/** A match, in UTF-16 units. */
export interface Hit {
  readonly index: number;
  readonly end: number;
  /** The texts of the groups, the whole match first. */
  readonly texts: readonly (string | undefined)[];
  /** Start and end of each group, from group 1 on; null where they were not asked for yet. */
  spans: readonly number[] | null;
  /** The last group that closed, 0 if none did; null where it follows from the texts. */
  readonly last: number | null;
  readonly demands: Demands;
}

/** Finds matches of one pattern: by the host's regular expressions where these mean the same, else by the machine. */
export class Engine {
  readonly tree: Tree;
  /** When it may match nothing. */
  readonly emptiness: Emptiness;
  /** The groups' names by number. */
  readonly names: readonly (string | undefined)[];
  #is_native: boolean;
  #program: Program | undefined;
  /** By alphabet, demands and whether spans are asked for. */
  readonly #made: (RegExp | undefined)[] = [];

  constructor(tree: Tree) {
    this.tree = tree;
    this.emptiness = emptiness_of(tree.root);
    this.#is_native = is_portable(tree.root);
    const names: (string | undefined)[] = [];
    for (const [name, group] of tree.names) names[group] = name;
    this.names = names;
  }

  /** The next match from a unit on. */
  find(subject: Subject, from: number, demands: Demands): Hit | null {
    if (this.#is_native) {
      const found = this.#exec(subject, from, demands, "");
      if (found !== undefined) return found === null ? null : { index: found.index, end: found.index + found[0].length, texts: found, spans: null, last: null, demands };
    }
    return this.#run(subject, from, demands);
  }

  /** The match after one: it may begin where that ended, but not be empty there if that was. */
  find_next(subject: Subject, from: number, after_empty: boolean, anywhere = true): Hit | null {
    if (!after_empty || this.emptiness === "never") return this.find(subject, from, anywhere ? SEARCH : MATCH);
    if (this.emptiness === "mixed") return this.#run(subject, from, anywhere ? SEARCH_ON : MATCH_ON);
    if (!anywhere || from >= subject.text.length) return null;
    return this.find(subject, subject.unit(subject.point(from) + 1), SEARCH);
  }

  /** Visits all matches, until a visit says that it is enough. */
  each(subject: Subject, from: number, visit: (hit: Hit) => boolean): void {
    let hit = this.find(subject, from, SEARCH);
    while (hit !== null && visit(hit)) hit = this.find_next(subject, hit.end, hit.end === hit.index);
  }

  /** The regular expression that finds all matches as the host's own loops do, which are the fastest; undefined if there is none. */
  searcher(subject: Subject): RegExp | undefined {
    const found = this.#is_native && this.emptiness === "never" ? this.#expression(subject.alphabet, SEARCH, "") : undefined;
    if (found !== undefined) found.lastIndex = 0;
    return found;
  }

  /** The last group that closed in a match, 0 if none did. */
  last_group(hit: Hit): number {
    if (hit.last !== null) return hit.last;
    const { closing } = this.tree;
    for (let i = closing.length - 1; i >= 0; i--) if (hit.texts[closing[i]!] !== undefined) return closing[i]!;
    return 0;
  }

  /** Start and end of each group. */
  spans(subject: Subject, hit: Hit): readonly number[] {
    if (hit.spans !== null) return hit.spans;
    const again = this.#exec(subject, hit.index, hit.demands.whole ? FULL_MATCH : MATCH, "d");
    const spans = again?.indices?.slice(1).flatMap((span) => span ?? [-1, -1]) ?? this.#run(subject, hit.index, hit.demands)?.spans ?? [];
    hit.spans = spans;
    return spans;
  }

  /** What the host finds; undefined where it gives up. */
  #exec(subject: Subject, from: number, demands: Demands, flags: string): RegExpExecArray | null | undefined {
    const expression = this.#expression(subject.alphabet, demands, flags);
    if (expression === undefined) return undefined;
    expression.lastIndex = from;
    try {
      let found = expression.exec(subject.text);
      // V8 finds empty matches within surrogate pairs too.
      while (found !== null && subject.is_wide && is_within_pair(subject.text, found.index)) {
        expression.lastIndex = found.index + 1;
        found = expression.exec(subject.text);
      }
      return found;
    } catch {
      // Its stack has an end.
      this.#is_native = false;
      return undefined;
    }
  }

  #expression(alphabet: Alphabet, { anywhere, whole }: Demands, flags: string): RegExp | undefined {
    const key = (alphabet === 128 ? 0 : alphabet === 256 ? 8 : 16) + (anywhere ? 0 : whole ? 2 : 4) + flags.length;
    const known = this.#made[key];
    if (known !== undefined) return known;
    const source = translate(this.tree.root, alphabet);
    try {
      const made = new RegExp(whole ? `(?:${source})(?![^])` : source, `${anywhere ? "g" : "y"}${alphabet === "all" ? "v" : ""}${flags}`);
      this.#made[key] = made;
      return made;
    } catch {
      // It is too large.
      this.#is_native = false;
      return undefined;
    }
  }

  #run(subject: Subject, from: number, demands: Demands): Hit | null {
    this.#program ??= assemble(this.tree);
    const { codes, text } = subject;
    const found = new Machine(this.#program, codes, codes.length).find(subject.point(from), demands);
    if (found === null) return null;
    const spans = found.spans.map((point) => subject.unit(point));
    const [index, end] = [subject.unit(found.start), subject.unit(found.end)];
    const texts: (string | undefined)[] = [text.slice(index, end)];
    for (let i = 0; i < spans.length; i += 2) texts.push(spans[i]! < 0 || spans[i + 1]! < 0 ? undefined : text.slice(spans[i], spans[i + 1]));
    return { index, end, texts, spans, last: found.last, demands };
  }
}

function is_within_pair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
