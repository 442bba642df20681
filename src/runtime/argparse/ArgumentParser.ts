import { print_to } from "./output.ts";
import { getattr, hasattr, setattr } from "../core/attributes/index.ts";
import { call } from "../core/call/index.ts";
import { signature_of } from "../core/call/metadata.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { class_name_of } from "../core/type_name.ts";
import { iter } from "../core/iter.ts";
import { repr } from "../builtins/repr/index.ts";
import { tuple } from "../core/tuple.ts";
import { truth } from "../core/truth.ts";
import type { Keywords, Py } from "../core/value.ts";
import { stderr, stdout } from "../platform/stdio.ts";
import { argv } from "../sys/facts.ts";
import { exit } from "../sys/exit.ts";
import { ActionsContainer } from "./container.ts";
import { SUPPRESS, UNRECOGNIZED } from "./constants.ts";
import { ArgumentError } from "./errors.ts";
import { named } from "../core/call/given.ts";
import { HelpFormatter } from "./HelpFormatter.ts";
import { parse_intermixed } from "./intermixed.ts";
import { Namespace } from "./Namespace.ts";
import { parse } from "./parse.ts";
import { check_value, values_of, value_of } from "./values.ts";

const PARAMETERS =
  "prog=, usage=, description=, epilog=, parents=, formatter_class=, prefix_chars=, fromfile_prefix_chars=, argument_default=, conflict_handler=, add_help=, allow_abbrev=, exit_on_error=";

/**
 * Python's `argparse.ArgumentParser(prog=None, usage=None, description=None, epilog=None, parents=[],
 * formatter_class=HelpFormatter, prefix_chars="-", fromfile_prefix_chars=None, argument_default=None,
 * conflict_handler="error", add_help=True, allow_abbrev=True, exit_on_error=True)`: reads a command line.
 *
 * @example const parser = new ArgumentParser({ description: "Copies files." }); parser.add_argument("source"); const args = parser.parse_args();
 */
export class ArgumentParser extends ActionsContainer {
  static override readonly __name__: string = "ArgumentParser";
  declare prog: Py;
  declare usage: Py;
  declare epilog: Py;
  declare formatter_class: Py;
  declare fromfile_prefix_chars: Py;
  declare add_help: boolean;
  declare allow_abbrev: boolean;
  declare exit_on_error: boolean;
  declare _positionals: Py;
  declare _optionals: Py;
  declare _subparsers: Py;

  override __init__(...given: Py[]): void {
    const o: Keywords = named(PARAMETERS, given, "ArgumentParser.__init__");
    this._set_up(o);
    this.prog = o["prog"] ?? argv[0]?.split("/").at(-1) ?? "";
    this.usage = o["usage"] ?? null;
    this.epilog = o["epilog"] ?? null;
    this.formatter_class = o["formatter_class"] ?? HelpFormatter;
    this.fromfile_prefix_chars = o["fromfile_prefix_chars"] ?? null;
    this.add_help = o["add_help"] ?? true;
    this.allow_abbrev = o["allow_abbrev"] ?? true;
    this.exit_on_error = o["exit_on_error"] ?? true;
    this._positionals = this.add_argument_group("positional arguments");
    this._optionals = this.add_argument_group("options");
    this._subparsers = null;
    if (truth(this.add_help)) {
      const dash = this.prefix_chars.includes("-") ? "-" : this.prefix_chars[0]!;
      this.add_argument(`${dash}h`, `${dash}${dash}help`, { action: "help", default: SUPPRESS, help: "show this help message and exit" });
    }
    for (const parent of iter(o["parents"] ?? [])) {
      if (!(parent instanceof ArgumentParser)) throw new TypeError("parents must be a list of ArgumentParser");
      this._add_container_actions(parent);
      for (const [name, value] of parent._defaults) this._defaults.set(name, value);
    }
  }

  _get_kwargs(): Py {
    return ["prog", "usage", "description", "formatter_class", "conflict_handler", "add_help"].map((name) => tuple(name, getattr(this, name)));
  }

  __repr__(): string {
    const shown = [...this._get_kwargs()].map(([name, value]: [string, Py]) => `${name}=${repr(value)}`);
    return `${class_name_of(this.constructor)}(${shown.join(", ")})`;
  }

  /**
   * `parser.add_subparsers(**kwargs)`: the first argument chooses a subcommand.
   *
   * @raises ArgumentError if there are subparsers already
   * @example const commands = parser.add_subparsers({ dest: "command", required: true })
   */
  add_subparsers(kwargs: Keywords = {}): Py {
    if (this._subparsers !== null) throw new ArgumentError(null, "cannot have multiple subparser arguments");
    const { title, description, ...rest } = kwargs;
    const options: Keywords = { parser_class: this.constructor, ...rest };
    const grouped = title !== undefined || description !== undefined;
    this._subparsers = grouped ? this.add_argument_group(title ?? "subcommands", description ?? null) : this._positionals;
    if ((options["prog"] ?? null) === null) {
      const formatter = this._get_formatter();
      formatter.add_usage(this.usage, this._get_positional_actions(), this._mutually_exclusive_groups, "");
      options["prog"] = formatter.format_help().trim();
    }
    const action: Py = call(this._pop_action_class(options, "parsers"), { option_strings: [], ...options });
    this._subparsers._add_action(action);
    return action;
  }

  override _add_action(action: Py): Py {
    (truth(action.option_strings) ? this._optionals : this._positionals)._add_action(action);
    return action;
  }

  _get_optional_actions(): Py[] {
    return this._actions.filter((action) => truth(action.option_strings));
  }

  _get_positional_actions(): Py[] {
    return this._actions.filter((action) => !truth(action.option_strings));
  }

  /**
   * `parser.parse_args(args=None, namespace=None)`: the values of the arguments. What is wrong is told on stderr and ends
   * the program with status 2.
   *
   * @param args the command line without the program; that of the process by default
   * @example const args = parser.parse_args(["--port", "80"])
   */
  parse_args(...given: Py[]): Py {
    const { args = null, namespace = null } = named("args=, namespace=", given, "ArgumentParser.parse_args");
    const [values, unknown] = this.parse_known_args(args, namespace);
    this._refuse(unknown);
    return values;
  }

  /** `parser.parse_known_args(args=None, namespace=None)` @returns the values, and what the parser doesn't know @example const [args, rest] = parser.parse_known_args() */
  parse_known_args(...given: Py[]): Py {
    const { args = null, namespace = null } = named("args=, namespace=", given, "ArgumentParser.parse_known_args");
    const texts: string[] = args === null ? argv.slice(1) : [...iter(args)];
    const values: Py = namespace ?? new Namespace();
    for (const { dest, default: value } of this._actions) {
      if (dest !== SUPPRESS && value !== SUPPRESS && !hasattr(values, dest)) setattr(values, dest, value);
    }
    for (const [dest, value] of this._defaults) if (!hasattr(values, dest)) setattr(values, dest, value);
    const unknown = this._parsed(texts, values);
    if (hasattr(values, UNRECOGNIZED)) {
      unknown.push(...getattr(values, UNRECOGNIZED));
      delete values[UNRECOGNIZED];
    }
    return tuple(values, unknown);
  }

  _parsed(texts: string[], values: Py): string[] {
    try {
      return parse(this, texts, values);
    } catch (error) {
      if (!(error instanceof ArgumentError) || !truth(this.exit_on_error)) throw error;
      this.error(error.__str__());
      throw error;
    }
  }

  /** `parser.parse_intermixed_args(args=None, namespace=None)`: positional arguments may stand between options. @example parser.parse_intermixed_args(["a", "-v", "b"]) */
  parse_intermixed_args(...given: Py[]): Py {
    const [values, unknown] = this.parse_known_intermixed_args(...given);
    this._refuse(unknown);
    return values;
  }

  /** `parser.parse_known_intermixed_args(args=None, namespace=None)` @example parser.parse_known_intermixed_args(["a", "-v", "b"]) */
  parse_known_intermixed_args(...given: Py[]): Py {
    const { args = null, namespace = null } = named("args=, namespace=", given, "ArgumentParser.parse_known_intermixed_args");
    return parse_intermixed(this, args, namespace);
  }

  _refuse(unknown: readonly string[]): void {
    if (unknown.length === 0) return;
    const message = `unrecognized arguments: ${unknown.join(" ")}`;
    if (!truth(this.exit_on_error)) throw new ArgumentError(null, message);
    this.error(message);
  }

  /** `parser.convert_arg_line_to_args(arg_line)`: the arguments in a line of a file. @example parser.convert_arg_line_to_args("--port 80") */
  convert_arg_line_to_args(arg_line: Py): Py {
    return [arg_line];
  }

  _get_values(action: Py, arg_strings: Py): Py {
    return values_of(this, action, arg_strings);
  }

  _get_value(action: Py, arg_string: Py): Py {
    return value_of(this, action, arg_string);
  }

  _check_value(action: Py, value: Py): Py {
    check_value(action, value);
    return null;
  }

  /** `parser.format_usage()` @example parser.format_usage() */
  format_usage(): Py {
    const formatter = this._get_formatter();
    formatter.add_usage(this.usage, this._actions, this._mutually_exclusive_groups);
    return formatter.format_help();
  }

  /** `parser.format_help()` @example parser.format_help() */
  format_help(): Py {
    const formatter = this._get_formatter();
    formatter.add_usage(this.usage, this._actions, this._mutually_exclusive_groups);
    formatter.add_text(this.description);
    for (const group of this._action_groups) {
      formatter.start_section(group.title);
      formatter.add_text(group.description);
      formatter.add_arguments(group._group_actions);
      formatter.end_section();
    }
    formatter.add_text(this.epilog);
    return formatter.format_help();
  }

  _get_formatter(): Py {
    const { formatter_class, prog } = this;
    return signature_of(formatter_class) === undefined ? call(formatter_class, prog) : call(formatter_class, { prog });
  }

  /** `parser.print_usage(file=None)`: on stdout unless told otherwise. @example parser.print_usage() */
  print_usage(...given: Py[]): Py {
    this._print_message(this.format_usage(), named("file=", given, "ArgumentParser.print_usage")["file"] ?? stdout);
    return null;
  }

  /** `parser.print_help(file=None)`: on stdout unless told otherwise. @example parser.print_help() */
  print_help(...given: Py[]): Py {
    this._print_message(this.format_help(), named("file=", given, "ArgumentParser.print_help")["file"] ?? stdout);
    return null;
  }

  _print_message(message: Py, file: Py = null): Py {
    print_to(file ?? stderr, message);
    return null;
  }

  /** `parser.exit(status=0, message=None)`: ends the program; the message goes to stderr. @throws SystemExit @example parser.exit(1, "no files\n") */
  exit(...given: Py[]): Py {
    const { status = 0, message = null } = named("status=, message=", given, "ArgumentParser.exit");
    if (message !== null && truth(message)) this._print_message(message, stderr);
    exit(status);
  }

  /** `parser.error(message)`: usage and message on stderr, then status 2. @throws SystemExit @example parser.error("no such host") */
  error(message: Py): Py {
    this.print_usage(stderr);
    this.exit(2, `${this.prog}: error: ${message}\n`);
  }

  _warning(message: Py): Py {
    this._print_message(`${this.prog}: warning: ${message}\n`, stderr);
    return null;
  }
}
