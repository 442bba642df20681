/** argparse: a tool with its own parser, formatter and action, subcommands, groups, and all kinds of nargs. */

import {
  add as add_,
  call,
  call_method,
  caught,
  contains,
  describe,
  Dict,
  dict,
  eq,
  float,
  getattr,
  inherit,
  type Int,
  int,
  print,
  range,
  repr,
  setattr,
  setitem,
  str,
  str_split,
  super_,
  SystemExit,
  truth,
  tuple,
  type_name,
  TypeError,
  unpack,
  ValueError,
  vars,
} from "py2ts-runtime";
import * as argparse from "py2ts-runtime/argparse";
import type { Namespace } from "py2ts-runtime/argparse";
import * as asyncio from "py2ts-runtime/asyncio";

function positive(text: any): Int {
  const value = int(text);
  if (value <= 0) {
    throw new argparse.ArgumentTypeError(`${repr(text)} is not positive`);
  }
  return value;
}
describe(positive, { params: "text" });

class KeyValue extends argparse.Action {
  __init__(
    option_strings?: any,
    dest?: any,
    nargs: any = null,
    keywords: any = {},
  ): void {
    const kwargs = new Map<string, any>(Object.entries(keywords));
    if (nargs !== null) {
      throw new ValueError("nargs not allowed");
    }
    call(
      super_(KeyValue, this).__init__,
      option_strings,
      dest,
      Object.fromEntries(kwargs),
    );
  }

  override __call__(
    parser: any,
    namespace: any,
    values: any,
    option_string: any = null,
  ): null {
    const dest2 = getattr(namespace, this.dest);
    const pairs = truth(dest2) ? dest2 : new Dict<any, any>();
    const [key, _, value] = unpack(call_method(values, "partition", "="), 3);
    if (!truth(key)) {
      call_method(parser, "error", "empty key");
    }
    setitem(pairs, key, value);
    setattr(namespace, this.dest, pairs);
    return null;
  }
}
describe(KeyValue.prototype.__init__, {
  params: "option_strings, dest, nargs=, **kwargs",
  method: true,
});

class Formatter extends inherit(
  argparse.ArgumentDefaultsHelpFormatter,
  argparse.RawDescriptionHelpFormatter,
) {}

class Parser extends argparse.ArgumentParser {
  override error(message: any): void {
    print("ERROR:", message);
    throw new SystemExit(3);
  }
}

function build(): Parser {
  const parser = new Parser({
    prog: "tool",
    description: "A small tool.",
    epilog: "Examples:\n  tool --port 80 a b c",
    formatter_class: Formatter,
  });
  parser.add_argument("names", { nargs: "*", help: "names to greet" });
  parser.add_argument("-p", "--port", {
    type: int,
    default: 8080,
    help: "the port to listen on which is a long text that needs wrapping over lines",
  });
  parser.add_argument("-n", "--count", {
    type: positive,
    default: 1,
    metavar: "N",
  });
  parser.add_argument("-v", "--verbose", { action: "count", default: 0 });
  parser.add_argument("--ratio", { type: float, default: 0.5 });
  parser.add_argument("--mode", { choices: ["fast", "slow"], default: "fast" });
  parser.add_argument("-D", { dest: "defines", action: KeyValue });
  parser.add_argument("--cache", {
    action: argparse.BooleanOptionalAction,
    default: true,
  });
  const group = parser.add_mutually_exclusive_group();
  group.add_argument("--quiet", { action: "store_true" });
  group.add_argument("--loud", { action: "store_true" });
  parser.add_argument("--version", {
    action: "version",
    version: "%(prog)s 1.0",
  });
  return parser;
}

function attempt(parser: Parser, argv: string[]): Namespace | null {
  try {
    const args = parser.parse_args(argv);
    print(args);
    return args;
  } catch (e) {
    if (!(e instanceof SystemExit)) {
      throw e;
    }
    print("exit", e.code);
  }
  return null;
}

async function main(): Promise<void> {
  const parser = build();
  const args = attempt(parser, []);
  print(
    add_(getattr(args, "port"), 1),
    getattr(args, "ratio"),
    getattr(args, "names"),
  );
  attempt(parser, [
    "a",
    "b",
    "-vv",
    "--port",
    "99",
    "--ratio",
    "2",
    "-Dx=1",
    "-D",
    "y=2",
  ]);
  attempt(parser, ["--no-cache", "--mode", "slow", "--count=3", "-n5"]);
  attempt(parser, ["--mode", "medium"]);
  attempt(parser, ["--port", "abc"]);
  attempt(parser, ["--count", "-1"]);
  attempt(parser, ["--count", "0"]);
  attempt(parser, ["--quiet", "--loud"]);
  attempt(parser, ["--bogus"]);
  attempt(parser, ["--ver"]);
  attempt(parser, ["--version"]);
  attempt(parser, ["-h"]);
  parser.print_usage();
  const sub = new argparse.ArgumentParser({
    prog: "git",
    description: "version control",
  });
  const commands = sub.add_subparsers({
    dest: "command",
    required: true,
    title: "commands",
    metavar: "CMD",
  });
  const add = commands.add_parser("add", {
    help: "adds files",
    aliases: ["a"],
  });
  add.add_argument("files", { nargs: "+" });
  add.set_defaults({
    func: (a: any) => {
      print("adding", getattr(a, "files"));
      return null;
    },
  });
  const commit = commands.add_parser("commit", { help: "commits" });
  commit.add_argument("-m", "--message", { required: true });
  sub.print_help();
  add.print_help();
  const ns = sub.parse_args(["add", "x", "y"]);
  call_method(ns, "func", ns);
  print(sub.parse_args(["commit", "-m", "hello"]));
  print(vars(sub.parse_args(["commit", "-m", "hello"])));
  for (const argv of tuple(["commit"], [], ["push"])) {
    try {
      sub.parse_args(argv);
    } catch (e) {
      if (!(e instanceof SystemExit)) {
        throw e;
      }
      print("exit", e.code);
    }
  }
}

function every_kind(): void {
  const parser = new argparse.ArgumentParser({
    prog: "kinds",
    usage: "%(prog)s [options] files",
    conflict_handler: "resolve",
    add_help: false,
    allow_abbrev: false,
    exit_on_error: false,
  });
  parser.add_argument("first", {
    nargs: argparse.OPTIONAL,
    const: "c",
    default: "d",
    metavar: "FIRST",
  });
  parser.add_argument("--list", {
    nargs: argparse.ZERO_OR_MORE,
    type: int,
    default: [],
  });
  parser.add_argument("--more", {
    nargs: argparse.ONE_OR_MORE,
    action: "extend",
  });
  parser.add_argument("--pair", {
    nargs: 2,
    metavar: tuple("A", "B"),
    type: float,
  });
  parser.add_argument("--add", {
    action: "append",
    choices: range(1, 5),
    type: int,
  });
  parser.add_argument("--three", {
    dest: "add",
    action: "append_const",
    const: 3,
  });
  parser.add_argument("--const", {
    action: "store_const",
    const: 42,
    default: 0,
  });
  parser.add_argument("--off", { action: "store_false" });
  parser.add_argument("--hidden", {
    help: argparse.SUPPRESS,
    default: argparse.SUPPRESS,
  });
  parser.add_argument("-x", "--old", { deprecated: true });
  parser.add_argument("-x", { help: "takes -x from --old" });
  parser.set_defaults({ level: 7, first: "set" });
  print(parser.get_default("level"), parser.get_default("first"), parser);
  for (const line of tuple(
    "",
    "a",
    "--list 1 2 3",
    "--more a b --more c",
    "--pair 1 2.5",
    "--add 1 --three --add 4",
    "--const --off --hidden h",
    "a -x 1 --old 2",
    "--add 9",
    "--pair 1",
    "a b c",
  )) {
    try {
      print(parser.parse_known_args(str_split(line)));
    } catch (error) {
      if (!(
        error instanceof argparse.ArgumentError || error instanceof SystemExit
      )) {
        throw error;
      }
      print(
        type_name(error),
        error,
        getattr(error, "argument_name", null),
        getattr(error, "message", null),
      );
    }
  }
  print(parser.format_usage(), parser.format_help(), { sep: "" });
  const space = new argparse.Namespace({ a: 1 });
  parser.parse_args(["z"], space);
  print(
    space,
    contains(space, "a"),
    eq(space, call(argparse.Namespace, Object.fromEntries(vars(space)))),
  );
  const rest = new argparse.ArgumentParser({
    prog: "rest",
    formatter_class: argparse.RawTextHelpFormatter,
    prefix_chars: "-+",
    argument_default: argparse.SUPPRESS,
  });
  rest.add_argument("+v", {
    dest: "verbose",
    action: "store_true",
    help: "one\n  two",
  });
  rest.add_argument("command");
  rest.add_argument("args", { nargs: argparse.REMAINDER });
  print(
    rest.parse_args(["+v", "run", "-x", "--", "y"]),
    rest.parse_args(["run"]),
  );
  print(rest.format_help());
  const base = new argparse.ArgumentParser({ add_help: false });
  base.add_argument("--token", { required: true, type: str });
  const parents = [base];
  const description = "word ".repeat(30);
  const child = new argparse.ArgumentParser({
    prog: "child",
    description,
    parents,
    formatter_class: argparse.MetavarTypeHelpFormatter,
  });
  const shown = child.add_argument_group("shown", "what is shown");
  shown.add_argument("--size", {
    type: int,
    help: "of %(metavar)s %(type)s, %(default)s, in %(prog)s",
  });
  const choice = child.add_mutually_exclusive_group(true);
  choice.add_argument("--a", { action: "store_true" });
  choice.add_argument("--b", { type: int });
  print(child.format_help(), child.parse_args(["--token", "t", "--b", "1"]));
  const free = new argparse.ArgumentParser({ prog: "free" });
  free.add_argument("--flag", { action: "store_true" });
  free.add_argument("names", { nargs: "*" });
  print(
    free.parse_intermixed_args(["a", "--flag", "b"]),
    free.parse_known_intermixed_args(["a", "--other", "b"]),
  );
  free.register("type", "upper", getattr(str, "upper"));
  print(
    free.add_argument("--up", { type: "upper" }),
    free.parse_args(["--up", "x"]),
  );
  for (const bad of tuple(
    dict({ nargs: 0 }),
    dict({ const: 1 }),
    dict({ type: 3 }),
    dict({ action: "none" }),
    dict({ metavar: tuple("a", "b") }),
    dict({ required: true }),
  )) {
    try {
      call_method(
        free,
        "add_argument",
        bad.has("required") ? "bad" : "--bad",
        Object.fromEntries(bad),
      );
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof ValueError || error instanceof TypeError)) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
  const formatter = new argparse.HelpFormatter({
    prog: "prog",
    max_help_position: 30,
    width: 60,
  });
  formatter.start_section("section");
  formatter.add_text("some text of %(prog)s");
  formatter.add_arguments([
    new argparse.Action({
      option_strings: ["--one"],
      dest: "one",
      help: "is one",
      metavar: "ONE",
    }),
    new argparse.Action({ option_strings: [], dest: "two", help: "is two" }),
  ]);
  formatter.end_section();
  print(formatter.format_help(), argparse.PARSER);
}

await asyncio.run(main);
every_kind();
