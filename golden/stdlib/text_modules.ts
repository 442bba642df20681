/** textwrap, fnmatch, shlex, pprint, html and string.Formatter, as a report uses them. */

import {
  asFloat,
  type Bytes,
  bytes_of,
  call_method,
  eq,
  type Float,
  getitem,
  isinstance,
  list,
  mul,
  print,
  PySet,
  range,
  str,
  str_upper,
  tuple,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import {
  Counter,
  defaultdict,
  deque,
  OrderedDict,
} from "py2ts-runtime/collections";
import { dataclass } from "py2ts-runtime/dataclasses";
import * as fnmatch from "py2ts-runtime/fnmatch";
import * as html from "py2ts-runtime/html";
import * as pprint from "py2ts-runtime/pprint";
import * as shlex from "py2ts-runtime/shlex";
import * as string_ from "py2ts-runtime/string";
import * as textwrap from "py2ts-runtime/textwrap";
import { SimpleNamespace } from "py2ts-runtime/types";

const TEXT =
  "The quick brown fox -- known for its well-earned speed -- jumped over the lazy dog. It did so twice!  Nobody knows why;\tsupercalifragilisticexpialidocious.";

class Job {
  name: string;
  tags: string[];
  weight: number | Float;
  constructor(
    name: string,
    tags: string[] = [],
    weight: number | Float = asFloat(1),
  ) {
    this.name = name;
    this.tags = tags;
    this.weight = weight;
  }
}
dataclass(Job, "name, tags=, weight=");

class Shouting extends string_.Formatter {
  override convert_field(value: any, conversion: any): any {
    return eq(conversion, "u")
      ? str_upper(str(value))
      : super.convert_field(value, conversion);
  }

  override get_value(key: any, args: any, kwargs: any): any {
    return isinstance(key, str)
      ? call_method(kwargs, "get", key, `<${key}>`)
      : super.get_value(key, args, kwargs);
  }
}

class Arrow extends textwrap.TextWrapper {
  override wrap(text: any): string[] {
    return super.wrap(text).map((line) => "-> " + line);
  }
}

async function wrapping(): Promise<void> {
  await asyncio.sleep(0);
  print(textwrap.fill(TEXT, 40));
  print(
    textwrap.wrap(TEXT, 30, {
      initial_indent: "* ",
      subsequent_indent: "  ",
      break_long_words: false,
    }),
  );
  print(
    textwrap.shorten(TEXT, 40),
    textwrap.shorten(TEXT, 30, { placeholder: "..." }),
  );
  print(textwrap.dedent("        first\n          second\n\n        third"));
  print(
    textwrap.indent("a\n\nb\n", "> "),
    textwrap.indent("a\n\nb", "+", (line: string) => true),
  );
  const wrapper = new textwrap.TextWrapper(
    25,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    false,
    undefined,
    { max_lines: 3 },
  );
  print(wrapper.fill(TEXT));
  wrapper.width = 50;
  wrapper.max_lines = null;
  wrapper.fix_sentence_endings = true;
  print(wrapper.wrap(TEXT), wrapper.width, wrapper.placeholder);
  print(new Arrow(30).fill("one two three four five six seven"));
  try {
    textwrap.wrap("x", 0);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

async function matching(): Promise<void> {
  const names = [
    "a.py",
    "b.txt",
    ".hidden",
    "Data.CSV",
    "x[1].py",
    "long-name_2.py",
  ];
  for (const pattern of [
    "*.py",
    "?.*",
    "[ab]*",
    "[!a]*",
    "*[[]1]*",
    "[a-c]*.[pt]*",
    "*",
  ]) {
    print(pattern, fnmatch.filter(names, pattern), fnmatch.translate(pattern));
  }
  print(
    fnmatch.fnmatch("a.PY", "*.py"),
    fnmatch.fnmatchcase("a.PY", "*.[Pp][Yy]"),
  );
}

async function commands(): Promise<void> {
  const line = "grep -n 'two words' \"it's $HOME\" a\\ b --opt=x # comment";
  print(
    shlex.split(line),
    shlex.split(line, true),
    shlex.split("a 'b c'", undefined, false),
  );
  print(
    shlex.join(["echo", "a b", "it's", "", "$x", "plain"]),
    shlex.quote("a;b"),
  );
  let lexer = new shlex.shlex("x = f(1) && 'y z'", undefined, true, true);
  print(list(lexer));
  lexer = new shlex.shlex("name: 'a b' # rest\nnext");
  print(
    lexer.get_token(),
    lexer.get_token(),
    lexer.get_token(),
    lexer.lineno,
    lexer.error_leader("file"),
    list(lexer),
  );
  try {
    shlex.split("it's");
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

async function printing(): Promise<void> {
  const data = new Map<
    string,
    | (number | Job | any[] | Map<any, any> | readonly [])[]
    | Map<
        string,
        | Map<string, string | readonly [number, number | Float, null]>
        | Set<number>
      >
    | Counter<string>
    | deque<number>
    | string
    | Bytes
  >([
    ["zeta", [...range(30)]],
    [
      "alpha",
      new Map<
        string,
        | Map<string, string | readonly [number, number | Float, null]>
        | Set<number>
      >([
        [
          "nested",
          new Map<string, string | readonly [number, number | Float, null]>([
            ["key", "value ".repeat(12)],
            ["other", tuple(1, 2.5, null)],
          ]),
        ],
        ["set", new PySet([3, 1, 2])],
      ]),
    ],
    [
      "jobs",
      [
        new Job("build", ["ci", "fast"]),
        new Job(
          "deploy with a rather long name",
          ["prod", "slow", "manual"],
          2.5,
        ),
      ],
    ],
    ["counts", new Counter("mississippi river banks")],
    ["queue", new deque([1, 2, 3], 5)],
    ["empty", [[], new Map<any, any>(), tuple()]],
    ["text", "short"],
    ["bytes", mul(bytes_of("abc"), 30)],
  ]);
  pprint.pprint(data);
  const object2 = getitem(data, "alpha");
  pprint.pprint(object2, undefined, 4, 40);
  const object3 = new Map<string, number | string[]>([
    ["b", 1],
    ["a", 2],
    ["list", mul(["word"], 20)],
  ]);
  pprint.pp(object3, undefined, undefined, 50, undefined, { compact: true });
  print(
    pprint.pformat(
      [10 ** 9, new Map<string, number[][][][]>([["deep", [[[[1]]]]]])],
      undefined,
      undefined,
      2,
      { underscore_numbers: true },
    ),
    pprint.saferepr(
      new Map<string, number | number[]>([
        ["b", 1],
        ["a", [2]],
      ]),
    ),
  );
  const loop: (number | any[])[] = [1];
  loop.push(loop);
  print(
    pprint.isrecursive(loop),
    pprint.isreadable([1]),
    pprint.isrecursive([1]),
  );
  const groups = new defaultdict(list);
  for (const word of [
    "apple",
    "avocado",
    "banana",
    "blueberry",
    "cherry",
    "cranberry",
  ]) {
    call_method(getitem(groups, getitem(word, 0)), "append", word.repeat(3));
  }
  pprint.pprint(groups);
  pprint.pprint(
    new OrderedDict({
      first: "x".repeat(30),
      second: "y".repeat(30),
      third: "z".repeat(30),
    }),
  );
  pprint.pprint(
    new SimpleNamespace({
      name: "config",
      values: [...range(25)],
      mode: "a long mode text to break the line",
    }),
  );
  const printer = new pprint.PrettyPrinter(
    undefined,
    30,
    undefined,
    undefined,
    { sort_dicts: false },
  );
  printer.pprint(
    new Map<
      string,
      number[] | string | readonly [string, string, string, string]
    >([
      ["numbers", [1, 2, 3, 4, 5, 6, 7, 8]],
      ["b", "two words and some more words to wrap"],
      ["a", tuple("tuple", "of", "several", "strings")],
    ]),
  );
  print(printer.pformat(new PySet([1, 2])));
}

async function formatting(): Promise<void> {
  const formatter = new Shouting();
  print(
    formatter.format("{0!u:>8}|{name}|{missing}|{1:.2f}", "abc", 2.5, {
      name: "n",
    }),
    formatter.format("{}-{}", 1, 2),
  );
  print(
    new string_.Formatter().vformat(
      "{a[0]} {b.real:{width}}",
      tuple(),
      new Map<string, number[] | number>([
        ["a", [1]],
        ["b", 5],
        ["width", 4],
      ]),
    ),
    list(new string_.Formatter().parse("x{a!r:>{w}}{{y}}")),
  );
  print(
    html.escape('<a href="x">it\'s & more</a>'),
    html.escape('"q"', false),
    html.unescape(
      "&lt;p&gt; &amp;amp; &eacute;&#233;&#xe9; &notit; &hellip &bogus; &#128;",
    ),
  );
}

async function main(): Promise<void> {
  await wrapping();
  await matching();
  await commands();
  await printing();
  await formatting();
}

await asyncio.run(main);
