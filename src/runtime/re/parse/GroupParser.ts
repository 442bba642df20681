import { repr } from "../../builtins/repr/index.ts";
import type { Bytes } from "../../builtins/bytes/Bytes.ts";
import { FLAG, TYPE_FLAGS } from "../flags.ts";
import { fold_of } from "./fold_of.ts";
import { is_flag_letter, read_flags } from "./inline_flags.ts";
import { Source } from "./Source.ts";
import { State } from "./State.ts";
import type { Node } from "./tree.ts";
import { width_of } from "./width.ts";

const MOST_GROUPS = 2147483647;

/** Reads what begins with a parenthesis. */
export abstract class GroupParser {
  readonly source: Source;
  readonly state: State;

  constructor(pattern: string | Bytes, flags: number) {
    this.source = new Source(pattern);
    this.state = new State(flags);
  }

  /** What stands between a group's parentheses. */
  abstract alternatives(flags: number, nested: boolean): Node;

  /** One alternative of a condition. */
  abstract branch(flags: number): Node;

  /** The flags of the whole pattern, of which one says what letters are. */
  whole_flags(): number {
    const { flags } = this.state;
    return this.source.is_text && (flags & FLAG.ascii) === 0 ? flags | FLAG.unicode : flags;
  }

  /** What a group captured, once more. */
  again(group: number, flags: number): Node {
    return { kind: "again", group, fold: fold_of(flags), width: this.state.widths[group] ?? [0, 0] };
  }

  /** @returns null for a comment and for flags of the whole pattern @raises PatternError */
  group(flags: number, first: boolean): Node | null {
    const { source, state } = this;
    const start = source.tell() - 1;
    if (!source.match("?")) return this.#capturing(start, flags, null);
    const char = source.get();
    if (char === null) throw source.error("unexpected end of pattern");
    switch (char) {
      case "P":
        return this.#named(start, flags);
      case ":":
        return { kind: "group", number: null, body: this.#inside(start, flags) };
      case ">":
        return { kind: "atomic", body: this.#inside(start, flags) };
      case "#":
        this.#comment(start);
        return null;
      case "=":
      case "!":
        return this.#look(start, flags, true, char === "!");
      case "<":
        return this.#lookbehind(start, flags);
      case "(":
        return this.#condition(start, flags);
    }
    if (char !== "-" && !is_flag_letter(char)) throw source.error(`unknown extension ?${char}`, [...char].length + 1);
    const scoped = read_flags(source, state, char);
    if (scoped !== null) return { kind: "group", number: null, body: this.#inside(start, combined(flags, scoped)) };
    if (!first) throw source.error("global flags not at the start of the expression", source.tell() - start);
    return null;
  }

  /** What is in the parentheses, and past the closing one. */
  #inside(start: number, flags: number): Node {
    const body = this.alternatives(flags, true);
    this.#close(start);
    return body;
  }

  #close(start: number): void {
    if (!this.source.match(")")) throw this.source.error("missing ), unterminated subpattern", this.source.tell() - start);
  }

  #capturing(start: number, flags: number, name: string | null): Node {
    const number = this.state.open(this.source, name);
    const body = this.#inside(start, flags);
    this.state.close(number, width_of(body));
    return { kind: "group", number, body };
  }

  #named(start: number, flags: number): Node {
    const { source } = this;
    if (source.match("<")) {
      const name = source.get_until(">", "group name");
      source.check_group_name(name, 1);
      return this.#capturing(start, flags, name);
    }
    if (source.match("=")) {
      const name = source.get_until(")", "group name");
      source.check_group_name(name, 1);
      const group = this.#group_named(name);
      if (!this.state.is_closed(group)) throw source.error("cannot refer to an open group", [...name].length + 1);
      this.state.check_lookbehind(source, group);
      return this.again(group, flags);
    }
    const char = source.get();
    if (char === null) throw source.error("unexpected end of pattern");
    throw source.error(`unknown extension ?P${char}`, [...char].length + 2);
  }

  #group_named(name: string): number {
    const group = this.state.names.get(name);
    if (group === undefined) throw this.source.error(`unknown group name ${repr(name)}`, [...name].length + 1);
    return group;
  }

  #comment(start: number): void {
    const { source } = this;
    do {
      if (source.next === null) throw source.error("missing ), unterminated comment", source.tell() - start);
    } while (source.get() !== ")");
  }

  #lookbehind(start: number, flags: number): Node {
    const { source, state } = this;
    const char = source.get();
    if (char === null) throw source.error("unexpected end of pattern");
    if (char !== "=" && char !== "!") throw source.error(`unknown extension ?<${char}`, [...char].length + 2);
    const before = state.before_lookbehind;
    state.before_lookbehind ??= state.groups;
    const node = this.#look(start, flags, false, char === "!", () => {
      state.before_lookbehind = before;
    });
    return node;
  }

  #look(start: number, flags: number, ahead: boolean, negated: boolean, read?: () => void): Node {
    const body = this.alternatives(flags, true);
    read?.();
    this.#close(start);
    if (negated && body.kind === "sequence" && body.items.length === 0) return { kind: "failure" };
    if (!ahead) this.state.lookbehinds.push(width_of(body));
    return { kind: "look", ahead, negated, body };
  }

  #condition(start: number, flags: number): Node {
    const { source, state } = this;
    const name = source.get_until(")", "group name");
    let group: number;
    if (/^[0-9]+$/.test(name)) {
      group = Number(name);
      if (group === 0) throw source.error("bad group number", name.length + 1);
      if (group >= MOST_GROUPS) throw source.error(`invalid group reference ${group}`, name.length + 1);
      if (!state.conditions.has(group)) state.conditions.set(group, source.tell() - name.length - 1);
    } else {
      source.check_group_name(name, 1);
      group = this.#group_named(name);
    }
    state.check_lookbehind(source, group);
    const yes = this.branch(flags);
    let no: Node | null = null;
    if (source.match("|")) {
      no = this.branch(flags);
      if (source.next === "|") throw source.error("conditional backref with more than two branches");
    }
    this.#close(start);
    return { kind: "if_group", group, yes, no };
  }
}

function combined(flags: number, [added, removed]: readonly [number, number]): number {
  return ((added & TYPE_FLAGS) !== 0 ? flags & ~TYPE_FLAGS : flags) & ~removed | added;
}
