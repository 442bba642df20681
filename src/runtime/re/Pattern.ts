import { bytes_of } from "../builtins/bytes/Bytes.ts";
import { repr } from "../builtins/repr/index.ts";
import { LazyIterator } from "../builtins/iteration/LazyIterator.ts";
import { small_index } from "../builtins/int/index_of.ts";
import { in_order } from "../builtins/str/arguments.ts";
import { text_of } from "../builtins/str/StrObject.ts";
import { callable, to_function } from "../core/call/index.ts";
import { eq } from "../core/eq.ts";
import { hash } from "../core/hash/index.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple, tuple_of } from "../core/tuple.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { MappingProxyType } from "../types/MappingProxyType.ts";
import { type Demands, Engine, FULL_MATCH, type Hit, MATCH, SEARCH } from "./Engine.ts";
import { flags_text, FLAG } from "./flags.ts";
import { Match } from "./Match.ts";
import type { Tree } from "./parse/tree.ts";
import { parse_template, type Template } from "./parse/template.ts";
import { PatternScanner } from "./PatternScanner.ts";
import { type Subject, subject_of } from "./Subject.ts";
import { filled, Pieces, source_of } from "./substitute.ts";

/** A text, and where in it to search, in UTF-16 units. */
interface Range {
  readonly subject: Subject;
  readonly from: number;
  readonly pos: number;
  readonly endpos: number;
}

/**
 * Python's `re.Pattern`: what `compile` gives. `T` is str or bytes.
 *
 * @example compile("\\d+").findall("1 22") // ["1", "22"]
 */
export class Pattern<T = Py> {
  static readonly __module__ = "re";
  /** The source. */
  readonly pattern: T;
  /** The flags, those within the source too. */
  readonly flags: number;
  /** How many groups there are. */
  readonly groups: number;
  /** @internal */
  readonly engine: Engine;
  readonly #is_text: boolean;
  #template: { readonly source: Py; readonly parts: Template } | undefined;

  /** @internal */
  constructor(pattern: T, tree: Tree) {
    this.pattern = pattern;
    this.flags = tree.flags;
    this.groups = tree.groups;
    this.engine = new Engine(tree);
    this.#is_text = text_of(pattern) !== undefined;
  }

  /** `p.groupindex`: the groups' numbers by name. */
  get groupindex(): MappingProxyType<string, number> {
    return new MappingProxyType(new Map(this.engine.tree.names));
  }

  /**
   * `p.search(string, pos=0, endpos=sys.maxsize)`: the first match anywhere, None if there is none.
   *
   * @param pos where to begin, in characters; `^` still means the beginning of the text
   * @param endpos where the text is taken to end
   * @raises TypeError for what is not of the pattern's kind
   * @example compile("b").search("abc")
   */
  search(string: Py, pos?: Py, endpos?: Py): Match<T> | null {
    return this.#first(string, pos, endpos, SEARCH, "search");
  }

  /** `p.match(string, pos=0, endpos=sys.maxsize)`: the match at the beginning. @example compile("a").match("abc") */
  match(string: Py, pos?: Py, endpos?: Py): Match<T> | null {
    return this.#first(string, pos, endpos, MATCH, "match");
  }

  /** `p.fullmatch(string, pos=0, endpos=sys.maxsize)`: the match of the whole text. @example compile("a+").fullmatch("aa") */
  fullmatch(string: Py, pos?: Py, endpos?: Py): Match<T> | null {
    return this.#first(string, pos, endpos, FULL_MATCH, "fullmatch");
  }

  #first(string: Py, pos: Py, endpos: Py, demands: Demands, method: string): Match<T> | null {
    const range = this.#range(string, pos, endpos, method);
    if (range === null) return null;
    const hit = this.engine.find(range.subject, range.from, demands);
    return hit === null ? null : new Match<T>(this, range.subject, hit, range.pos, range.endpos);
  }

  /** Null where the beginning is behind the end. */
  #range(string: Py, pos: Py, endpos: Py, method: string): Range | null {
    if (is_keywords(string) || is_keywords(pos) || is_keywords(endpos)) {
      const [a, b, c] = in_order([string, pos, endpos].filter((x) => x !== undefined), ["string", "pos", "endpos"], method);
      return this.#range(a, b, c, method);
    }
    const whole = subject_of(string, this.#is_text);
    if (pos === undefined && endpos === undefined) return { subject: whole, from: 0, pos: 0, endpos: whole.length };
    const { length } = whole;
    const end = endpos === undefined ? length : Math.max(0, Math.min(length, small_index(endpos)));
    const start = Math.max(0, Math.min(length, small_index(pos ?? 0)));
    if (start > end) return null;
    return { subject: whole.until(whole.unit(end)), from: whole.unit(start), pos: start, endpos: end };
  }

  /**
   * `p.findall(string, pos=0, endpos=sys.maxsize)`: the texts of all matches; of their group, where the pattern has one; tuples, where it has several.
   *
   * @example compile("(\\w)=(\\d)").findall("a=1 b=2") // [("a", "1"), ("b", "2")]
   */
  findall(string: Py, pos?: Py, endpos?: Py): Py[] {
    const range = this.#range(string, pos, endpos, "findall");
    if (range === null) return [];
    const { subject, from } = range;
    const { groups } = this;
    if (groups === 0 && from === 0) {
      const searcher = this.engine.searcher(subject);
      if (searcher !== undefined) return (subject.text.match(searcher) ?? []).map((text) => subject.piece(text));
    }
    const results: Py[] = [];
    this.engine.each(subject, from, ({ texts }) => {
      results.push(groups < 2 ? subject.piece(texts[groups] ?? "") : tuple_of(texts.slice(1).map((text) => subject.piece(text ?? ""))));
      return true;
    });
    return results;
  }

  /** `p.finditer(string, pos=0, endpos=sys.maxsize)`: an iterator of all matches. @example [...compile("a").finditer("banana")] */
  finditer(string: Py, pos?: Py, endpos?: Py): IterableIterator<Match<T>> {
    const range = this.#range(string, pos, endpos, "finditer");
    let last: Hit | null | undefined;
    return new LazyIterator<Match<T>>("callable_iterator", (): IteratorResult<Match<T>> => {
      if (range === null || last === null) return { done: true, value: undefined };
      const { subject, from, pos, endpos } = range;
      last = last === undefined ? this.engine.find(subject, from, SEARCH) : this.engine.find_next(subject, last.end, last.end === last.index);
      return last === null ? { done: true, value: undefined } : { done: false, value: new Match<T>(this, subject, last, pos, endpos) };
    });
  }

  /**
   * `p.sub(repl, string, count=0)`: the text with all matches replaced.
   *
   * @param repl a template, where `\1` and `\g<name>` are groups, or a function of the match
   * @param count how many at most, 0 for all
   * @raises PatternError for a template that is none
   * @example compile("(\\w)-(\\w)").sub("\\2-\\1", "a-b") // "b-a"
   */
  sub(repl: Py, string: Py, count?: Py): T {
    if (typeof repl === "string" && typeof string === "string" && this.#is_text && (count ?? 0) === 0) {
      const template = this.template(repl);
      const [first = ""] = template;
      const searcher = template.length < 2 && typeof first === "string" ? this.engine.searcher(subject_of(string, true)) : undefined;
      if (searcher !== undefined) return string.replace(searcher, String(first).replaceAll("$", "$$$$")) as T;
    }
    return this.#substitute(repl, string, count, "sub")[0];
  }

  /** `p.subn(repl, string, count=0)`: as `sub`, and how many there were. @example compile("a").subn("b", "aa") // ("bb", 2) */
  subn(repl: Py, string: Py, count?: Py): readonly [T, number] {
    return this.#substitute(repl, string, count, "subn");
  }

  #substitute(repl: Py, string: Py, count: Py, method: string): readonly [T, number] {
    if (is_keywords(string) || is_keywords(count)) {
      const [a, b, c] = in_order([repl, string, count].filter((x) => x !== undefined), ["repl", "string", "count"], method);
      return this.#substitute(a, b, c, method);
    }
    const most = small_index(count ?? 0) || Infinity;
    const replace = this.#replacement(repl);
    const subject = subject_of(string, this.#is_text);
    const pieces = new Pieces(subject);
    let [from, done] = [0, 0];
    if (most > 0) {
      this.engine.each(subject, 0, (hit) => {
        pieces.keep(from, hit.index);
        replace(pieces, hit, subject);
        from = hit.end;
        done++;
        return done < most;
      });
    }
    if (done === 0) return tuple(string instanceof String ? subject.text : string, 0) as readonly [T, number];
    pieces.keep(from, subject.text.length);
    return tuple(pieces.join(), done) as readonly [T, number];
  }

  /** What puts something in place of a match. */
  #replacement(repl: Py): (pieces: Pieces, hit: Hit, subject: Subject) => void {
    if (callable(repl)) {
      const f = to_function(repl);
      return (pieces, hit, subject) => {
        pieces.add_value(f(new Match<T>(this, subject, hit, 0, subject.length)));
      };
    }
    const template = this.template(repl);
    if ((typeof source_of(repl) === "string") !== this.#is_text) {
      return (pieces) => {
        pieces.add_value(repl);
      };
    }
    const [first = ""] = template;
    if (template.length < 2 && typeof first === "string") {
      return (pieces) => {
        pieces.add(first);
      };
    }
    return (pieces, hit) => {
      pieces.add(filled(template, hit));
    };
  }

  /** @internal The parts of a template. */
  template(source: Py): Template {
    if (this.#template === undefined || !eq(this.#template.source, source)) {
      this.#template = { source, parts: parse_template(source_of(source), this.engine.tree) };
    }
    return this.#template.parts;
  }

  /**
   * `p.split(string, maxsplit=0)`: the text between matches, with the texts of the groups.
   *
   * @param maxsplit how many at most, 0 for all
   * @example compile(",\\s*").split("a, b") // ["a", "b"]
   */
  split(string: Py, maxsplit?: Py): Py[] {
    if (is_keywords(string) || is_keywords(maxsplit)) {
      const [a, b] = in_order([string, maxsplit].filter((x) => x !== undefined), ["string", "maxsplit"], "split");
      return this.split(a, b);
    }
    const most = small_index(maxsplit ?? 0) || Infinity;
    const subject = subject_of(string, this.#is_text);
    const results: Py[] = [];
    let [from, done] = [0, 0];
    if (most > 0) {
      this.engine.each(subject, 0, ({ index, end, texts }) => {
        results.push(subject.piece(subject.text.slice(from, index)));
        for (let group = 1; group < texts.length; group++) results.push(texts[group] === undefined ? null : subject.piece(texts[group]!));
        from = end;
        done++;
        return done < most;
      });
    }
    results.push(subject.piece(subject.text.slice(from)));
    return results;
  }

  /** `p.scanner(string, pos=0, endpos=sys.maxsize)`: gives one match after the other. @example compile("a").scanner("aa").match() */
  scanner(string: Py, pos?: Py, endpos?: Py): PatternScanner<T> {
    const range = this.#range(string, pos, endpos, "scanner");
    return new PatternScanner<T>(this, range?.subject ?? null, range?.from ?? 0, range?.pos ?? 0, range?.endpos ?? 0);
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo: Py): this {
    return this;
  }

  __eq__(other: Py): Py {
    if (!(other instanceof Pattern)) return NotImplemented;
    return this === other || (this.flags === other.flags && this.#is_text === other.#is_text && eq(this.pattern, other.pattern));
  }

  __hash__(): Py {
    return hash(this.pattern);
  }

  __repr__(): string {
    const whole = repr(this.#is_text ? text_of(this.pattern) : bytes_of(String(source_text(this.pattern))));
    const flags = flags_text(this.#is_text ? this.flags & ~FLAG.unicode : this.flags);
    return `re.compile(${[...whole].slice(0, 200).join("")}${flags === "" ? "" : `, ${flags}`})`;
  }
}

function source_text(pattern: Py): string {
  const source = source_of(pattern);
  return typeof source === "string" ? source : String.fromCharCode(...source.data);
}
