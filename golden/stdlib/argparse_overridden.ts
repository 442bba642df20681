/** Parsers and formatters of one's own: what argparse calls of them, and what its errors hold. */

import {
  add,
  call,
  call_method,
  caught,
  contains,
  enter,
  getattr,
  int,
  iter,
  list,
  map,
  NotImplementedError,
  open,
  print,
  str,
  str_join,
  str_upper,
  super_,
  SystemExit,
  truth,
  tuple,
  type_name,
  TypeError,
} from "py2ts-runtime";
import * as argparse from "py2ts-runtime/argparse";
import type { ArgumentError } from "py2ts-runtime/argparse";
import * as path_ from "py2ts-runtime/os/path";
import * as sys from "py2ts-runtime/sys";
import * as tempfile from "py2ts-runtime/tempfile";

class Quiet extends argparse.ArgumentParser {
  override error(message: string): void {
    print("error:", message);
    throw new SystemExit(7);
  }

  override exit(status = 0, message: string | null = null): void {
    print("exit:", status, message);
    throw new SystemExit(status);
  }

  override convert_arg_line_to_args(arg_line: any): any {
    return call_method(arg_line, "split");
  }

  override _print_message(message: any, file: any = null): void {
    sys.stdout.write(message);
  }
}

class Shouting extends argparse.HelpFormatter {
  override _format_action_invocation(action: any): string {
    return str_upper(super_(Shouting, this)._format_action_invocation(action));
  }

  override _get_help_string(action: any): any {
    const help2 = getattr(action, "help");
    const value2 = truth(help2) ? help2 : "";
    const default2 = getattr(action, "default");
    const value = tuple(null, argparse.SUPPRESS);
    return add(
      value2,
      !contains(value, default2) ? ` [${str(getattr(action, "default"))}]` : "",
    );
  }

  override _get_default_metavar_for_optional(action: any): string {
    return "VALUE";
  }

  override _get_default_metavar_for_positional(action: any): any {
    return add(add("<", getattr(action, "dest")), ">");
  }

  override _split_lines(text: any, width: any): any {
    return contains(text, "\n")
      ? call_method(text, "splitlines")
      : super_(Shouting, this)._split_lines(text, width);
  }

  override _fill_text(text: any, width: any, indent: any): string {
    return str_join(
      "",
      map(
        (line: any) => add(indent, line),
        iter(call_method(text, "splitlines", { keepends: true })),
      ),
    );
  }
}

function attempt(act: (...args: any[]) => any): void {
  let error!: SystemExit | ArgumentError;
  try {
    print(act());
  } catch (error2) {
    if (error2 instanceof SystemExit) {
      error = error2;
      print("SystemExit", error.code);
    } else if (error2 instanceof argparse.ArgumentError) {
      error = error2;
      print("ArgumentError", error.argument_name, error.message, "|", error);
    } else {
      throw error2;
    }
  }
}

const parser = new Quiet({
  prog: "tool",
  description: "First line.\n  Second line.",
  epilog: "The end.",
  formatter_class: Shouting,
  fromfile_prefix_chars: "@",
});
parser.add_argument("name");
const level = parser.add_argument("-l", "--level", {
  type: int,
  default: 3,
  choices: [1, 2, 3],
  help: "how much\nis said",
});
parser.add_argument("--out", { metavar: "FILE", help: "where it goes" });
parser.add_argument("rest", {
  nargs: "*",
  help: "whatever else %(prog)s gets",
});
print(
  level.option_strings,
  level.dest,
  level.nargs,
  level.const,
  level.default,
  level.type,
  level.choices,
  level.required,
  level.metavar,
);
print(level.format_usage(), type_name(level));
attempt(() => parser.parse_args(["x", "--level", "2", "a", "b"]));
attempt(() => parser.parse_args(["x", "--level", "9"]));
attempt(() => parser.parse_args(["--level", "two", "x"]));
attempt(() => parser.parse_args([]));
parser.print_help();
parser.print_usage();
attempt(() => parser.exit(2, "bye"));
attempt(() => parser.error("by hand"));

const scope = enter(new tempfile.TemporaryDirectory());
try {
  const folder = scope.value;
  const path = path_.join(folder, "args.txt");
  const file = open(path, "w");
  try {
    file.write("from file --level 1\nmore");
  } finally {
    file.close();
  }
  attempt(() => parser.parse_args(["@" + path]));
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}

const plain = new argparse.ArgumentParser({
  prog: "plain",
  exit_on_error: false,
});
plain.add_argument("--size", { type: int });
plain.add_argument("--kind", { choices: ["a", "b"] });
const group = plain.add_mutually_exclusive_group();
group.add_argument("--yes", { action: "store_true" });
group.add_argument("--no", { action: "store_true" });
let words!: string[];
for (words of tuple(
  ["--size", "big"],
  ["--kind", "c"],
  ["--yes", "--no"],
  ["--size"],
)) {
  attempt(() => plain.parse_args(words));
}
try {
  plain._check_value(
    new argparse.Action({
      option_strings: ["--kind"],
      dest: "kind",
      choices: ["a"],
    }),
    "z",
  );
} catch (problem) {
  if (!(problem instanceof argparse.ArgumentError)) {
    throw problem;
  }
  print(problem.argument_name, problem.message);
}
print(
  plain._get_formatter() instanceof argparse.HelpFormatter,
  plain._add_action(
    new argparse.Action({ option_strings: ["--late"], dest: "late" }),
  ).dest,
);
let error!: NotImplementedError | TypeError;
try {
  new argparse.ArgumentParser().add_argument("-a").__call__(null, null, null);
} catch (thrown) {
  const error2 = caught(thrown);
  if (error2 instanceof NotImplementedError) {
    error = error2;
    print(type_name(error));
  } else if (error2 instanceof TypeError) {
    error = error2;
    print(type_name(error));
  } else {
    throw error2;
  }
}

const formatter = new argparse.HelpFormatter({ prog: "by-hand", width: 50 });
formatter.add_usage("%(prog)s [anything]", [], []);
formatter.start_section("section");
formatter.add_text(
  "Some text that is long enough to be wrapped by the formatter.",
);
formatter.add_argument(level);
formatter.end_section();
print(formatter.format_help());
print(
  formatter._format_text("text"),
  formatter._format_args(level, "N"),
  call(formatter._metavar_formatter(level, "N"), 1),
  formatter._expand_help(level),
);
print(
  formatter._format_usage("usage", [], [], "prefix: "),
  formatter._format_action_invocation(level),
  list(formatter._iter_indented_subactions(level)),
);
print(
  formatter._format_action(level),
  formatter._get_default_metavar_for_optional(level),
  formatter._get_default_metavar_for_positional(level),
);
print(
  formatter._split_lines("one two three", 8),
  formatter._fill_text("one two three", 8, "> "),
  formatter._get_help_string(level),
);
