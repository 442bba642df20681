import { repr, str } from "../builtins/repr/index.ts";
import { str_percent } from "../builtins/format/str_percent.ts";
import { getattr, hasattr, vars } from "../core/attributes/index.ts";
import { object } from "../core/class/object.ts";
import { caught, TypeError, ValueError } from "../core/exceptions/index.ts";
import { iter } from "../core/iter.ts";
import { is_tuple, tuple_of } from "../core/tuple.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { terminal_columns } from "../platform/terminal.ts";
import { ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE } from "./constants.ts";
import { named } from "../core/call/given.ts";
import { usage_lines, usage_parts } from "./usage.ts";
import { wrap } from "./wrap.ts";

/** One section of a help text. */
interface Section {
  readonly parent: Section | null;
  readonly heading: Py;
  readonly items: (() => string)[];
}

/**
 * Python's `argparse.HelpFormatter(prog, indent_increment=2, max_help_position=24, width=None)`: writes help and usage
 * texts. Its methods may be overridden by subclasses, under the names that CPython has for them.
 *
 * @param width in characters; that of the terminal less two by default
 * @example new ArgumentParser({ formatter_class: (prog) => new HelpFormatter(prog, { width: 100 }) })
 */
export class HelpFormatter extends object {
  static override readonly __name__: string = "HelpFormatter";
  static override readonly __module__: string = "argparse";
  declare _prog: string;
  declare _indent_increment: number;
  declare _max_help_position: number;
  declare _width: number;
  declare _current_indent: number;
  declare _level: number;
  declare _action_max_length: number;
  declare _root_section: Section;
  declare _current_section: Section;

  override __init__(...given: Py[]): void {
    const o = named("prog, indent_increment=, max_help_position=, width=", given, "HelpFormatter.__init__");
    const width: number = o["width"] ?? terminal_columns() - 2;
    this._prog = o["prog"];
    this._indent_increment = o["indent_increment"] ?? 2;
    this._max_help_position = Math.min(o["max_help_position"] ?? 24, Math.max(width - 20, this._indent_increment * 2));
    this._width = width;
    this._current_indent = 0;
    this._level = 0;
    this._action_max_length = 0;
    this._root_section = { parent: null, heading: null, items: [] };
    this._current_section = this._root_section;
  }

  _indent(): void {
    this._current_indent += this._indent_increment;
    this._level += 1;
  }

  _dedent(): void {
    this._current_indent -= this._indent_increment;
    this._level -= 1;
  }

  _add_item(func: Py, args: Py): void {
    this._current_section.items.push(() => func(...args));
  }

  /** `formatter.start_section(heading)` @example formatter.start_section("options") */
  start_section(heading: Py): Py {
    this._indent();
    const section: Section = { parent: this._current_section, heading, items: [] };
    this._current_section.items.push(() => this._format_section(section));
    this._current_section = section;
    return null;
  }

  /** `formatter.end_section()` @example formatter.end_section() */
  end_section(): Py {
    this._current_section = this._current_section.parent!;
    this._dedent();
    return null;
  }

  _format_section(section: Section): string {
    if (section.parent !== null) this._indent();
    const text: string = this._join_parts(section.items.map((item) => item()));
    if (section.parent !== null) this._dedent();
    if (text === "") return "";
    const { heading } = section;
    const shown = heading === SUPPRESS || heading === null ? "" : `${" ".repeat(this._current_indent)}${str(heading)}:\n`;
    return this._join_parts(["\n", shown, text, "\n"]);
  }

  /** `formatter.add_text(text)` @example formatter.add_text("Copies files.") */
  add_text(text: Py): Py {
    if (text !== SUPPRESS && text !== null) this._add_item((given: Py) => this._format_text(given), [text]);
    return null;
  }

  /** `formatter.add_usage(usage, actions, groups, prefix=None)` @example formatter.add_usage(null, parser._actions, []) */
  add_usage(usage: Py, actions: Py, groups: Py, prefix: Py = null): Py {
    if (usage !== SUPPRESS) this._add_item((...args: Py[]) => this._format_usage(args[0], args[1], args[2], args[3]), [usage, actions, groups, prefix]);
    return null;
  }

  /** `formatter.add_argument(action)` @example formatter.add_argument(action) */
  add_argument(action: Py): Py {
    if (action.help === SUPPRESS) return null;
    const lengths = [size(this._format_action_invocation(action)) + this._current_indent];
    for (const each of this._iter_indented_subactions(action)) lengths.push(size(this._format_action_invocation(each)) + this._current_indent);
    this._action_max_length = Math.max(this._action_max_length, ...lengths);
    this._add_item((given: Py) => this._format_action(given), [action]);
    return null;
  }

  /** `formatter.add_arguments(actions)` @example formatter.add_arguments(group._group_actions) */
  add_arguments(actions: Py): Py {
    for (const action of iter(actions)) this.add_argument(action);
    return null;
  }

  /** `formatter.format_help()` @returns the whole text @example formatter.format_help() */
  format_help(): string {
    const help = this._format_section(this._root_section);
    return help === "" ? help : `${help.replace(/\n\n\n+/g, "\n\n").replace(/^\n+|\n+$/g, "")}\n`;
  }

  _join_parts(parts: Py): Py {
    return [...(parts as Iterable<Py>)].filter((part) => truth(part) && part !== SUPPRESS).join("");
  }

  _format_usage(usage: Py, actions: Py, groups: Py, prefix: Py = null): Py {
    const start: string = prefix ?? "usage: ";
    return `${start}${usage === null ? this._calculated_usage([...actions], [...groups], start) : str_percent(usage, this._prog_mapping())}\n\n`;
  }

  _calculated_usage(actions: readonly Py[], groups: readonly Py[], start: string): string {
    const prog = str(this._prog);
    if (actions.length === 0) return prog;
    const optionals = actions.filter((action) => truth(action.option_strings));
    const positionals = actions.filter((action) => !truth(action.option_strings));
    const usage = [prog, this._format_actions_usage([...optionals, ...positionals], groups)].filter((part) => part !== "").join(" ");
    const width = this._width - this._current_indent;
    if (size(start) + size(usage) <= width) return usage;
    return usage_lines(prog, this._get_actions_usage_parts(optionals, groups), this._get_actions_usage_parts(positionals, groups), start, width).join("\n");
  }

  _format_actions_usage(actions: Py, groups: Py): Py {
    return this._get_actions_usage_parts(actions, groups).join(" ");
  }

  _get_actions_usage_parts(actions: Py, groups: Py): Py {
    return usage_parts(this, actions, groups);
  }

  _format_text(text: Py): Py {
    const given: string = text.includes("%(prog)") ? str_percent(text, this._prog_mapping()) : text;
    return `${this._fill_text(given, Math.max(this._width - this._current_indent, 11), " ".repeat(this._current_indent))}\n\n`;
  }

  _prog_mapping(): Map<string, Py> {
    return new Map([["prog", this._prog]]);
  }

  _format_action(action: Py): Py {
    const position = Math.min(this._action_max_length + 2, this._max_help_position);
    const width = Math.max(this._width - position, 11);
    const room = position - this._current_indent - 2;
    const invocation: string = this._format_action_invocation(action);
    const has_help = action.help !== null && truth(action.help);
    const beside = has_help && size(invocation) <= room;
    const header = `${" ".repeat(this._current_indent)}${invocation}`;
    const parts = [beside ? `${header}${" ".repeat(Math.max(room - size(invocation), 0))}  ` : `${header}\n`];
    if (has_help && str(action.help).trim() !== "") {
      const text: string = this._expand_help(action);
      if (text !== "") {
        const lines: string[] = this._split_lines(text, width);
        lines.forEach((line, i) => parts.push(`${" ".repeat(i === 0 && beside ? 0 : position)}${line}\n`));
      }
    } else if (beside) {
      parts.push("\n");
    }
    for (const each of this._iter_indented_subactions(action)) parts.push(this._format_action(each));
    return this._join_parts(parts);
  }

  _format_action_invocation(action: Py): Py {
    if (!truth(action.option_strings)) {
      return this._metavar_formatter(action, this._get_default_metavar_for_positional(action))(1)[0];
    }
    const names: string = action.option_strings.join(", ");
    if (action.nargs === 0) return names;
    return `${names} ${this._format_args(action, this._get_default_metavar_for_optional(action))}`;
  }

  _metavar_formatter(action: Py, default_metavar: Py): Py {
    const { metavar, choices } = action;
    const shown: Py = metavar ?? (choices === null ? default_metavar : `{${[...iter(choices)].map((choice: Py) => str(choice)).join(",")}}`);
    return (count: number) => (is_tuple(shown) ? shown : tuple_of(Array.from({ length: count }, (): Py => shown)));
  }

  _format_args(action: Py, default_metavar: Py): Py {
    const metavar: Py = this._metavar_formatter(action, default_metavar);
    switch (action.nargs) {
      case null: return str_percent("%s", metavar(1));
      case OPTIONAL: return str_percent("[%s]", metavar(1));
      case ZERO_OR_MORE: return str_percent(metavar(1).length === 2 ? "[%s [%s ...]]" : "[%s ...]", metavar(1));
      case ONE_OR_MORE: return str_percent("%s [%s ...]", metavar(2));
      case REMAINDER: return "...";
      case PARSER: return str_percent("%s ...", metavar(1));
      case SUPPRESS: return "";
      default:
    }
    if (typeof action.nargs !== "number") throw new ValueError("invalid nargs value");
    return str_percent(Array.from({ length: action.nargs }, () => "%s").join(" "), metavar(action.nargs));
  }

  _expand_help(action: Py): Py {
    const params = new Map<string, Py>([...vars(action)].filter(([, value]) => value !== SUPPRESS));
    params.set("prog", this._prog);
    for (const [name, value] of params) if (hasattr(value, "__name__")) params.set(name, getattr(value, "__name__"));
    const choices: Py = params.get("choices") ?? null;
    if (choices !== null) params.set("choices", [...iter(choices)].map((choice: Py) => str(choice)).join(", "));
    return str_percent(this._get_help_string(action), params);
  }

  *_iter_indented_subactions(action: Py): Generator<Py> {
    if (typeof action._get_subactions !== "function") return;
    this._indent();
    yield* action._get_subactions();
    this._dedent();
  }

  _split_lines(text: Py, width: Py): Py {
    return wrap(collapsed(text), width);
  }

  _fill_text(text: Py, width: Py, indent: Py): Py {
    return wrap(collapsed(text), width - size(indent)).map((line) => indent + line).join("\n");
  }

  _get_help_string(action: Py): Py {
    return action.help;
  }

  _get_default_metavar_for_optional(action: Py): Py {
    return action.dest.toUpperCase();
  }

  _get_default_metavar_for_positional(action: Py): Py {
    return action.dest;
  }
}

function collapsed(text: string): string {
  return text.replace(/[ \t\n\r\f\v]+/g, " ").trim();
}

function size(text: string): number {
  return [...text].length;
}

/** Whether a tuple of metavars fits the number of arguments. */
export function check_metavar(formatter: Py, action: Py): void {
  try {
    formatter._format_args(action, null);
  } catch (error) {
    if (caught(error) instanceof TypeError) throw new ValueError("length of metavar tuple does not match nargs");
    throw error;
  }
}

/** The text for a value that should be callable and is not. */
export function not_callable(value: Py): string {
  return `${repr(value)} is not callable`;
}
