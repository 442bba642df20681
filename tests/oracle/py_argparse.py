"""argparse: random parsers and command lines, and what comes of them; record with CPython 3.13.0.

A row is [parser, arguments, [lines, stdout, stderr, exit code or result]]. A parser is told as data, so that the test can build the same.
"""
import argparse
import contextlib
import io
import json
import os
import random
import sys

random.seed(7)
TYPES = {"int": int, "float": float, "str": str}
FORMATTERS = ["HelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "ArgumentDefaultsHelpFormatter"]
WORDS = "the quick-brown fox jumps over a lazy--dog, well-known for its state-of-the-art e-mail (see http://example.org/a-b) and extraordinarily-long-hyphenated words naïve 100% ok %(prog)s".split()


def text(most):
    return " ".join(random.choice(WORDS) for _ in range(random.randrange(1, most))).replace("100%", "100 percent")


def option(names):
    options = {}
    action = random.choice(["store"] * 5 + ["store_true", "store_false", "count", "append", "store_const", "append_const", "extend", "boolean"])
    if action != "store" or random.random() < 0.2:
        options["action"] = action
    if action in ("store", "append", "extend"):
        kind = random.choice([None, None, "?", "*", "+", 1, 2, 3])
        if kind is not None:
            options["nargs"] = kind
        if kind == "?" and action != "extend":
            options["const"] = "1"
        if action == "extend" and kind in (None, "?"):
            options["nargs"] = "*"
        if random.random() < 0.4:
            options["type"] = random.choice(list(TYPES))
        if random.random() < 0.2:
            options["choices"] = random.choice([["a", "b", "c"], [1, 2, 3]])
        if random.random() < 0.2:
            options["metavar"] = random.choice(["X", "LONG_METAVAR_NAME"]) if not isinstance(options.get("nargs"), int) else ["A", "B", "C"][:options["nargs"]]
        if random.random() < 0.3:
            options["default"] = random.choice([1, "1", "x", None, argparse.SUPPRESS])
    if action in ("store_const", "append_const"):
        options["const"] = random.choice([1, "k"])
    if random.random() < 0.6:
        options["help"] = random.choice([text(4), text(20), argparse.SUPPRESS if random.random() < 0.2 else "default %(default)s"])
    if random.random() < 0.1:
        options["required"] = True
    if random.random() < 0.06:
        options["deprecated"] = True
    return [names, options]


def positional(name):
    options = {}
    kind = random.choice([None, None, "?", "*", "+", 1, 2, "..."])
    if kind is not None:
        options["nargs"] = kind
    if random.random() < 0.3:
        options["type"] = random.choice(list(TYPES))
    if random.random() < 0.15:
        options["choices"] = ["a", "b"]
    if random.random() < 0.2 and kind in ("?", "*"):
        options["default"] = random.choice(["1", "a"])
    if random.random() < 0.5:
        options["help"] = text(12)
    if random.random() < 0.1:
        options["metavar"] = "THING"
    return [[name], options]


NAMES = [["-a"], ["-b", "--beta"], ["--gamma"], ["-d", "--delta-long-option"], ["--beta-two"], ["-x"], ["-1"], ["--verbose-flag"], ["-v"], ["--zeta", "-z"]]


def arguments(depth=0):
    names = random.sample(NAMES[:6] + NAMES[7:] if random.random() < 0.9 else NAMES, random.randrange(0, 6))
    found = [option(n) for n in names]
    found += [positional(f"pos{i}") for i in range(random.choice([0, 0, 1, 1, 2, 3]))]
    random.shuffle(found)
    return found


def parser():
    options = {"prog": random.choice(["prog", "a-long-program-name-that-needs room", "tool"])}
    if random.random() < 0.5:
        options["description"] = text(40)
    if random.random() < 0.3:
        options["epilog"] = text(20)
    if random.random() < 0.1:
        options["allow_abbrev"] = False
    if random.random() < 0.1:
        options["add_help"] = False
    if random.random() < 0.1:
        options["argument_default"] = argparse.SUPPRESS
    if random.random() < 0.05:
        options["usage"] = "%(prog)s things"
    spec = {"options": options, "formatter": random.choice(FORMATTERS), "arguments": arguments()}
    if random.random() < 0.3:
        spec["exclusive"] = [random.random() < 0.5, [option([n]) for n in random.sample(["--one", "--two", "--three", "-q"], random.choice([1, 2, 3]))]]
    if random.random() < 0.2:
        spec["group"] = [random.choice(["extra", "more options"]), text(10), [option(["--grouped"])]]
    if random.random() < 0.2:
        given = {"dest": "command"} if random.random() < 0.7 else {}
        for key, value in (("required", True), ("title", "commands"), ("description", text(6)), ("help", text(5)), ("metavar", "CMD")):
            if random.random() < 0.3:
                given[key] = value
        spec["subparsers"] = [given, [[n, {"help": text(6)} if random.random() < 0.7 else {}, arguments(1)] for n in random.sample(["run", "stop", "status"], 2)]]
    return spec


def add(container, rows):
    for names, options in rows:
        options = dict(options)
        if "type" in options:
            options["type"] = TYPES[options["type"]]
        if options.get("action") == "boolean":
            options["action"] = argparse.BooleanOptionalAction
        if isinstance(options.get("metavar"), list):
            options["metavar"] = tuple(options["metavar"])
        container.add_argument(*names, **options)


def build(spec):
    made = argparse.ArgumentParser(formatter_class=getattr(argparse, spec["formatter"]), **spec["options"])
    add(made, spec["arguments"])
    if "exclusive" in spec:
        required, rows = spec["exclusive"]
        add(made.add_mutually_exclusive_group(required=required), rows)
    if "group" in spec:
        title, description, rows = spec["group"]
        add(made.add_argument_group(title, description), rows)
    if "subparsers" in spec:
        options, commands = spec["subparsers"]
        sub = made.add_subparsers(**options)
        for name, given, rows in commands:
            add(sub.add_parser(name, **given), rows)
    return made


def outcome(spec, argv, columns):
    os.environ["COLUMNS"] = str(columns)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            # A new str for each argument, as the command line has them.
            result = repr(build(spec).parse_args(["".join(list(a)) for a in argv]))
        except SystemExit as error:
            result = error.code
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
    return [out.getvalue(), err.getvalue(), result]


WORDS_GIVEN = ["a", "b", "1", "2.5", "-5", "x y", "--", "", "=", "-1", "run", "stop", "-h"]


def line(spec):
    rows = spec["arguments"] + spec.get("exclusive", [0, []])[1] + (spec["group"][2] if "group" in spec else [])
    flags = [n for names, _ in rows for n in names if n.startswith("-")]
    flags += [f[:-2] for f in flags if len(f) > 6] + [f + "=1" for f in flags] + [f + "1" for f in flags if len(f) == 2] + ["-ab", "--no-gamma", "--unknown", "-av1"]
    return [random.choice(flags if random.random() < 0.5 else WORDS_GIVEN) for _ in range(random.randrange(0, 6))]


rows = []
while len(rows) < 700:
    spec = parser()
    columns = random.choice([80, 80, 40, 120, 24])
    for argv in [["-h"], line(spec), line(spec), line(spec)]:
        rows.append([spec, argv, columns, outcome(spec, argv, columns)])
sys.stdout.write("[\n" + ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows) + "\n]\n")
