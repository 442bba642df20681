import { getattr, hasattr, setattr, vars } from "../core/attributes/index.ts";
import { call } from "../core/call/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { take_keyword } from "../core/keywords.ts";
import type { Py } from "../core/value.ts";
import { Action } from "./Action.ts";
import { PARSER, SUPPRESS, UNRECOGNIZED } from "./constants.ts";
import { ArgumentError } from "./errors.ts";
import { named, split } from "../core/call/given.ts";

/** A subcommand as the help shows it. */
class ChoiceAction extends Action {
  static override readonly __name__: string = "_ChoicesPseudoAction";

  override __init__(name: Py, aliases: Py, help: Py): void {
    const others: Py[] = [...aliases];
    super.__init__({ option_strings: [], dest: name, help, metavar: others.length > 0 ? `${name} (${others.join(", ")})` : name });
  }
}

/** What `parser.add_subparsers()` gives: the first argument chooses one of several parsers. */
export class SubParsersAction extends Action {
  static override readonly __name__: string = "_SubParsersAction";
  declare _prog_prefix: Py;
  declare _parser_class: Py;
  declare _name_parser_map: Map<Py, Py>;
  declare _choices_actions: Py[];
  declare _deprecated: Set<Py>;

  override __init__(...given: Py[]): void {
    const { prog, parser_class, ...o } = named("option_strings, prog, parser_class, dest=, required=, help=, metavar=", given, "_SubParsersAction.__init__");
    this._prog_prefix = prog;
    this._parser_class = parser_class;
    this._name_parser_map = new Map();
    this._choices_actions = [];
    this._deprecated = new Set();
    super.__init__({ dest: SUPPRESS, ...o, nargs: PARSER, choices: this._name_parser_map });
  }

  /**
   * `subparsers.add_parser(name, *, deprecated=False, aliases=(), help, **kwargs)`: the parser of a subcommand.
   *
   * @raises ArgumentError if there is one of that name
   * @example const run = subparsers.add_parser("run", { help: "runs a job" })
   */
  add_parser(...given: Py[]): Py {
    const [args, kwargs] = split(given);
    const rest = new Map(Object.entries(kwargs));
    const deprecated: Py = take_keyword(rest, "deprecated") ?? false;
    const name: Py = args[0] ?? take_keyword(rest, "name");
    if ((rest.get("prog") ?? null) === null) rest.set("prog", `${this._prog_prefix} ${name}`);
    const aliases: Py[] = [...(take_keyword(rest, "aliases") ?? [])];
    if (this._name_parser_map.has(name)) throw new ArgumentError(this, `conflicting subparser: ${name}`);
    for (const alias of aliases) {
      if (this._name_parser_map.has(alias)) throw new ArgumentError(this, `conflicting subparser alias: ${alias}`);
    }
    if (rest.has("help")) {
      this._choices_actions.push(new ChoiceAction(name, aliases, take_keyword(rest, "help")));
    }
    const parser: Py = call(this._parser_class, Object.fromEntries(rest));
    for (const each of [name, ...aliases]) {
      this._name_parser_map.set(each, parser);
      if (deprecated === true) this._deprecated.add(each);
    }
    return parser;
  }

  _get_subactions(): Py {
    return this._choices_actions;
  }

  override __call__(parser: Py, namespace: Py, values: Py): Py {
    const [name, ...rest] = values as Py[];
    if (this.dest !== SUPPRESS) setattr(namespace, this.dest, name);
    const subparser: Py = this._name_parser_map.get(name);
    if (subparser === undefined) {
      throw new ArgumentError(this, `unknown parser ${repr(name)} (choices: ${[...this._name_parser_map.keys()].join(", ")})`);
    }
    if (this._deprecated.has(name)) parser._warning(`command '${name}' is deprecated`);
    // A namespace of its own, so that the subparser's defaults win over those of the parser.
    const [made, unknown] = subparser.parse_known_args(rest, null) as [Py, Py[]];
    for (const [key, value] of vars(made)) setattr(namespace, key, value);
    if (unknown.length === 0) return null;
    if (!hasattr(namespace, UNRECOGNIZED)) setattr(namespace, UNRECOGNIZED, []);
    getattr(namespace, UNRECOGNIZED).push(...unknown);
    return null;
  }
}
