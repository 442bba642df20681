import { repr } from "../builtins/repr/index.ts";
import { bytes_of } from "../builtins/bytes/Bytes.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { IndexError } from "../core/exceptions/index.ts";
import { index_of } from "../core/items/index_of.ts";
import { tuple, tuple_of } from "../core/tuple.ts";
import type { Py } from "../core/value.ts";
import type { Hit } from "./Engine.ts";
import type { Pattern } from "./Pattern.ts";
import type { Subject } from "./Subject.ts";
import { filled } from "./substitute.ts";

/**
 * Python's `re.Match`: what a pattern matched. All positions are in characters.
 *
 * @example search("(?<word>[a-z]+)", "1 ab")?.group("word") // "ab"
 */
export class Match<T = Py> {
  static readonly __module__ = "re";
  /** The pattern that matched. */
  readonly re: Pattern<T>;
  /** Where the search began. */
  readonly pos: number;
  /** Where the text ended for it. */
  readonly endpos: number;
  readonly #subject: Subject;
  readonly #hit: Hit;

  /** @internal */
  constructor(pattern: Pattern<T>, subject: Subject, hit: Hit, pos: number, endpos: number) {
    this.re = pattern;
    this.#subject = subject;
    this.#hit = hit;
    this.pos = pos;
    this.endpos = endpos;
  }

  /** `m.string`: the whole text that was searched. */
  get string(): T {
    return this.#subject.source;
  }

  /** `m.lastindex`: the number of the last group that closed, None if there is none. */
  get lastindex(): number | null {
    return this.re.engine.last_group(this.#hit) || null;
  }

  /** `m.lastgroup`: its name, None if it has none. */
  get lastgroup(): string | null {
    return this.re.engine.names[this.re.engine.last_group(this.#hit)] ?? null;
  }

  /** `m.regs`: the spans of all groups, the whole match first. */
  get regs(): readonly (readonly [number, number])[] {
    return tuple_of(Array.from({ length: this.re.groups + 1 }, (_, group) => this.span(group)));
  }

  // A group that took no part is None. Programs know which those are and do not ask, so TypeScript is not told.

  /**
   * `m.group(*groups)`: the text of one group, a tuple of the texts of several; None for a group that took no part.
   *
   * @param groups numbers and names; the whole match if there are none
   * @raises IndexError for a group that the pattern does not have
   * @example m.group(1, 2)
   */
  group(): T;
  group(group: Py): Py;
  group(first: Py, second: Py, ...others: Py[]): readonly Py[];
  group(...groups: Py[]): Py {
    if (groups.length === 0) return this.#text(0, null);
    if (groups.length === 1) return this.#text(this.#number(groups[0]), null);
    return tuple_of(groups.map((group) => this.#text(this.#number(group), null)));
  }

  __getitem__(group: Py): Py {
    return this.#text(this.#number(group), null);
  }

  /** `m.groups(default=None)`: the texts of all groups. @param fallback for those that took no part @example m.groups("") */
  groups(fallback: Py = null): readonly Py[] {
    return tuple_of(Array.from({ length: this.re.groups }, (_, i) => this.#text(i + 1, fallback)));
  }

  /** `m.groupdict(default=None)`: the texts of the named groups by name. @example m.groupdict() */
  groupdict(fallback: Py = null): Map<string, Py> {
    return new Map([...this.re.engine.tree.names].map(([name, group]) => [name, this.#text(group, fallback)]));
  }

  /** `m.start(group=0)`: where a group begins, -1 if it took no part. @raises IndexError @example m.start(1) */
  start(group: Py = 0): number {
    return this.#position(this.#number(group), 0);
  }

  /** `m.end(group=0)`: where a group ends, -1 if it took no part. @raises IndexError @example m.end(1) */
  end(group: Py = 0): number {
    return this.#position(this.#number(group), 1);
  }

  /** `m.span(group=0)`: start and end. @raises IndexError @example m.span("name") */
  span(group: Py = 0): readonly [number, number] {
    const number = this.#number(group);
    return tuple(this.#position(number, 0), this.#position(number, 1));
  }

  /** `m.expand(template)`: the template with the groups' texts in it, as `sub` does it. @raises PatternError @example m.expand("\\2-\\1") */
  expand(template: T): T {
    return this.#subject.piece(filled(this.re.template(template), this.#hit));
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo: Py): this {
    return this;
  }

  __repr__(): string {
    const whole = this.#hit.texts[0] ?? "";
    const shown = repr(this.#subject.is_text ? whole : bytes_of(whole));
    return `<re.Match object; span=${repr(this.span())}, match=${shown.length > 50 ? [...shown].slice(0, 50).join("") : shown}>`;
  }

  #number(group: Py): number {
    const number = typeof group === "number" ? group : (index_of(group) ?? this.re.engine.tree.names.get(text_of(group) ?? ""));
    if (typeof number === "number" && Number.isInteger(number) && number >= 0 && number <= this.re.groups) return number;
    throw new IndexError("no such group");
  }

  #text(group: number, fallback: Py): Py {
    const text = this.#hit.texts[group];
    return text === undefined ? fallback : this.#subject.piece(text);
  }

  #position(group: number, side: 0 | 1): number {
    const unit = group === 0 ? (side === 0 ? this.#hit.index : this.#hit.end) : (this.re.engine.spans(this.#subject, this.#hit)[2 * group - 2 + side] ?? -1);
    return this.#subject.point(unit);
  }
}
