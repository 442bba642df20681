/** The lexer of shlex in both modes, with every attribute that a program may set, and sources within sources. */

import {
  bound,
  call,
  describe,
  getattr,
  getitem,
  iadd,
  len,
  list,
  print,
  repr,
  setattr,
  slice,
  tuple,
  type_name,
  ValueError,
} from "py2ts-runtime";
import * as io from "py2ts-runtime/io";
import type { StringIO } from "py2ts-runtime/io";
import * as shlex from "py2ts-runtime/shlex";

function tokens(text: string, keywords: Record<string, any> = {}): string[] {
  const options = new Map<string, any>(Object.entries(keywords));
  return list(
    call(
      describe(shlex.shlex, {
        params: "instream=, infile=, posix=, punctuation_chars=",
      }),
      text,
      Object.fromEntries(options),
    ),
  );
}

const TEXT =
  'name = \'two words\' "and \\"more\\"" path/to-file.txt # a comment\nlast\\ one && (a; b) | c';
print(tokens(TEXT));
print(tokens(TEXT, { posix: true }));
print(tokens(TEXT, { posix: true, punctuation_chars: true }));
print(tokens("a&&b;c>d", { punctuation_chars: "&;" }));

const lexer = new shlex.shlex("first second", undefined, true);
print(
  lexer.posix,
  lexer.infile,
  lexer.eof,
  lexer.lineno,
  lexer.debug,
  repr(lexer.token),
  repr(lexer.punctuation_chars),
  lexer.source,
);
print(
  lexer.commenters,
  getitem(lexer.wordchars, slice(null, 10)),
  len(lexer.wordchars),
  repr(lexer.whitespace),
  lexer.whitespace_split,
  lexer.quotes,
  lexer.escape,
  lexer.escapedquotes,
);
print(lexer.get_token(), repr(lexer.token));
lexer.push_token("pushed");
print(lexer.get_token(), lexer.get_token(), lexer.get_token());

const old = new shlex.shlex("x 'y z'", undefined, false);
print(
  repr(old.eof),
  old.get_token(),
  old.read_token(),
  repr(old.get_token()),
  type_name(old.instream),
);

const custom = new shlex.shlex("a,b ;c 'd'|e!f g", undefined, true);
setattr(custom, "whitespace", iadd(getattr(custom, "whitespace"), ",|"));
custom.whitespace_split = true;
custom.commenters = ";";
custom.quotes = "'";
custom.escape = "!";
setattr(custom, "wordchars", iadd(getattr(custom, "wordchars"), "-"));
custom.escapedquotes = "";
print(list(custom));
const again = new shlex.shlex("a,b |c", undefined, true);
again.whitespace = ",";
again.whitespace_split = true;
print(list(again));

const nested = new shlex.shlex(
  new io.StringIO("outer1 outer2"),
  "main.txt",
  true,
);
print(nested.infile, nested.get_token());
nested.push_source(new io.StringIO("inner1 inner2"), "inner.txt");
print(
  nested.infile,
  nested.get_token(),
  nested.get_token(),
  nested.error_leader(),
);
print(nested.infile, nested.get_token(), nested.get_token());
nested.push_source("text source");
nested.pop_source();
print(nested.get_token());

class Including extends describe(shlex.shlex, {
  params: "instream=, infile=, posix=, punctuation_chars=",
}) {
  override sourcehook(newfile: string): readonly [string, StringIO] {
    print("include", newfile);
    return tuple(newfile, new io.StringIO("from the file"));
  }
}

const including = new Including(
  "before include 'parts.txt' after",
  undefined,
  true,
);
including.source = "include";
print(list(including));
print(
  including.sourcehook("x.txt")[0],
  getattr(bound(new shlex.shlex("a"), "sourcehook"), "__name__"),
);
print(
  new shlex.shlex("a b", "given.txt").error_leader(),
  new shlex.shlex("a b").error_leader("other.txt", 7),
);
for (const bad of tuple("'open", '"open', "end\\")) {
  try {
    shlex.split(bad);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(repr(bad), error);
  }
}
print(
  shlex.split("a 'b c' # d", true),
  shlex.split("a 'b c' # d"),
  shlex.split("x y", undefined, false),
  shlex.join(["a b", "c", ""]),
  shlex.quote("it's"),
);
