import { OverflowError } from "../../core/exceptions/index.ts";
import { CharSet, literal } from "../chars/CharSet.ts";
import { FLAG } from "../flags.ts";
import { read_brackets } from "./brackets.ts";
import { by_number, CATEGORIES, DIGITS, itself, OCTAL_DIGITS, octal, SIMPLE } from "./escape.ts";
import { fold_of } from "./fold_of.ts";
import { GroupParser } from "./GroupParser.ts";
import type { Node, Place } from "./tree.ts";

const REPEATABLE = 4294967295;
const SPACES = " \t\n\r\v\f";
const PLACES: ReadonlyMap<string, Place> = /* @__PURE__ */ new Map([["\\A", "start"], ["\\Z", "very_end"], ["\\b", "boundary"], ["\\B", "inside"]]);

/** Reads what stands between groups' parentheses. */
export class Parser extends GroupParser {
  override alternatives(flags: number, nested: boolean): Node {
    const branches = [this.#sequence(flags, nested, !nested)];
    while (this.source.match("|")) branches.push(this.#sequence(nested ? flags : this.whole_flags(), nested, false));
    return branches.length === 1 ? branches[0]! : { kind: "branch", branches };
  }

  override branch(flags: number): Node {
    return this.#sequence(flags, true, false);
  }

  /** @param first whether flags of the whole pattern may stand here */
  #sequence(given: number, nested: boolean, first: boolean): Node {
    const { source } = this;
    const items: Node[] = [];
    let flags = given;
    for (;;) {
      const char = source.next;
      if (char === null || char === "|" || char === ")") break;
      source.get();
      if ((flags & FLAG.verbose) !== 0) {
        if (SPACES.includes(char)) continue;
        if (char === "#") {
          this.#skip_line();
          continue;
        }
      }
      if (char === "(") {
        const node = this.group(flags, first && items.length === 0);
        if (node !== null) items.push(node);
        else if (!nested) flags = this.whole_flags();
      } else if ("*+?{".includes(char)) {
        this.#repeat(items, char, flags);
      } else {
        items.push(this.#single(char, flags));
      }
    }
    return items.length === 1 ? items[0]! : { kind: "sequence", items };
  }

  #skip_line(): void {
    for (let char = this.source.get(); char !== null && char !== "\n"; char = this.source.get());
  }

  #single(char: string, flags: number): Node {
    const multi_line = (flags & FLAG.multi_line) !== 0;
    const unicode = (flags & FLAG.unicode) !== 0;
    if (char.startsWith("\\")) return this.#escape(char, flags);
    switch (char) {
      case "[":
        return { kind: "one", set: read_brackets(this.source, fold_of(flags), unicode) };
      case ".":
        return { kind: "one", set: (flags & FLAG.dot_all) !== 0 ? new CharSet([], { negated: true }) : new CharSet([{ kind: "range", low: 10, high: 10 }], { negated: true, literal: true }) };
      case "^":
        return { kind: "at", place: multi_line ? "line_start" : "start", unicode };
      case "$":
        return { kind: "at", place: multi_line ? "line_end" : "end", unicode };
    }
    return { kind: "one", set: literal(char.codePointAt(0) ?? 0, fold_of(flags)) };
  }

  #escape(escape: string, flags: number): Node {
    const { source, state } = this;
    const unicode = (flags & FLAG.unicode) !== 0;
    const place = PLACES.get(escape);
    if (place !== undefined) return { kind: "at", place, unicode };
    const category = CATEGORIES.get(escape);
    if (category !== undefined) return { kind: "one", set: new CharSet([category], { unicode }) };
    const one = (code: number): Node => ({ kind: "one", set: literal(code, fold_of(flags)) });
    const code = SIMPLE.get(escape) ?? by_number(source, escape);
    if (code !== undefined) return one(code);
    const digit = escape.charAt(1);
    if (digit === "0") return one(parseInt((escape + source.get_while(2, OCTAL_DIGITS)).slice(1), 8));
    if (!DIGITS.includes(digit)) return one(itself(source, escape));
    let text = escape + source.get_while(1, DIGITS);
    if (/^\\[0-7][0-7]$/.test(text)) {
      const third = source.get_while(1, OCTAL_DIGITS);
      if (third !== "") return one(octal(source, text + third));
    }
    text = text.slice(1);
    const group = Number(text);
    if (group >= state.groups) throw source.error(`invalid group reference ${group}`, text.length);
    if (!state.is_closed(group)) throw source.error("cannot refer to an open group", text.length + 1);
    state.check_lookbehind(source, group);
    return this.again(group, flags);
  }

  #repeat(items: Node[], char: string, flags: number): void {
    const { source } = this;
    const here = source.tell();
    let [min, max] = char === "?" ? [0, 1] : char === "+" ? [1, Infinity] : [0, Infinity];
    if (char === "{") {
      const counts = this.#counts(here);
      if (counts === null) {
        items.push({ kind: "one", set: literal(123, fold_of(flags)) });
        return;
      }
      [min, max] = counts;
    }
    const body = items.at(-1);
    const back = source.tell() - here + 1;
    if (body === undefined || body.kind === "at") throw source.error("nothing to repeat", back);
    if (body.kind === "repeat") throw source.error("multiple repeat", back);
    const mode = source.match("?") ? "lazy" : source.match("+") ? "possessive" : "greedy";
    items[items.length - 1] = { kind: "repeat", min, max, mode, body };
  }

  /** The numbers in braces, null if these are no such thing. */
  #counts(here: number): [number, number] | null {
    const { source } = this;
    if (source.next === "}") return null;
    const low = source.get_while(Infinity, DIGITS);
    const high = source.match(",") ? source.get_while(Infinity, DIGITS) : low;
    if (!source.match("}")) {
      source.seek(here);
      return null;
    }
    const min = low === "" ? 0 : Number(low);
    const max = high === "" ? Infinity : Number(high);
    if (min >= REPEATABLE || (max >= REPEATABLE && max !== Infinity)) throw new OverflowError("the repetition number is too large");
    if (max < min) throw source.error("min repeat greater than max repeat", source.tell() - here);
    return [min, max];
  }
}
