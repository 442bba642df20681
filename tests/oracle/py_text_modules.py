"""textwrap, fnmatch, shlex, difflib, html and urllib.parse on many inputs; record with CPython 3.13.0."""
import difflib
import fnmatch
import html
import html.entities
import pprint
import random
import shlex
import textwrap
from urllib import parse
from table import Table, Keywords as K

random.seed(44)
T = Table()

WORDS = ["the", "a", "well-known", "self--evident", "-x", "--option", "end.", "end!\"", "Why?", "supercalifragilistic", "foo-bar-baz", "x", "don't", "e-mail", "10-20", "naïve", "日本語", "😀😀", "(paren)", "semi;colon", "a/b/c-d", "-----", "word,", "UPPER-case"]
SPACES = [" ", " ", " ", "  ", "\n", "\t", "\n\n", "   "]


def text(n):
    return "".join(random.choice(WORDS) + random.choice(SPACES) for _ in range(random.randrange(n)))


for _ in range(350):
    options = {}
    for name, values in [("initial_indent", ["* ", "    "]), ("subsequent_indent", ["  ", "|"]), ("expand_tabs", [False]), ("replace_whitespace", [False]), ("fix_sentence_endings", [True]), ("break_long_words", [False]), ("drop_whitespace", [False]), ("break_on_hyphens", [False]), ("tabsize", [4]), ("max_lines", [1, 2, 3]), ("placeholder", ["...", " [more]", "…"])]:
        if random.random() < 0.22:
            options[name] = random.choice(values)
    T.add("wrap", textwrap.wrap, text(25), random.choice([0, 1, 5, 8, 10, 15, 20, 30, 70]), K(options))
for _ in range(60):
    T.add("shorten", textwrap.shorten, text(12), random.choice([3, 6, 12, 20, 40]), K({"placeholder": random.choice(["...", " [...]", ""])}))
    T.add("dedent", textwrap.dedent, "\n".join(random.choice(["", "  ", "    ", "\t", "  \t", "   "]) + random.choice(["", "x", "y z", "  "]) for _ in range(random.randrange(6))))
    T.add("indent", textwrap.indent, text(6), random.choice(["> ", "\t"]))

PARTS = ["*", "?", "a", "b", ".", "[ab]", "[!a]", "[a-c]", "[c-a]", "[]a]", "[!]]", "[", "]", "-", "[a-]", "[-a]", "[^a]", "[\\]", "[a-c-e]", "[[]", "\\", "&", "[&&]", "[a-cx-z]", "{", "+", "\n", "é"]
for _ in range(400):
    pattern = "".join(random.choice(PARTS) for _ in range(random.randrange(1, 6)))
    T.add("translate", fnmatch.translate, pattern)
    names = ["".join(random.choice("ab.c-]^&é\n\\") for _ in range(random.randrange(5))) for _ in range(6)]
    T.add("filter", fnmatch.filter, names, pattern)
T.add("fnmatch", fnmatch.fnmatch, b"ab", b"a*")

CHARS = ["a", "b c", "'", '"', "\\", " ", "  ", "#", "\n", "$x", "|", "&&", ";", "é", "x=1", "~/a.b", "(", ">", "-"]
for _ in range(400):
    line = "".join(random.choice(CHARS) for _ in range(random.randrange(1, 9)))
    T.add("shlex_split", shlex.split, line)
    T.add("shlex_split", shlex.split, line, True, False)
    T.add("quote_word", shlex.quote, line)
    T.add("lexer", lambda *args: list(shlex.shlex(*args)), line, None, random.choice([True, False]), random.choice([True, False, "|;"]))


def opcodes(a, b, autojunk=True):
    s = difflib.SequenceMatcher(None, a, b, autojunk)
    return [[list(code) for code in s.get_opcodes()], s.ratio(), s.quick_ratio(), s.real_quick_ratio(), [list(m) for m in s.get_matching_blocks()], [[list(code) for code in group] for group in s.get_grouped_opcodes(2)]]


def junk(a, b):
    return [list(code) for code in difflib.SequenceMatcher(lambda x: x == " ", a, b).get_opcodes()]


def lines(a, b):
    return [list(difflib.ndiff(a, b)), list(difflib.unified_diff(a, b, "x", "y", n=1)), list(difflib.context_diff(a, b, "x", "y"))]


for _ in range(200):
    a, b = ("".join(random.choice("ab cd") for _ in range(random.randrange(14))) for _ in range(2))
    T.add("opcodes", opcodes, a, b)
    T.add("junk", junk, a, b)
    a, b = ([random.choice(["one\n", "two\n", "three words here\n", "three words there\n", "\tx = 1\n", "\tx = 12\n", "\n", "four\n"]) for _ in range(random.randrange(9))] for _ in range(2))
    T.add("lines", lines, a, b)
    T.add("opcodes", opcodes, a, b)
long_a, long_b = [random.randrange(30) for _ in range(260)], [random.randrange(30) for _ in range(260)]
T.add("opcodes", opcodes, long_a, long_b)
T.add("opcodes", opcodes, long_a, long_b, False)
names = ["ape", "apple", "peach", "puppy", "appeal", "maple", "while", "for", "except", "finally", "else", "elif", "apples", "Apple"]
for word in names + ["appel", "wheel", "pineapple", "accept", "", "elf"]:
    for n, cutoff in [(3, 0.6), (1, 0.3), (5, 0.0), (2, 0.9)]:
        T.add("close", difflib.get_close_matches, word, names, n, cutoff)

for name in html.entities.html5:
    T.add("unescape", html.unescape, "&" + name)
for s in ["&amp", "&ampx;", "&notin", "&notit;", "&#", "&#x", "&#38", "&#x26;x", "&#0;", "&#128;", "&#xd800;", "&#1114112;", "&#11;", "&#xfffe;", "&#65534", "&#13;", "&;", "& amp;", "&AMP;lt;", "&" + "a" * 40 + ";", "&#99999999999;", "&#12;", "&#127;", "&#64976;", "&copy2;", "é&eacute;&#233;"]:
    T.add("unescape", html.unescape, s)
for s in ["<a>", "&<>\"'", "plain", ""]:
    T.add("escape", html.escape, s)
    T.add("escape", html.escape, s, False)

PIECES = ["http:", "HTTPS:", "ftp:", "mailto:", "x-y.z+1:", "1a:", "//", "/", "user:pw@", "@", "host", "Host.COM", "[::1]", "[::1", "[1.2.3.4]", "[v1.x]", "[fe80::1%eth0]", "[1:2:3:4:5:6:7:8]", "[::g]", "[1::2::3]", ":80", ":", ":x", "a", "..", ".", ";p=1", "?q=1&r", "#f", " ", "\t", "%20", "é", "b/c", "\u2100"]
urls = set()
for _ in range(500):
    url = "".join(random.choice(PIECES) for _ in range(random.randrange(1, 6)))
    T.add("urlsplit", lambda u: list(parse.urlsplit(u)), url)
    T.add("urlparse", lambda u: list(parse.urlparse(u)), url)
    T.add("host", lambda u: [parse.urlsplit(u).hostname, parse.urlsplit(u).username, parse.urlsplit(u).password, parse.urlsplit(u).port], url)
    T.add("geturl", lambda u: parse.urlparse(u).geturl(), url)
    T.add("urldefrag", lambda u: list(parse.urldefrag(u)), url)
    T.add("urljoin", parse.urljoin, random.choice(["http://a/b/c/d;p?q", "http://a", "file:///x/y", "mailto:a@b", "http://a/b/../c/"]), url)
    T.add("parse_qsl", parse.parse_qsl, url, random.choice([True, False]))
for _ in range(150):
    s = "".join(random.choice(["a", "Z", "0", "_.-~", "/", " ", "+", "%", "%41", "%c3%a9", "%zz", "é", "😀", "&=?#", "\n", "%FF"]) for _ in range(random.randrange(8)))
    for f in ("quote", "quote_plus", "unquote", "unquote_plus", "unquote_to_bytes"):
        T.add(f, getattr(parse, f), s)
    T.add("quote", parse.quote, s, random.choice(["", "+%", "é/", " "]))
    T.add("quote", parse.quote, s.encode(), b"/?")
for query in [{"a": 1, "b": "x y"}, {"a": [1, 2], "b": (3,), "c": "xy"}, [("a", "1"), ("b", b"\xff")], {}, [], "ab", 5, {"k": None, "f": 1.5, "t": True}, [1], {"é": "ü", b"x": "y"}]:
    T.add("urlencode", parse.urlencode, query)
    T.add("urlencode", parse.urlencode, query, True)


def value(depth):
    k = random.random()
    if depth > 3 or k < 0.4:
        return random.choice([1, 123456789, "word", "some longer text with spaces", "line\nbreaks\nin it", 2.5, None, True, b"bytes", b"longer bytes " * 3, -10**12, "it's", "x" * 50])
    if k < 0.6:
        return [value(depth + 1) for _ in range(random.randrange(6))]
    if k < 0.75:
        return tuple(value(depth + 1) for _ in range(random.randrange(4)))
    return {random.choice(["b", "a", "key", 1, 2, "long key name", (1, 2)]): value(depth + 1) for _ in range(random.randrange(5))}


for _ in range(400):
    T.add("pformat", pprint.pformat, value(0), random.choice([1, 1, 2, 4]), random.choice([80, 40, 20, 10]), random.choice([None, None, None, 1, 2]), K({"compact": random.choice([True, False]), "sort_dicts": random.choice([True, False]), "underscore_numbers": random.choice([True, False])}))
T.print()
