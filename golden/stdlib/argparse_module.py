"""argparse: a tool with its own parser, formatter and action, subcommands, groups, and all kinds of nargs."""
import argparse
import asyncio
import sys


def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not positive")
    return value


class KeyValue(argparse.Action):
    def __init__(self, option_strings, dest, nargs=None, **kwargs):
        if nargs is not None:
            raise ValueError("nargs not allowed")
        super().__init__(option_strings, dest, **kwargs)

    def __call__(self, parser, namespace, values, option_string=None):
        pairs = getattr(namespace, self.dest) or {}
        key, _, value = values.partition("=")
        if not key:
            parser.error("empty key")
        pairs[key] = value
        setattr(namespace, self.dest, pairs)


class Formatter(argparse.ArgumentDefaultsHelpFormatter, argparse.RawDescriptionHelpFormatter):
    pass


class Parser(argparse.ArgumentParser):
    def error(self, message):
        print("ERROR:", message)
        raise SystemExit(3)


def build():
    parser = Parser(
        prog="tool",
        description="A small tool.",
        formatter_class=Formatter,
        epilog="Examples:\n  tool --port 80 a b c",
    )
    parser.add_argument("names", nargs="*", help="names to greet")
    parser.add_argument("-p", "--port", type=int, default=8080, help="the port to listen on which is a long text that needs wrapping over lines")
    parser.add_argument("-n", "--count", type=positive, default=1, metavar="N")
    parser.add_argument("-v", "--verbose", action="count", default=0)
    parser.add_argument("--ratio", type=float, default=0.5)
    parser.add_argument("--mode", choices=["fast", "slow"], default="fast")
    parser.add_argument("-D", dest="defines", action=KeyValue)
    parser.add_argument("--cache", action=argparse.BooleanOptionalAction, default=True)
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--quiet", action="store_true")
    group.add_argument("--loud", action="store_true")
    parser.add_argument("--version", action="version", version="%(prog)s 1.0")
    return parser


def attempt(parser, argv):
    try:
        args = parser.parse_args(argv)
        print(args)
        return args
    except SystemExit as e:
        print("exit", e.code)


async def main():
    parser = build()
    args = attempt(parser, [])
    print(args.port + 1, args.ratio, args.names)
    attempt(parser, ["a", "b", "-vv", "--port", "99", "--ratio", "2", "-Dx=1", "-D", "y=2"])
    attempt(parser, ["--no-cache", "--mode", "slow", "--count=3", "-n5"])
    attempt(parser, ["--mode", "medium"])
    attempt(parser, ["--port", "abc"])
    attempt(parser, ["--count", "-1"])
    attempt(parser, ["--count", "0"])
    attempt(parser, ["--quiet", "--loud"])
    attempt(parser, ["--bogus"])
    attempt(parser, ["--ver"])
    attempt(parser, ["--version"])
    attempt(parser, ["-h"])
    parser.print_usage()
    sub = argparse.ArgumentParser(prog="git", description="version control")
    commands = sub.add_subparsers(dest="command", required=True, title="commands", metavar="CMD")
    add = commands.add_parser("add", help="adds files", aliases=["a"])
    add.add_argument("files", nargs="+")
    add.set_defaults(func=lambda a: print("adding", a.files))
    commit = commands.add_parser("commit", help="commits")
    commit.add_argument("-m", "--message", required=True)
    sub.print_help()
    add.print_help()
    ns = sub.parse_args(["add", "x", "y"])
    ns.func(ns)
    print(sub.parse_args(["commit", "-m", "hello"]))
    print(vars(sub.parse_args(["commit", "-m", "hello"])))
    for argv in (["commit"], [], ["push"]):
        try:
            sub.parse_args(argv)
        except SystemExit as e:
            print("exit", e.code)

def every_kind():
    parser = argparse.ArgumentParser("kinds", usage="%(prog)s [options] files", add_help=False, exit_on_error=False, allow_abbrev=False, conflict_handler="resolve")
    parser.add_argument("first", nargs=argparse.OPTIONAL, const="c", default="d", metavar="FIRST")
    parser.add_argument("--list", nargs=argparse.ZERO_OR_MORE, type=int, default=[])
    parser.add_argument("--more", nargs=argparse.ONE_OR_MORE, action="extend")
    parser.add_argument("--pair", nargs=2, metavar=("A", "B"), type=float)
    parser.add_argument("--add", action="append", choices=range(1, 5), type=int)
    parser.add_argument("--three", dest="add", action="append_const", const=3)
    parser.add_argument("--const", action="store_const", const=42, default=0)
    parser.add_argument("--off", action="store_false")
    parser.add_argument("--hidden", help=argparse.SUPPRESS, default=argparse.SUPPRESS)
    parser.add_argument("-x", "--old", deprecated=True)
    parser.add_argument("-x", help="takes -x from --old")
    parser.set_defaults(level=7, first="set")
    print(parser.get_default("level"), parser.get_default("first"), parser)
    for line in ("", "a", "--list 1 2 3", "--more a b --more c", "--pair 1 2.5", "--add 1 --three --add 4", "--const --off --hidden h", "a -x 1 --old 2", "--add 9", "--pair 1", "a b c"):
        try:
            print(parser.parse_known_args(line.split()))
        except (argparse.ArgumentError, SystemExit) as error:
            print(type(error).__name__, error, getattr(error, "argument_name", None), getattr(error, "message", None))
    print(parser.format_usage(), parser.format_help(), sep="")
    space = argparse.Namespace(a=1)
    parser.parse_args(["z"], namespace=space)
    print(space, "a" in space, space == argparse.Namespace(**vars(space)))
    rest = argparse.ArgumentParser(prog="rest", formatter_class=argparse.RawTextHelpFormatter, prefix_chars="-+", argument_default=argparse.SUPPRESS)
    rest.add_argument("+v", dest="verbose", action="store_true", help="one\n  two")
    rest.add_argument("command")
    rest.add_argument("args", nargs=argparse.REMAINDER)
    print(rest.parse_args(["+v", "run", "-x", "--", "y"]), rest.parse_args(["run"]))
    print(rest.format_help())
    base = argparse.ArgumentParser(add_help=False)
    base.add_argument("--token", required=True, type=str)
    child = argparse.ArgumentParser(prog="child", parents=[base], formatter_class=argparse.MetavarTypeHelpFormatter, description="word " * 30)
    shown = child.add_argument_group("shown", "what is shown")
    shown.add_argument("--size", type=int, help="of %(metavar)s %(type)s, %(default)s, in %(prog)s")
    choice = child.add_mutually_exclusive_group(required=True)
    choice.add_argument("--a", action="store_true")
    choice.add_argument("--b", type=int)
    print(child.format_help(), child.parse_args(["--token", "t", "--b", "1"]))
    free = argparse.ArgumentParser(prog="free")
    free.add_argument("--flag", action="store_true")
    free.add_argument("names", nargs="*")
    print(free.parse_intermixed_args(["a", "--flag", "b"]), free.parse_known_intermixed_args(["a", "--other", "b"]))
    free.register("type", "upper", str.upper)
    print(free.add_argument("--up", type="upper"), free.parse_args(["--up", "x"]))
    for bad in (dict(nargs=0), dict(const=1), dict(type=3), dict(action="none"), dict(metavar=("a", "b")), dict(required=True)):
        try:
            free.add_argument("bad" if "required" in bad else "--bad", **bad)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    formatter = argparse.HelpFormatter("prog", max_help_position=30, width=60)
    formatter.start_section("section")
    formatter.add_text("some text of %(prog)s")
    formatter.add_arguments([argparse.Action(["--one"], "one", help="is one", metavar="ONE"), argparse.Action([], "two", help="is two")])
    formatter.end_section()
    print(formatter.format_help(), argparse.PARSER)


asyncio.run(main())
every_kind()
