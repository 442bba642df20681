"""Parsers and formatters of one's own: what argparse calls of them, and what its errors hold."""
import argparse
import os
import sys
import tempfile


class Quiet(argparse.ArgumentParser):
    def error(self, message):
        print("error:", message)
        raise SystemExit(7)

    def exit(self, status=0, message=None):
        print("exit:", status, message)
        raise SystemExit(status)

    def convert_arg_line_to_args(self, arg_line):
        return arg_line.split()

    def _print_message(self, message, file=None):
        sys.stdout.write(message)


class Shouting(argparse.HelpFormatter):
    def _format_action_invocation(self, action):
        return super()._format_action_invocation(action).upper()

    def _get_help_string(self, action):
        return (action.help or "") + (f" [{action.default}]" if action.default not in (None, argparse.SUPPRESS) else "")

    def _get_default_metavar_for_optional(self, action):
        return "VALUE"

    def _get_default_metavar_for_positional(self, action):
        return "<" + action.dest + ">"

    def _split_lines(self, text, width):
        return text.splitlines() if "\n" in text else super()._split_lines(text, width)

    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


def attempt(act):
    try:
        print(act())
    except SystemExit as error:
        print("SystemExit", error.code)
    except argparse.ArgumentError as error:
        print("ArgumentError", error.argument_name, error.message, "|", error)


parser = Quiet(prog="tool", fromfile_prefix_chars="@", formatter_class=Shouting, description="First line.\n  Second line.", epilog="The end.")
parser.add_argument("name")
level = parser.add_argument("-l", "--level", type=int, default=3, choices=[1, 2, 3], help="how much\nis said")
parser.add_argument("--out", metavar="FILE", help="where it goes")
parser.add_argument("rest", nargs="*", help="whatever else %(prog)s gets")
print(level.option_strings, level.dest, level.nargs, level.const, level.default, level.type, level.choices, level.required, level.metavar)
print(level.format_usage(), type(level).__name__)
attempt(lambda: parser.parse_args(["x", "--level", "2", "a", "b"]))
attempt(lambda: parser.parse_args(["x", "--level", "9"]))
attempt(lambda: parser.parse_args(["--level", "two", "x"]))
attempt(lambda: parser.parse_args([]))
parser.print_help()
parser.print_usage()
attempt(lambda: parser.exit(2, "bye"))
attempt(lambda: parser.error("by hand"))

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "args.txt")
    with open(path, "w") as file:
        file.write("from file --level 1\nmore")
    attempt(lambda: parser.parse_args(["@" + path]))

plain = argparse.ArgumentParser(prog="plain", exit_on_error=False)
plain.add_argument("--size", type=int)
plain.add_argument("--kind", choices=["a", "b"])
group = plain.add_mutually_exclusive_group()
group.add_argument("--yes", action="store_true")
group.add_argument("--no", action="store_true")
for words in (["--size", "big"], ["--kind", "c"], ["--yes", "--no"], ["--size"]):
    attempt(lambda: plain.parse_args(words))
try:
    plain._check_value(argparse.Action(["--kind"], "kind", choices=["a"]), "z")
except argparse.ArgumentError as problem:
    print(problem.argument_name, problem.message)
print(isinstance(plain._get_formatter(), argparse.HelpFormatter), plain._add_action(argparse.Action(["--late"], "late")).dest)
try:
    argparse.ArgumentParser().add_argument("-a").__call__(None, None, None)
except NotImplementedError as error:
    print(type(error).__name__)
except TypeError as error:
    print(type(error).__name__)

formatter = argparse.HelpFormatter("by-hand", width=50)
formatter.add_usage("%(prog)s [anything]", [], [])
formatter.start_section("section")
formatter.add_text("Some text that is long enough to be wrapped by the formatter.")
formatter.add_argument(level)
formatter.end_section()
print(formatter.format_help())
print(formatter._format_text("text"), formatter._format_args(level, "N"), formatter._metavar_formatter(level, "N")(1), formatter._expand_help(level))
print(formatter._format_usage("usage", [], [], "prefix: "), formatter._format_action_invocation(level), list(formatter._iter_indented_subactions(level)))
print(formatter._format_action(level), formatter._get_default_metavar_for_optional(level), formatter._get_default_metavar_for_positional(level))
print(formatter._split_lines("one two three", 8), formatter._fill_text("one two three", 8, "> "), formatter._get_help_string(level))
