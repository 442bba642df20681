import type { Hit } from "./Engine.ts";
import { Match } from "./Match.ts";
import type { Pattern } from "./Pattern.ts";
import type { Subject } from "./Subject.ts";

/** What `Pattern.scanner` gives: goes through a text match by match. */
export class PatternScanner<T> {
  static readonly __name__ = "SRE_Scanner";
  static readonly __module__ = "_sre";
  /** The pattern. */
  readonly pattern: Pattern<T>;
  readonly #subject: Subject | null;
  readonly #pos: number;
  readonly #endpos: number;
  #at: number;
  #after_empty = false;
  #is_over: boolean;

  /** @internal */
  constructor(pattern: Pattern<T>, subject: Subject | null, from: number, pos: number, endpos: number) {
    this.pattern = pattern;
    this.#subject = subject;
    this.#at = from;
    this.#pos = pos;
    this.#endpos = endpos;
    this.#is_over = subject === null;
  }

  /** The match that begins where the last one ended. @example scanner.match() */
  match(): Match<T> | null {
    return this.#next(false);
  }

  /** The next match. @example scanner.search() */
  search(): Match<T> | null {
    return this.#next(true);
  }

  #next(anywhere: boolean): Match<T> | null {
    if (this.#is_over || this.#subject === null) return null;
    const hit: Hit | null = this.pattern.engine.find_next(this.#subject, this.#at, this.#after_empty, anywhere);
    if (hit === null) {
      this.#is_over = true;
      return null;
    }
    this.#at = hit.end;
    this.#after_empty = hit.end === hit.index;
    return new Match<T>(this.pattern, this.#subject, hit, this.#pos, this.#endpos);
  }
}
