/** What arguments are added to: a parser, or a group of one. */
import { repr, str } from "../builtins/repr/index.ts";
import { call, callable } from "../core/call/index.ts";
import { object } from "../core/class/object.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { truth } from "../core/truth.ts";
import type { Keywords, Py } from "../core/value.ts";
import { conflicting, resolve_conflict } from "./conflicts.ts";
import { OPTIONAL, ZERO_OR_MORE } from "./constants.ts";
import { named, split } from "../core/call/given.ts";
import { check_metavar, not_callable } from "./HelpFormatter.ts";
import { registries, type Registries } from "./registries.ts";

/** A text that may be meant as a negative number. */
export const NEGATIVE_NUMBER = /^-\d+$|^-\d*\.\d+$/;

/** What parsers and groups have in common. */
export class ActionsContainer extends object {
  static override readonly __name__: string = "_ActionsContainer";
  static override readonly __module__: string = "argparse";
  declare description: Py;
  declare argument_default: Py;
  declare prefix_chars: string;
  declare conflict_handler: Py;
  declare _registries: Registries;
  declare _actions: Py[];
  declare _option_string_actions: Map<string, Py>;
  declare _action_groups: Py[];
  declare _mutually_exclusive_groups: Py[];
  declare _defaults: Map<string, Py>;
  declare _has_negative_number_optionals: boolean[];

  _set_up(o: Keywords): void {
    this.description = o["description"] ?? null;
    this.argument_default = o["argument_default"] ?? null;
    this.prefix_chars = o["prefix_chars"] ?? "-";
    this.conflict_handler = o["conflict_handler"] ?? "error";
    this._registries = registries();
    if (this.conflict_handler !== "error" && this.conflict_handler !== "resolve") {
      throw new ValueError(`invalid conflict_resolution value: ${repr(this.conflict_handler)}`);
    }
    this._actions = [];
    this._option_string_actions = new Map();
    this._action_groups = [];
    this._mutually_exclusive_groups = [];
    this._defaults = new Map();
    this._has_negative_number_optionals = [];
  }

  /** `parser.register(registry_name, value, object)`: a name for an action or a type. @example parser.register("type", "port", port) */
  register(registry_name: string, value: Py, object: Py): Py {
    const registry = this._registries.get(registry_name) ?? new Map<Py, Py>();
    this._registries.set(registry_name, registry.set(value, object));
    return null;
  }

  _registry_get(registry_name: string, value: Py, fallback: Py = null): Py {
    return this._registries.get(registry_name)?.get(value) ?? fallback;
  }

  /** `parser.set_defaults(**kwargs)`: values of attributes that no argument sets. @example parser.set_defaults({ func: run }) */
  set_defaults(...given: Py[]): Py {
    for (const [name, value] of Object.entries(named("**kwargs", given, "_ActionsContainer.set_defaults"))) {
      this._defaults.set(name, value);
      for (const action of this._actions) if (action.dest === name) action.default = value;
    }
    return null;
  }

  /** `parser.get_default(dest)` @example parser.get_default("port") */
  get_default(dest: string): Py {
    const action: Py = this._actions.find((each) => each.dest === dest && each.default !== null);
    return action?.default ?? this._defaults.get(dest) ?? null;
  }

  /**
   * `parser.add_argument(name or option strings…, **options)`: an argument that the parser knows.
   *
   * @returns the action
   * @raises ValueError, TypeError, ArgumentError if the options don't fit one another
   * @example parser.add_argument("-p", "--port", { type: int, default: 8080 })
   */
  add_argument(...given: Py[]): Py {
    const [args, kwargs] = split(given);
    const positional = args.length === 0 || (args.length === 1 && !this.prefix_chars.includes([...args[0]][0] ?? ""));
    if (positional && args.length > 0 && "dest" in kwargs) throw new ValueError("dest supplied twice for positional argument");
    const options: Keywords = positional ? this._get_positional_kwargs(...args, kwargs) : this._get_optional_kwargs(...args, kwargs);
    if (!("default" in options)) {
      if (this._defaults.has(options["dest"])) options["default"] = this._defaults.get(options["dest"]);
      else if (this.argument_default !== null) options["default"] = this.argument_default;
    }
    const action_class: Py = this._pop_action_class(options);
    if (!callable(action_class)) throw new ValueError(`unknown action "${str(action_class)}"`);
    const action: Py = call(action_class, options);
    const type: Py = this._registry_get("type", action.type, action.type);
    if (!callable(type)) throw new ValueError(not_callable(type));
    if (typeof (this as Py)._get_formatter === "function") check_metavar((this as Py)._get_formatter(), action);
    return this._add_action(action);
  }

  /** `parser.add_argument_group(title=None, description=None, …)`: arguments that the help shows together. @example parser.add_argument_group("output") */
  add_argument_group(...given: Py[]): Py {
    const group = new ArgumentGroup(this, ...given);
    this._action_groups.push(group);
    return group;
  }

  /** `parser.add_mutually_exclusive_group(required=False)`: arguments of which only one may be given. @example parser.add_mutually_exclusive_group({ required: true }) */
  add_mutually_exclusive_group(...given: Py[]): Py {
    const group = new MutuallyExclusiveGroup(this, ...given);
    this._mutually_exclusive_groups.push(group);
    return group;
  }

  _add_action(action: Py): Py {
    const conflicts = conflicting(this, action);
    if (conflicts.length > 0) resolve_conflict(this.conflict_handler, action, conflicts, this);
    this._actions.push(action);
    action.container = this;
    for (const option of action.option_strings) {
      this._option_string_actions.set(option, action);
      if (NEGATIVE_NUMBER.test(option) && this._has_negative_number_optionals.length === 0) this._has_negative_number_optionals.push(true);
    }
    return action;
  }

  _remove_action(action: Py): void {
    remove(this._actions, action);
  }

  /** Takes over the arguments of a parent parser, in groups of the same titles. */
  _add_container_actions(container: Py): void {
    const by_title = new Map<Py, Py>();
    for (const group of this._action_groups) {
      if (by_title.has(group.title)) throw new ValueError(`cannot merge actions - two groups are named ${repr(group.title)}`);
      by_title.set(group.title, group);
    }
    const places = new Map<Py, Py>();
    for (const { title, description, conflict_handler, _group_actions } of container._action_groups) {
      const group: Py = by_title.get(title) ?? this.add_argument_group({ title, description, conflict_handler });
      by_title.set(title, group);
      for (const action of _group_actions) places.set(action, group);
    }
    for (const { required, _group_actions } of container._mutually_exclusive_groups) {
      const group: Py = this.add_mutually_exclusive_group({ required });
      for (const action of _group_actions) places.set(action, group);
    }
    for (const action of container._actions) (places.get(action) ?? this)._add_action(action);
  }

  _get_positional_kwargs(...given: Py[]): Keywords {
    const { dest, ...kwargs } = named("dest, **kwargs", given, "_ActionsContainer._get_positional_kwargs");
    if ("required" in kwargs) throw new TypeError("'required' is an invalid argument for positionals");
    const may_be_left_out = kwargs["nargs"] === OPTIONAL || (kwargs["nargs"] === ZERO_OR_MORE && "default" in kwargs);
    return { ...kwargs, ...(may_be_left_out ? {} : { required: true }), dest, option_strings: [] };
  }

  _get_optional_kwargs(...given: Py[]): Keywords {
    const [option_strings, { dest: said = null, ...kwargs }] = split(given);
    for (const option of option_strings) {
      if (!this.prefix_chars.includes(option[0] ?? "")) {
        throw new ValueError(`invalid option string ${repr(option)}: must start with a character ${repr(this.prefix_chars)}`);
      }
    }
    const long = option_strings.find((option) => option.length > 1 && this.prefix_chars.includes(option[1]));
    return { ...kwargs, dest: said ?? this._dest_of(long ?? option_strings[0], option_strings.at(-1)), option_strings };
  }

  /** `--foo-bar` → `foo_bar` */
  _dest_of(option: string, last: string): string {
    const letters = [...option];
    const start = letters.findIndex((letter) => !this.prefix_chars.includes(letter));
    if (start < 0) throw new ValueError(`dest= is required for options like ${repr(last)}`);
    return letters.slice(start).join("").replaceAll("-", "_");
  }

  _pop_action_class(kwargs: Keywords, fallback: Py = null): Py {
    const action: Py = kwargs["action"] ?? fallback;
    delete kwargs["action"];
    return this._registry_get("action", action, action);
  }
}

function remove(actions: Py[], action: Py): void {
  const at = actions.indexOf(action);
  if (at < 0) throw new ValueError("list.remove(x): x not in list");
  actions.splice(at, 1);
}

/** Arguments that the help shows under a title of their own. */
export class ArgumentGroup extends ActionsContainer {
  static override readonly __name__: string = "_ArgumentGroup";
  declare title: Py;
  declare _group_actions: Py[];

  override __init__(container: Py, ...given: Py[]): void {
    const o = named("title=, description=, *, prefix_chars=, argument_default=, conflict_handler=", given, "_ArgumentGroup.__init__");
    const { conflict_handler, prefix_chars, argument_default } = container;
    this._set_up({ conflict_handler, prefix_chars, argument_default, ...o });
    this.title = o["title"] ?? null;
    this._group_actions = [];
    this._registries = container._registries;
    this._actions = container._actions;
    this._option_string_actions = container._option_string_actions;
    this._defaults = container._defaults;
    this._has_negative_number_optionals = container._has_negative_number_optionals;
    this._mutually_exclusive_groups = container._mutually_exclusive_groups;
  }

  override _add_action(action: Py): Py {
    super._add_action(action);
    this._group_actions.push(action);
    return action;
  }

  override _remove_action(action: Py): void {
    super._remove_action(action);
    remove(this._group_actions, action);
  }
}

/** Arguments of which only one may be given. */
export class MutuallyExclusiveGroup extends ArgumentGroup {
  static override readonly __name__: string = "_MutuallyExclusiveGroup";
  declare required: boolean;
  declare _container: Py;

  override __init__(container: Py, ...given: Py[]): void {
    const { required = false } = named("required=", given, "_MutuallyExclusiveGroup.__init__");
    super.__init__(container);
    this.required = required;
    this._container = container;
  }

  override _add_action(action: Py): Py {
    if (truth(action.required)) throw new ValueError("mutually exclusive arguments must be optional");
    this._container._add_action(action);
    this._group_actions.push(action);
    return action;
  }

  override _remove_action(action: Py): void {
    this._container._remove_action(action);
    remove(this._group_actions, action);
  }
}
