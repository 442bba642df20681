"""re: patterns, matches and all functions, with what JavaScript's regular expressions would do differently."""
import asyncio
import re

LINE = re.compile(r"^(?P<time>\d\d:\d\d) \[(?P<level>[A-Z]+)\] (?P<text>.*)$", re.MULTILINE)
TOKEN = re.compile(r"""
    (?P<number> \d+ (?: \. \d* )? )   # 1, 2.5
  | (?P<name> [^\W\d]\w* )
  | (?P<operator> [-+*/()=] )
  | (?P<space> \s+ )
""", re.VERBOSE)


def tokens(source):
    position = 0
    while position < len(source):
        match = TOKEN.match(source, position)
        if match is None:
            raise ValueError(f"unexpected {source[position]!r} at {position}")
        if match.lastgroup != "space":
            yield match.lastgroup, match.group(), match.span()
        position = match.end()


async def read_log(log):
    for match in LINE.finditer(log):
        await asyncio.sleep(0)
        print(match["time"], match.group("level").lower(), match.groupdict())


async def main():
    await read_log("10:00 [INFO] started\nnoise\n10:05 [ERROR] failed: 3\n")
    for token in tokens("größe = 2.5*(x1+1)"):
        print(*token)
    try:
        print(list(tokens("a ? b")))
    except ValueError as error:
        print(error)

    # Functions.
    print(re.search(r"\d+", "ab 12 cd 345"), re.match(r"\d", "a1"), re.fullmatch(r"[a-z]+", "abc"))
    print(re.findall(r"\w+", "a bc def"), re.findall(r"(\w)=(\d)", "a=1 b=2"), re.findall(r"a(b)?", "ab a"))
    print([match.start() for match in re.finditer(r"a", "banana")], re.split(r"\s*[,;]\s*", "a , b;c"), re.split(r"(-)", "1-2-3", maxsplit=1))
    print(re.sub(r"(\w+)@(\w+)", r"\2 at \1", "joe@home"), re.sub(r"\d", lambda match: str(int(match.group()) * 2), "1 2 30"), re.sub("a", "<$&>", "banana", count=2))
    print(re.subn(r"(?P<first>\w)(\w*)", r"\2\g<first>ay", "pig latin"), re.escape("1+1=2?"), re.sub("x*", "-", "abxd"))
    re.purge()

    # Matches.
    match = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-\d\d)?", "2024-05!")
    if match:
        print(match, match.group(1, "month"), match.groups("?"), match[0], match.lastindex, match.lastgroup, match.regs, match.pos, match.endpos, match.string)
        print(match.start("month"), match.end(2), match.span(3), match.expand(r"\g<month>/\1"), match.re.pattern, match.re.groups, match.re.groupindex, match.re.flags)
        year, month, day = match.groups()
        print(int(year) + 1, month.zfill(4), day)
        try:
            match.group("day")
        except IndexError as error:
            print(error)

    # Flags.
    flags = re.IGNORECASE | re.DOTALL
    print(flags, re.I, re.NOFLAG, re.compile("a.b", flags), [re.A, re.ASCII, re.L, re.LOCALE, re.M, re.S, re.U, re.UNICODE, re.X, re.DEBUG], re.RegexFlag(10))
    print(re.findall(r"k", "kK\u212a", re.I), re.findall(r"\w", "aé1", re.ASCII), re.findall(r"(?i:a)b", "ab Ab aB"), re.findall("^.", "a\nb", flags=re.M))

    # What is not as in JavaScript.
    print(re.match(r"(?:(a)|b)*", "ab").groups(), re.match(r"(a*)*", "aa").span(1), re.findall(r"|a", "a"), re.search(r"$", "a\n").start(), re.findall(r".", "a\r\u2028b"))
    print(re.match(r"(a)?(?(1)b|c)", "c").group(), re.search(r"(?>a+)b", "aaab").group(), re.match(r"a++a", "aaa"), re.match(r"(a)|\1b", "b"), re.search(r"\B", ""))
    print(re.search("b", "😀b").span(), re.findall(".", "😀é"), re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"), re.findall(r"\s", "\x1c\ufeff\x85").__len__())

    # Bytes.
    print(re.findall(rb"[\x80-\xff]|\w+", b"ab \xe9"), re.compile(rb"(\d)").sub(rb"<\1>", b"a1"), re.split(b",", b"a,b"))

    # Patterns' methods.
    pattern = re.compile(r"\d+")
    print(pattern.search("a1b22", 2), pattern.match("12", 1), pattern.fullmatch("a12", 1), pattern.findall("1 2 3", 1, 4), [m[0] for m in pattern.finditer("7 8")], pattern.sub("#", "1 2"), pattern.subn("#", "1 2", 1), pattern.split("a1b2c", 1))
    scanner = pattern.scanner("1 22")
    print(scanner.search(), scanner.search(), scanner.match())
    print(pattern == re.compile(r"\d+"), isinstance(pattern, re.Pattern), isinstance(match, re.Match))
    print(re.Scanner([(r"\d+", lambda scanner, text: int(text)), (r"\w+", lambda scanner, text: text.upper()), (r"\s+", None)]).scan("12 ab 3 ?!"))

    # Errors.
    for source in ["(", "[a", "a**", "(?P<x>a)(?P<x>b)", "(?<=a+)b", "\\", "a\n(?P<1>)", "x{2,1}", "\\q"]:
        try:
            re.compile(source)
        except re.error as error:
            print(error, error.msg, error.pos, error.lineno, error.colno, error.pattern == source)
    try:
        re.sub("a", r"\2", "a")
    except re.PatternError as error:
        print(type(error).__name__, error)
    try:
        re.search("a", b"a")
    except TypeError as error:
        print(error)
    try:
        re.match("(b)?a", "a").group(1).upper()
    except AttributeError as error:
        print(error)


asyncio.run(main())
