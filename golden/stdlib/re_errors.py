"""A check of patterns that users type in: where each is wrong, which flags it has; and a lexer from re.Scanner."""
import re
from dataclasses import dataclass


def check(pattern: str) -> str:
    try:
        compiled = re.compile(pattern)
    except re.PatternError as error:
        pos = error.pos if error.pos is not None else 0
        lines = (error.pattern or "").split("\n")
        pointed = lines[error.lineno - 1] if error.lineno is not None else ""
        return f"{error.msg!r} pos={error.pos} line={error.lineno} column={error.colno}\n    {pointed}\n    {' ' * ((error.colno or 1) - 1)}^ {pattern[pos:pos + 3]!r}\n    {error}"
    return f"ok, {compiled.groups} groups, {dict(compiled.groupindex)}"


for pattern in (
    r"a(b", r"a)b", r"[z-a]", r"*x", r"a**", r"(?P<1a>x)", r"(?P<a>x)(?P<a>y)", r"(?P=missing)", r"\2(a)", "first\nsecond [", "x{3,1}", r"\q", r"(?<=a+)b", r"(?z)a", r"(?P<n>a)|(?P=n)", r"[[:alpha:]", r"(?(2)a|b)",
    r"\x1", r"(?i", r"(?P>x)", r"ab(?#comment", r"(a)(?P<k>b)",
):
    print(f"{pattern!r}: {check(pattern)}")

try:
    re.compile(b"(")
except re.error as error:
    print(type(error).__name__, error.pattern, error.pos, re.error is re.PatternError, isinstance(error, Exception))

made = re.PatternError("my message", "ab\ncd", 4)
print(made, made.msg, made.pattern, made.pos, made.lineno, made.colno, made.args)
print(re.PatternError("only a message"), re.PatternError("only a message").pos, re.PatternError("m").lineno, re.PatternError("m").colno, re.PatternError("m").pattern)

print("-- flags")
for flag in (re.A, re.I, re.L, re.M, re.S, re.U, re.X, re.DEBUG, re.NOFLAG):
    print(repr(flag), flag.name, flag.value, int(flag))
both = re.IGNORECASE | re.MULTILINE
print(repr(both), both.name, both.value, re.I in both, re.S in both, repr(both & re.I), repr(both ^ re.I), repr(~re.I & both), bool(re.NOFLAG))
print([flag.name for flag in re.RegexFlag], repr(re.RegexFlag(10)), repr(re.RegexFlag["S"]), repr(re.compile("a", both).flags), repr(re.compile("(?sx)a").flags))
print(re.compile("a b", re.X | re.I), re.compile(b"x", re.A), re.ASCII is re.A)
try:
    re.compile(b"x", re.U)
except ValueError as error:
    print(error)
try:
    re.compile("x", re.A | re.U)
except ValueError as error:
    print(error)

print("-- scanner")


@dataclass
class Token:
    kind: str
    text: str
    at: int


def number(scanner: re.Scanner, text: str) -> Token:
    return Token("number", text, scanner.match.start())


def name(scanner: re.Scanner, text: str) -> Token:
    found = scanner.match
    return Token("name", text, found.start() if found is not None else -1)


scanner = re.Scanner([
    (r"\d+(\.\d*)?", number),
    (r"[A-Za-z_]\w*", name),
    (r"[-+*/=()]", lambda scanner, text: Token("operator", text, scanner.match.start())),
    (r'"[^"]*"', "a string"),
    (r"\s+", None),
])
print(len(scanner.lexicon), scanner.lexicon[0][0], scanner.lexicon[3])
for source in ("total = 3.5 * (count + 2)", 'say "hello" 7', "x = $ y", ""):
    tokens, rest = scanner.scan(source)
    print(repr(source), "left over:", repr(rest))
    for token in tokens:
        print("  ", token)
last = scanner.match
print(last.group() if last is not None else None)
