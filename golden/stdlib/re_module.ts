/** re: patterns, matches and all functions, with what JavaScript's regular expressions would do differently. */

import {
  add,
  AttributeError,
  Bytes,
  bytes_of,
  call_method,
  caught,
  eq,
  getitem,
  IndexError,
  int,
  len,
  mul,
  or_,
  print,
  repr,
  str_upper,
  str_zfill,
  tuple,
  type_name,
  TypeError,
  unpack,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as re from "py2ts-runtime/re";

const LINE = re.compile(
  "^(?P<time>\\d\\d:\\d\\d) \\[(?P<level>[A-Z]+)\\] (?P<text>.*)$",
  re.MULTILINE,
);
const TOKEN = re.compile(
  "\n    (?P<number> \\d+ (?: \\. \\d* )? )   # 1, 2.5\n  | (?P<name> [^\\W\\d]\\w* )\n  | (?P<operator> [-+*/()=] )\n  | (?P<space> \\s+ )\n",
  re.VERBOSE,
);

function* tokens(
  source: string,
): Generator<readonly [string | null, any, readonly [number, number]]> {
  let position = 0;
  while (position < len(source)) {
    const match = TOKEN.match(source, position);
    if (match === null) {
      throw new ValueError(
        `unexpected ${repr(getitem(source, position))} at ${position}`,
      );
    }
    if (match.lastgroup !== "space") {
      yield tuple(match.lastgroup, match.group(), match.span());
    }
    position = match.end();
  }
}

async function read_log(log: string): Promise<void> {
  for (const match of LINE.finditer(log)) {
    await asyncio.sleep(0);
    print(
      getitem(match, "time"),
      call_method(match.group("level"), "lower"),
      match.groupdict(),
    );
  }
}

async function main(): Promise<void> {
  await read_log("10:00 [INFO] started\nnoise\n10:05 [ERROR] failed: 3\n");
  for (const token of tokens("größe = 2.5*(x1+1)")) {
    print(...token);
  }
  try {
    print([...tokens("a ? b")]);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }

  // Functions.
  print(
    re.search("\\d+", "ab 12 cd 345"),
    re.match("\\d", "a1"),
    re.fullmatch("[a-z]+", "abc"),
  );
  print(
    re.findall("\\w+", "a bc def"),
    re.findall("(\\w)=(\\d)", "a=1 b=2"),
    re.findall("a(b)?", "ab a"),
  );
  print(
    Array.from(re.finditer("a", "banana"), (match) => match.start()),
    re.split("\\s*[,;]\\s*", "a , b;c"),
    re.split("(-)", "1-2-3", 1),
  );
  print(
    re.sub("(\\w+)@(\\w+)", "\\2 at \\1", "joe@home"),
    re.sub(
      "\\d",
      (match: any) => String(mul(int(call_method(match, "group")), 2)),
      "1 2 30",
    ),
    re.sub("a", "<$&>", "banana", 2),
  );
  print(
    re.subn("(?P<first>\\w)(\\w*)", "\\2\\g<first>ay", "pig latin"),
    re.escape("1+1=2?"),
    re.sub("x*", "-", "abxd"),
  );
  re.purge();

  // Matches.
  const match = re.match(
    "(?P<year>\\d{4})-(?P<month>\\d\\d)(-\\d\\d)?",
    "2024-05!",
  );
  if (match !== null) {
    print(
      match,
      match.group(1, "month"),
      match.groups("?"),
      getitem(match, 0),
      match.lastindex,
      match.lastgroup,
      match.regs,
      match.pos,
      match.endpos,
      match.string,
    );
    print(
      match.start("month"),
      match.end(2),
      match.span(3),
      match.expand("\\g<month>/\\1"),
      match.re.pattern,
      match.re.groups,
      match.re.groupindex,
      match.re.flags,
    );
    const [year, month, day] = unpack(match.groups(), 3);
    print(add(int(year), 1), str_zfill(month!, 4), day);
    try {
      match.group("day");
    } catch (error) {
      if (!(error instanceof IndexError)) {
        throw error;
      }
      print(error);
    }
  }

  // Flags.
  const flags = or_(re.IGNORECASE, re.DOTALL);
  print(
    flags,
    re.I,
    re.NOFLAG,
    re.compile("a.b", flags),
    [
      re.A,
      re.ASCII,
      re.L,
      re.LOCALE,
      re.M,
      re.S,
      re.U,
      re.UNICODE,
      re.X,
      re.DEBUG,
    ],
    new re.RegexFlag(10),
  );
  print(
    re.findall("k", "kKK", re.I),
    re.findall("\\w", "aé1", re.ASCII),
    re.findall("(?i:a)b", "ab Ab aB"),
    re.findall("^.", "a\nb", re.M),
  );

  // What is not as in JavaScript.
  print(
    re.match("(?:(a)|b)*", "ab")!.groups(),
    re.match("(a*)*", "aa")!.span(1),
    re.findall("|a", "a"),
    re.search("$", "a\n")!.start(),
    re.findall(".", "a\r\u2028b"),
  );
  print(
    re.match("(a)?(?(1)b|c)", "c")!.group(),
    re.search("(?>a+)b", "aaab")!.group(),
    re.match("a++a", "aaa"),
    re.match("(a)|\\1b", "b"),
    re.search("\\B", ""),
  );
  print(
    re.search("b", "😀b")!.span(),
    re.findall(".", "😀é"),
    re.sub("(?<=\\d)(?=(?:\\d{3})+$)", ",", "1234567"),
    call_method(re.findall("\\s", "\u001C\uFEFF\u0085"), "__len__"),
  );

  // Bytes.
  print(
    re.findall(bytes_of("[\\x80-\\xff]|\\w+"), new Bytes([97, 98, 32, 233])),
    re.compile(bytes_of("(\\d)")).sub(bytes_of("<\\1>"), bytes_of("a1")),
    re.split(bytes_of(","), bytes_of("a,b")),
  );

  // Patterns' methods.
  const pattern = re.compile("\\d+");
  print(
    pattern.search("a1b22", 2),
    pattern.match("12", 1),
    pattern.fullmatch("a12", 1),
    pattern.findall("1 2 3", 1, 4),
    Array.from(pattern.finditer("7 8"), (m) => getitem(m, 0)),
    pattern.sub("#", "1 2"),
    pattern.subn("#", "1 2", 1),
    pattern.split("a1b2c", 1),
  );
  const scanner = pattern.scanner("1 22");
  print(
    call_method(scanner, "search"),
    call_method(scanner, "search"),
    call_method(scanner, "match"),
  );
  print(
    eq(pattern, re.compile("\\d+")),
    pattern instanceof re.Pattern,
    match instanceof re.Match,
  );
  print(
    new re.Scanner([
      tuple("\\d+", (scanner: any, text: any) => int(text)),
      tuple("\\w+", (scanner: any, text: any) => call_method(text, "upper")),
      tuple("\\s+", null),
    ]).scan("12 ab 3 ?!"),
  );

  // Errors.
  for (const source of [
    "(",
    "[a",
    "a**",
    "(?P<x>a)(?P<x>b)",
    "(?<=a+)b",
    "\\",
    "a\n(?P<1>)",
    "x{2,1}",
    "\\q",
  ]) {
    try {
      re.compile(source);
    } catch (error) {
      if (!(error instanceof re.error)) {
        throw error;
      }
      print(
        error,
        error.msg,
        error.pos,
        error.lineno,
        error.colno,
        eq(error.pattern, source),
      );
    }
  }
  try {
    re.sub("a", "\\2", "a");
  } catch (error) {
    if (!(error instanceof re.PatternError)) {
      throw error;
    }
    print(type_name(error), error);
  }
  try {
    re.search("a", bytes_of("a"));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  try {
    str_upper(re.match("(b)?a", "a")!.group(1)!);
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof AttributeError)) {
      throw error;
    }
    print(error);
  }
}

await asyncio.run(main);
