/** The command line: which text belongs to which argument. */
import { getattr, hasattr, setattr } from "../core/attributes/index.ts";
import { call } from "../core/call/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { Float } from "../core/float.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { SUPPRESS } from "./constants.ts";
import { action_name, ArgumentError } from "./errors.ts";
import { arguments_from_files } from "./fromfile.ts";
import { match_argument, match_partial } from "./nargs.ts";
import { option_of, type OptionText } from "./options.ts";

/**
 * Runs the actions of the arguments that are given.
 *
 * @param namespace what the actions set attributes of
 * @returns the texts that the parser knows nothing about
 * @raises ArgumentError for what is wrong
 */
export function parse(parser: Py, given: readonly string[], namespace: Py): string[] {
  return new Run(parser, parser.fromfile_prefix_chars === null ? given : arguments_from_files(parser, given), namespace).run();
}

class Run {
  readonly #parser: Py;
  readonly #texts: readonly string[];
  readonly #namespace: Py;
  readonly #options = new Map<number, OptionText>();
  /** One letter for each text: `A` an argument, `O` an option, `-` the `--`. */
  readonly #pattern: string;
  readonly #conflicts = new Map<Py, Py[]>();
  readonly #seen = new Set<Py>();
  readonly #seen_not_default = new Set<Py>();
  readonly #warned = new Set<string>();
  readonly #unknown: string[] = [];
  #positionals: Py[];

  constructor(parser: Py, texts: readonly string[], namespace: Py) {
    this.#parser = parser;
    this.#texts = texts;
    this.#namespace = namespace;
    this.#positionals = parser._get_positional_actions();
    for (const { _group_actions } of parser._mutually_exclusive_groups as { _group_actions: Py[] }[]) {
      for (const action of _group_actions) {
        this.#conflicts.set(action, [...(this.#conflicts.get(action) ?? []), ..._group_actions.filter((other) => other !== action)]);
      }
    }
    this.#pattern = this.#letters();
  }

  #letters(): string {
    const dashes = this.#texts.indexOf("--");
    const letters = this.#texts.slice(0, dashes < 0 ? undefined : dashes).map((text, i) => {
      const option = option_of(this.#parser, text);
      if (option === null) return "A";
      this.#options.set(i, option);
      return "O";
    });
    return letters.join("") + (dashes < 0 ? "" : `-${"A".repeat(this.#texts.length - dashes - 1)}`);
  }

  run(): string[] {
    const last = Math.max(-1, ...this.#options.keys());
    let at = 0;
    while (at <= last) {
      let next = at;
      while (!this.#options.has(next)) next++;
      if (at !== next) {
        const end = this.#consume_positionals(at);
        if (end > at) {
          at = end;
          continue;
        }
      }
      if (!this.#options.has(at)) {
        this.#unknown.push(...this.#texts.slice(at, next));
        at = next;
      }
      at = this.#consume_option(at);
    }
    this.#unknown.push(...this.#texts.slice(this.#consume_positionals(at)));
    this.#check_required();
    return this.#unknown;
  }

  #consume_positionals(start: number): number {
    const counts = match_partial(this.#positionals, this.#pattern.slice(start));
    let at = start;
    for (const [i, count] of counts.entries()) {
      const action = this.#positionals[i];
      const texts = this.#texts.slice(at, at + count);
      at += count;
      if (texts.length > 0 && truth(action.deprecated)) this.#warn(action.dest, `argument '${action.dest}' is deprecated`);
      this.#take(action, texts, null);
    }
    this.#positionals = this.#positionals.slice(counts.length);
    return at;
  }

  /** An option with its values; several of one letter may stand together. */
  #consume_option(start: number): number {
    let { action, option, separator, value } = this.#options.get(start)!;
    const found: (readonly [Py, readonly string[], string])[] = [];
    let stop = start + 1;
    for (;;) {
      if (action === null) {
        this.#unknown.push(this.#texts[start]!);
        return start + 1;
      }
      if (value === null) {
        stop += match_argument(action, this.#pattern.slice(start + 1));
        found.push([action, this.#texts.slice(start + 1, stop), option]);
        break;
      }
      const count = match_argument(action, "A");
      const prefixes: string = this.#parser.prefix_chars;
      if (count === 0 && !prefixes.includes(option[1] ?? "") && value !== "") {
        if (separator === "=" || prefixes.includes(value[0]!)) throw new ArgumentError(action, `ignored explicit argument ${repr(value)}`);
        found.push([action, [], option]);
        const next = `${option[0]}${value[0]}`;
        const known: Py = this.#parser._option_string_actions.get(next);
        if (known === undefined) {
          this.#unknown.push(`${option[0]}${value}`);
          break;
        }
        [action, option] = [known, next];
        ({ separator, value } = behind(value.slice(1)));
      } else if (count === 1) {
        found.push([action, [value], option]);
        break;
      } else {
        throw new ArgumentError(action, `ignored explicit argument ${repr(value)}`);
      }
    }
    for (const [each, texts, name] of found) {
      if (truth(each.deprecated)) this.#warn(name, `option '${name}' is deprecated`);
      this.#take(each, texts, name);
    }
    return stop;
  }

  #warn(name: string, message: string): void {
    if (this.#warned.has(name)) return;
    this.#parser._warning(message);
    this.#warned.add(name);
  }

  #take(action: Py, texts: readonly string[], option: string | null): void {
    this.#seen.add(action);
    const values: Py = this.#parser._get_values(action, [...texts]);
    // A value that is the default doesn't count as given.
    if (!is_same(values, action.default, texts.length > 0)) {
      this.#seen_not_default.add(action);
      const other: Py = this.#conflicts.get(action)?.find((each) => this.#seen_not_default.has(each));
      if (other !== undefined) throw new ArgumentError(action, `not allowed with argument ${action_name(other)}`);
    }
    if (values !== SUPPRESS) call(action, this.#parser, this.#namespace, values, option);
  }

  #check_required(): void {
    const required: string[] = [];
    for (const action of this.#parser._actions) {
      if (this.#seen.has(action)) continue;
      if (truth(action.required)) required.push(action_name(action));
      else this.#convert_default(action);
    }
    if (required.length > 0) throw new ArgumentError(null, `the following arguments are required: ${required.join(", ")}`);
    for (const group of this.#parser._mutually_exclusive_groups) {
      if (!truth(group.required) || group._group_actions.some((action: Py) => this.#seen_not_default.has(action))) continue;
      const names = group._group_actions.filter((action: Py) => action.help !== SUPPRESS).map(action_name);
      throw new ArgumentError(null, `one of the arguments ${names.join(" ")} is required`);
    }
  }

  /** A default that is a text is converted as an argument would be, once it is needed. */
  #convert_default(action: Py): void {
    const { dest, default: value } = action;
    if (typeof value !== "string" || !hasattr(this.#namespace, dest) || getattr(this.#namespace, dest) !== value) return;
    setattr(this.#namespace, dest, this.#parser._get_value(action, value));
  }
}

/** What stands behind a letter among several: `-vp80`, `-vp=80`. */
function behind(text: string): { separator: string | null; value: string | null } {
  if (text === "") return { separator: null, value: null };
  return text.startsWith("=") ? { separator: "=", value: text.slice(1) } : { separator: "", value: text };
}

/** Python's `is` for a converted value: what is made anew is another object, but for small ints and texts of one letter. */
function is_same(value: Py, other: Py, made: boolean): boolean {
  if (value !== other) return false;
  if (!made) return true;
  if (typeof value === "number") return Number.isInteger(value) && value >= -5 && value <= 256;
  return typeof value === "string" ? value.length <= 1 : typeof value !== "bigint" && !(value instanceof Float);
}
