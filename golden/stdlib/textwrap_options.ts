/** Every option of a TextWrapper, set when it is made and set later. */

import { call, describe, print, repr, tuple, ValueError } from "py2ts-runtime";
import * as textwrap from "py2ts-runtime/textwrap";
import { TextWrapper } from "py2ts-runtime/textwrap";

const TEXT =
  "Hello there -- you goof-ball, use the -b option!  \tIt costs $1.50.  What? A supercalifragilisticexpialidocious word. Ok.";

for (const options of tuple(
  new Map<string, number | boolean | string>(),
  new Map<string, number | boolean | string>([["width", 20]]),
  new Map<string, number | boolean | string>([
    ["width", 20],
    ["expand_tabs", false],
  ]),
  new Map<string, number | boolean | string>([
    ["width", 20],
    ["replace_whitespace", false],
  ]),
  new Map<string, number | boolean | string>([
    ["width", 20],
    ["drop_whitespace", false],
  ]),
  new Map<string, number | boolean | string>([
    ["width", 20],
    ["break_long_words", false],
  ]),
  new Map<string, number | boolean | string>([
    ["width", 20],
    ["break_on_hyphens", false],
  ]),
  new Map<string, number | boolean | string>([
    ["width", 40],
    ["fix_sentence_endings", true],
  ]),
  new Map<string, number | boolean | string>([
    ["width", 20],
    ["tabsize", 4],
  ]),
  new Map<string, number | boolean | string>([
    ["width", 20],
    ["max_lines", 3],
  ]),
  new Map<string, number | boolean | string>([
    ["width", 20],
    ["max_lines", 2],
    ["placeholder", "~"],
  ]),
  new Map<string, number | boolean | string>([
    ["width", 25],
    ["initial_indent", "* "],
    ["subsequent_indent", "  "],
  ]),
)) {
  print(options);
  for (const line of call(
    describe(TextWrapper, {
      params:
        "width=, initial_indent=, subsequent_indent=, expand_tabs=, replace_whitespace=, fix_sentence_endings=, break_long_words=, drop_whitespace=, break_on_hyphens=, tabsize=, *, max_lines=, placeholder=",
    }),
    Object.fromEntries(options),
  ).wrap(TEXT)) {
    print("   ", repr(line));
  }
}

const wrapper = new TextWrapper(30);
print(
  wrapper.expand_tabs,
  wrapper.replace_whitespace,
  wrapper.fix_sentence_endings,
  wrapper.break_long_words,
  wrapper.drop_whitespace,
);
print(
  wrapper.break_on_hyphens,
  wrapper.tabsize,
  wrapper.max_lines,
  repr(wrapper.placeholder),
  wrapper.width,
  repr(wrapper.initial_indent),
  repr(wrapper.subsequent_indent),
);
wrapper.expand_tabs = false;
wrapper.replace_whitespace = false;
wrapper.fix_sentence_endings = true;
wrapper.break_long_words = false;
wrapper.drop_whitespace = false;
wrapper.break_on_hyphens = false;
wrapper.tabsize = 2;
wrapper.max_lines = 3;
wrapper.placeholder = " (more)";
print(wrapper.fill(TEXT));
wrapper.width = 12;
wrapper.max_lines = null;
print(wrapper.wrap("one\ttwo\nthree four"));

for (const [width, limits] of tuple(
  tuple(0, new Map<string, number | string>()),
  tuple(-1, new Map<string, number | string>()),
  tuple(
    5,
    new Map<string, number | string>([
      ["max_lines", 1],
      ["placeholder", " too long a placeholder"],
    ]),
  ),
)) {
  try {
    print(
      call(
        describe(TextWrapper, {
          params:
            "width=, initial_indent=, subsequent_indent=, expand_tabs=, replace_whitespace=, fix_sentence_endings=, break_long_words=, drop_whitespace=, break_on_hyphens=, tabsize=, *, max_lines=, placeholder=",
        }),
        { width, ...Object.fromEntries(limits) },
      ).wrap(TEXT),
    );
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print("ValueError:", error);
  }
}
print(
  textwrap.shorten(TEXT, 30),
  textwrap.shorten("one", 30),
  textwrap.shorten(TEXT, 40, { placeholder: "..." }),
);
print(
  repr(textwrap.dedent("    a\n      b\n\n    c\t\n")),
  repr(textwrap.indent("a\n\nb\n", "> ")),
  repr(textwrap.indent("a\n\nb", "- ", (line: string) => true)),
);
