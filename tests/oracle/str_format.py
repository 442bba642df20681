"""str.format and str.format_map; record with CPython 3.13.0."""
import random
from table import Keywords, Table

random.seed(20240513)
table = Table()


def fmt(template, *args, **kwargs):
    return template.format(*args, **kwargs)


def fmt_map(template, mapping):
    return template.format_map(mapping)


TEMPLATES = ["{}", "{0}", "{1}{0}", "{}{}", "{0}{}", "{}{0}", "{a}", "{a}{}", "{a!r}", "{!s:>5}", "{!a}", "{!x}", "{!", "{!r", "{!rx}", "{!}", "{", "}", "{{", "}}", "{{}}", "{{{}}}",
    "{:{}}", "{:{w}}", "{:{w}.{p}}", "{:{:{}}}", "{0[0]}", "{0[1]}", "{0[-1]}", "{0[a]}", "{0[0][1]}", "{0[]}", "{0[0}", "{0[0]x}", "{0.}", "{0.nope}", "{.real}", "{[0]}", "{a[k]}", "{a.real:>5}",
    "{0:>{1}}", "a{}b{}c", "{:>5}|{:<5}|{:^5}", "{0!r:>{w}}", "{99}", "{99999999999999999999}", "{b}", "{0 }", "{ 0}", "{-1}", "{0:}", "{0:{{}}}", "{:,}", "{:.2f}", "{:x}", "{0:{1}{2}}",
    "x}", "{x", "{0:", "{0:{}", "{0:{}}", "a}}b", "a{{b", "}{", "{0{1}}", "{0[{]}", "{0[}]}", "{:d}", "{0.real}", "{0.imag}", "{a.b.c}", "{0!r!s}", "{\u00e9}", "{0:\u00e9>4}", "{:%}", "{0:{w}{w}}", ""]
ARGS = [(), (1,), ("s",), ([1, 2],), ((3, "x"), 5), (1, 2, 3), (2.5, 8), ("abc", 6, "d"), ({"a": 7},), ([[1, 2], 3],), (None,)]
KEYS = [{}, {"a": 1}, {"a": "x", "w": 6, "p": 2}, {"w": 8}, {"a": {"k": 5}}]
for template in TEMPLATES:
    for _ in range(14):
        keys = Keywords(random.choice(KEYS))
        args = random.choice(ARGS)
        table.add("str_format", fmt, template, *args, *([keys] if keys else []))
    table.add("str_format_map", fmt_map, template, random.choice(KEYS))
    table.add("str_format_map", fmt_map, template, {"a": 1, "w": 5, "p": 1, "b": "z"})
table.print()
