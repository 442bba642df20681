/** A check of patterns that users type in: where each is wrong, which flags it has; and a lexer from re.Scanner. */

import {
  and_,
  bytes_of,
  call_method,
  contains,
  dict,
  Exception,
  getattr,
  getitem,
  int,
  invert,
  iter,
  len,
  mul,
  or_,
  print,
  repr,
  str,
  truth,
  tuple,
  type_name,
  ValueError,
  xor,
} from "py2ts-runtime";
import { dataclass } from "py2ts-runtime/dataclasses";
import * as re from "py2ts-runtime/re";
import type { Pattern } from "py2ts-runtime/re";

function check(pattern: string): string {
  let compiled!: Pattern<string>;
  try {
    compiled = re.compile(pattern);
  } catch (error) {
    if (!(error instanceof re.PatternError)) {
      throw error;
    }
    const pos = error.pos !== null ? error.pos : 0;
    const lines = call_method(
      truth(error.pattern) ? error.pattern : "",
      "split",
      "\n",
    );
    const pointed =
      error.lineno !== null ? getitem(lines, error.lineno - 1) : "";
    return `${repr(error.msg)} pos=${str(error.pos)} line=${str(error.lineno)} column=${str(error.colno)}\n    ${str(pointed)}\n    ${mul(" ", (error.colno || 1) - 1)}^ ${repr(pattern.slice(pos, pos + 3))}\n    ${str(error)}`;
  }
  return `ok, ${compiled.groups} groups, ${str(dict(compiled.groupindex))}`;
}

for (const pattern of tuple(
  "a(b",
  "a)b",
  "[z-a]",
  "*x",
  "a**",
  "(?P<1a>x)",
  "(?P<a>x)(?P<a>y)",
  "(?P=missing)",
  "\\2(a)",
  "first\nsecond [",
  "x{3,1}",
  "\\q",
  "(?<=a+)b",
  "(?z)a",
  "(?P<n>a)|(?P=n)",
  "[[:alpha:]",
  "(?(2)a|b)",
  "\\x1",
  "(?i",
  "(?P>x)",
  "ab(?#comment",
  "(a)(?P<k>b)",
)) {
  print(`${repr(pattern)}: ${check(pattern)}`);
}

try {
  re.compile(bytes_of("("));
} catch (error) {
  if (!(error instanceof re.error)) {
    throw error;
  }
  print(
    type_name(error),
    error.pattern,
    error.pos,
    re.error === re.PatternError,
    error instanceof Exception,
  );
}

const made = new re.PatternError("my message", "ab\ncd", 4);
print(
  made,
  made.msg,
  made.pattern,
  made.pos,
  made.lineno,
  made.colno,
  made.args,
);
print(
  new re.PatternError("only a message"),
  new re.PatternError("only a message").pos,
  new re.PatternError("m").lineno,
  new re.PatternError("m").colno,
  new re.PatternError("m").pattern,
);

print("-- flags");
for (const flag of tuple(
  re.A,
  re.I,
  re.L,
  re.M,
  re.S,
  re.U,
  re.X,
  re.DEBUG,
  re.NOFLAG,
)) {
  print(repr(flag), flag.name, flag.value, int(flag));
}
const both = or_(re.IGNORECASE, re.MULTILINE);
print(
  repr(both),
  getattr(both, "name"),
  getattr(both, "value"),
  contains(both, re.I),
  contains(both, re.S),
  repr(and_(both, re.I)),
  repr(xor(both, re.I)),
  repr(and_(invert(re.I), both)),
  truth(re.NOFLAG),
);
print(
  Array.from(iter(re.RegexFlag), (flag: any) => getattr(flag, "name")),
  repr(new re.RegexFlag(10)),
  repr(getitem(re.RegexFlag, "S")),
  String(re.compile("a", both).flags),
  String(re.compile("(?sx)a").flags),
);
print(
  re.compile("a b", or_(re.X, re.I)),
  re.compile(bytes_of("x"), re.A),
  re.ASCII === re.A,
);
try {
  re.compile(bytes_of("x"), re.U);
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}
try {
  re.compile("x", or_(re.A, re.U));
} catch (error) {
  if (!(error instanceof ValueError)) {
    throw error;
  }
  print(error);
}

print("-- scanner");

class Token {
  kind: string;
  text: string;
  at: any;
  constructor(kind: string, text: string, at: any) {
    this.kind = kind;
    this.text = text;
    this.at = at;
  }
}
dataclass(Token, "kind, text, at");

function number(scanner: any, text: string): Token {
  return new Token(
    "number",
    text,
    call_method(getattr(scanner, "match"), "start"),
  );
}

function name(scanner: any, text: string): Token {
  const found = getattr(scanner, "match");
  return new Token(
    "name",
    text,
    found !== null ? call_method(found, "start") : -1,
  );
}

const scanner = new re.Scanner([
  tuple("\\d+(\\.\\d*)?", number),
  tuple("[A-Za-z_]\\w*", name),
  tuple(
    "[-+*/=()]",
    (scanner: any, text: any) =>
      new Token(
        "operator",
        text,
        call_method(getattr(scanner, "match"), "start"),
      ),
  ),
  tuple('"[^"]*"', "a string"),
  tuple("\\s+", null),
]);
print(
  len(scanner.lexicon),
  getitem(getitem(scanner.lexicon, 0), 0),
  getitem(scanner.lexicon, 3),
);
for (const source of tuple(
  "total = 3.5 * (count + 2)",
  'say "hello" 7',
  "x = $ y",
  "",
)) {
  const [tokens, rest] = scanner.scan(source);
  print(repr(source), "left over:", repr(rest));
  for (const token of tokens) {
    print("  ", token);
  }
}
const last = scanner.match;
print(last !== null ? last.group() : null);
