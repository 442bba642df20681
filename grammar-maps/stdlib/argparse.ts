/**
 * argparse. Options go into one trailing object: `parser.add_argument("--port", { type: int })`. The methods with a leading underscore are those that
 * programs override.
 */
import { attribute, cls, exception, fn, pyModule, type ClassRow } from "../../src/maps/define.ts";

const object = attribute("object", { settable: true });
const written = attribute("ascii");

const actionParameters = "option_strings: object, dest: object, nargs: object = None, const: object = None, default: object = None, type: object = None, choices: object = None, required: bool = False, help: str | None = None, metavar: object = None, deprecated: bool = False";

const Action = cls("Action", `(${actionParameters}) -> None`, {
  option_strings: attribute("list[str]", { settable: true }), dest: object, nargs: object, const: object, default: object, type: object, choices: object, required: object, help: object,
  metavar: object, deprecated: object, container: object,
  format_usage: fn("() -> str"),
  __call__: fn("(parser: object, namespace: object, values: object, option_string: object = None) -> object"),
}, { keywords: "object", general: true });

const container: ClassRow["members"] = {
  description: object, argument_default: object, prefix_chars: object, conflict_handler: object,
  add_argument: fn("(*name_or_flags: str, **kwargs: object) -> Action"),
  add_argument_group: fn("(title: str | None = None, description: str | None = None, *, prefix_chars: str = ..., argument_default: object = ..., conflict_handler: str = ...) -> _ArgumentGroup"),
  add_mutually_exclusive_group: fn("(required: bool = False) -> _MutuallyExclusiveGroup"),
  set_defaults: fn("(**kwargs: object) -> None"),
  get_default: fn("(dest: str) -> object"),
  register: fn("(registry_name: str, value: object, object: object) -> None"),
  _add_action: fn("(action: Action) -> Action"),
};

const ArgumentParser = cls("ArgumentParser",
  "(prog: str | None = None, usage: str | None = None, description: str | None = None, epilog: str | None = None, parents: object = (), formatter_class: object = ..., prefix_chars: str = '-', fromfile_prefix_chars: str | None = None, argument_default: object = None, conflict_handler: str = 'error', add_help: bool = True, allow_abbrev: bool = True, exit_on_error: bool = True) -> None", {
    ...container,
    prog: object, usage: object, epilog: object, formatter_class: object, fromfile_prefix_chars: object, add_help: object, allow_abbrev: object, exit_on_error: object,
    add_subparsers: fn("(**kwargs: object) -> _SubParsersAction"),
    parse_args: fn("(args: Iterable[str] | None = None, namespace: object = None) -> Namespace", { overloads: ["(args: Iterable[str] | None, namespace: T) -> T"] }),
    parse_known_args: fn("(args: Iterable[str] | None = None, namespace: object = None) -> tuple[Namespace, list[str]]"),
    parse_intermixed_args: fn("(args: Iterable[str] | None = None, namespace: object = None) -> Namespace"),
    parse_known_intermixed_args: fn("(args: Iterable[str] | None = None, namespace: object = None) -> tuple[Namespace, list[str]]"),
    convert_arg_line_to_args: fn("(arg_line: str) -> object"),
    format_usage: fn("() -> str"),
    format_help: fn("() -> str"),
    print_usage: fn("(file: object = None) -> None"),
    print_help: fn("(file: object = None) -> None"),
    exit: fn("(status: object = 0, message: str | None = None) -> Never"),
    error: fn("(message: str) -> Never"),
    _check_value: fn("(action: Action, value: object) -> object"),
    _get_formatter: fn("() -> HelpFormatter"),
    _print_message: fn("(message: str, file: object = None) -> object"),
  }, { keywords: "object", general: true });

const HelpFormatter = cls("HelpFormatter", "(prog: str, indent_increment: small = 2, max_help_position: small = 24, width: small | None = None) -> None", {
  _prog: object, _indent_increment: object, _max_help_position: object, _width: object, _current_indent: object, _action_max_length: object,
  start_section: fn("(heading: str | None) -> object"),
  end_section: fn("() -> object"),
  add_text: fn("(text: str | None) -> object"),
  add_usage: fn("(usage: str | None, actions: object, groups: object, prefix: str | None = None) -> object"),
  add_argument: fn("(action: Action) -> object"),
  add_arguments: fn("(actions: Iterable[Action]) -> object"),
  format_help: fn("() -> str"),
  _format_usage: fn("(usage: str | None, actions: object, groups: object, prefix: str | None) -> str"),
  _format_action: fn("(action: Action) -> str"),
  _format_action_invocation: fn("(action: Action) -> str"),
  _format_args: fn("(action: Action, default_metavar: object) -> str"),
  _format_text: fn("(text: str) -> str"),
  _metavar_formatter: fn("(action: Action, default_metavar: object) -> Callable[[int], tuple[object, ...]]"),
  _expand_help: fn("(action: Action) -> str"),
  _iter_indented_subactions: fn("(action: Action) -> Iterator[Action]"),
  _split_lines: fn("(text: str, width: int) -> list[str]"),
  _fill_text: fn("(text: str, width: int, indent: str) -> str"),
  _get_help_string: fn("(action: Action) -> object"),
  _get_default_metavar_for_optional: fn("(action: Action) -> str"),
  _get_default_metavar_for_positional: fn("(action: Action) -> str"),
}, { keywords: "object", general: true });

function formatter(name: string, base = "HelpFormatter"): ClassRow {
  return cls(name, HelpFormatter.construct, {}, { bases: [base], keywords: "object", general: true });
}

export const argparse = pyModule("argparse", {
  ArgumentParser,
  Action,
  Namespace: cls("Namespace", "(**kwargs: object) -> None", {}, { general: true }),
  HelpFormatter,
  RawDescriptionHelpFormatter: formatter("RawDescriptionHelpFormatter"),
  RawTextHelpFormatter: formatter("RawTextHelpFormatter", "RawDescriptionHelpFormatter"),
  ArgumentDefaultsHelpFormatter: formatter("ArgumentDefaultsHelpFormatter"),
  MetavarTypeHelpFormatter: formatter("MetavarTypeHelpFormatter"),
  BooleanOptionalAction: cls("BooleanOptionalAction", `(${actionParameters}) -> None`, {}, { bases: ["Action"], keywords: "object" }),
  ArgumentError: cls("ArgumentError", "(argument: Action | None, message: str) -> None", { argument_name: attribute("str | None"), message: attribute("str") }, { bases: ["Exception"] }),
  ArgumentTypeError: exception("ArgumentTypeError", "Exception"),
  FileType: cls("FileType", "(mode: str = \"r\", bufsize: int = -1, encoding: str | None = None, errors: str | None = None) -> None", { __call__: fn("(string: str) -> object") }),
  SUPPRESS: written, OPTIONAL: written, ZERO_OR_MORE: written, ONE_OR_MORE: written, PARSER: written, REMAINDER: written,
  _ArgumentGroup: cls("_ArgumentGroup", "(container: object) -> None", { ...container, title: object }, { refused: "is made by add_argument_group()" }),
  _MutuallyExclusiveGroup: cls("_MutuallyExclusiveGroup", "(container: object) -> None", { ...container, required: object }, { refused: "is made by add_mutually_exclusive_group()" }),
  _SubParsersAction: cls("_SubParsersAction", "() -> None", { add_parser: fn("(name: str, *, deprecated: bool = False, **kwargs: object) -> ArgumentParser"), choices: object, dest: object }, { bases: ["Action"], refused: "is made by add_subparsers()" }),
});
