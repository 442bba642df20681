"""textwrap, fnmatch, shlex, pprint, html and string.Formatter, as a report uses them."""
import asyncio
import fnmatch
import html
import pprint
import shlex
import string
import textwrap
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass, field
from types import SimpleNamespace

TEXT = "The quick brown fox -- known for its well-earned speed -- jumped over the lazy dog. It did so twice!  Nobody knows why;\tsupercalifragilisticexpialidocious."


@dataclass
class Job:
    name: str
    tags: list = field(default_factory=list)
    weight: float = 1.0


class Shouting(string.Formatter):
    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == "u" else super().convert_field(value, conversion)

    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)


class Arrow(textwrap.TextWrapper):
    def wrap(self, text):
        return ["-> " + line for line in super().wrap(text)]


async def wrapping():
    await asyncio.sleep(0)
    print(textwrap.fill(TEXT, 40))
    print(textwrap.wrap(TEXT, width=30, initial_indent="* ", subsequent_indent="  ", break_long_words=False))
    print(textwrap.shorten(TEXT, 40), textwrap.shorten(TEXT, width=30, placeholder="..."))
    print(textwrap.dedent("""\
        first
          second

        third"""))
    print(textwrap.indent("a\n\nb\n", "> "), textwrap.indent("a\n\nb", "+", lambda line: True))
    wrapper = textwrap.TextWrapper(width=25, max_lines=3, break_on_hyphens=False)
    print(wrapper.fill(TEXT))
    wrapper.width = 50
    wrapper.max_lines = None
    wrapper.fix_sentence_endings = True
    print(wrapper.wrap(TEXT), wrapper.width, wrapper.placeholder)
    print(Arrow(30).fill("one two three four five six seven"))
    try:
        textwrap.wrap("x", 0)
    except ValueError as error:
        print(error)


async def matching():
    names = ["a.py", "b.txt", ".hidden", "Data.CSV", "x[1].py", "long-name_2.py"]
    for pattern in ["*.py", "?.*", "[ab]*", "[!a]*", "*[[]1]*", "[a-c]*.[pt]*", "*"]:
        print(pattern, fnmatch.filter(names, pattern), fnmatch.translate(pattern))
    print(fnmatch.fnmatch("a.PY", "*.py"), fnmatch.fnmatchcase("a.PY", "*.[Pp][Yy]"))


async def commands():
    line = "grep -n 'two words' \"it's $HOME\" a\\ b --opt=x # comment"
    print(shlex.split(line), shlex.split(line, comments=True), shlex.split("a 'b c'", posix=False))
    print(shlex.join(["echo", "a b", "it's", "", "$x", "plain"]), shlex.quote("a;b"))
    lexer = shlex.shlex("x = f(1) && 'y z'", posix=True, punctuation_chars=True)
    print(list(lexer))
    lexer = shlex.shlex("name: 'a b' # rest\nnext")
    print(lexer.get_token(), lexer.get_token(), lexer.get_token(), lexer.lineno, lexer.error_leader("file"), list(lexer))
    try:
        shlex.split("it's")
    except ValueError as error:
        print(error)


async def printing():
    data = {
        "zeta": list(range(30)), "alpha": {"nested": {"key": "value " * 12, "other": (1, 2.5, None)}, "set": {3, 1, 2}}, "jobs": [Job("build", ["ci", "fast"]), Job("deploy with a rather long name", ["prod", "slow", "manual"], 2.5)],
        "counts": Counter("mississippi river banks"), "queue": deque([1, 2, 3], maxlen=5), "empty": [[], {}, ()], "text": "short", "bytes": b"abc" * 30,
    }
    pprint.pprint(data)
    pprint.pprint(data["alpha"], width=40, indent=4)
    pprint.pp({"b": 1, "a": 2, "list": ["word"] * 20}, compact=True, width=50)
    print(pprint.pformat([10**9, {"deep": [[[[1]]]]}], depth=2, underscore_numbers=True), pprint.saferepr({"b": 1, "a": [2]}))
    loop = [1]
    loop.append(loop)
    print(pprint.isrecursive(loop), pprint.isreadable([1]), pprint.isrecursive([1]))
    groups = defaultdict(list)
    for word in ["apple", "avocado", "banana", "blueberry", "cherry", "cranberry"]:
        groups[word[0]].append(word * 3)
    pprint.pprint(groups)
    pprint.pprint(OrderedDict(first="x" * 30, second="y" * 30, third="z" * 30))
    pprint.pprint(SimpleNamespace(name="config", values=list(range(25)), mode="a long mode text to break the line"))
    printer = pprint.PrettyPrinter(width=30, sort_dicts=False)
    printer.pprint({"numbers": [1, 2, 3, 4, 5, 6, 7, 8], "b": "two words and some more words to wrap", "a": ("tuple", "of", "several", "strings")})
    print(printer.pformat({1, 2}))


async def formatting():
    formatter = Shouting()
    print(formatter.format("{0!u:>8}|{name}|{missing}|{1:.2f}", "abc", 2.5, name="n"), formatter.format("{}-{}", 1, 2))
    print(string.Formatter().vformat("{a[0]} {b.real:{width}}", (), {"a": [1], "b": 5, "width": 4}), list(string.Formatter().parse("x{a!r:>{w}}{{y}}")))
    print(html.escape("<a href=\"x\">it's & more</a>"), html.escape("\"q\"", quote=False), html.unescape("&lt;p&gt; &amp;amp; &eacute;&#233;&#xe9; &notit; &hellip &bogus; &#128;"))


async def main():
    await wrapping()
    await matching()
    await commands()
    await printing()
    await formatting()


asyncio.run(main())
