"""string.Template and classes of it with delimiters, names and patterns of their own."""
import string, re
class P(string.Template):
    delimiter = "%"
class B(string.Template):
    delimiter = "&"
    idpattern = r"[a-z]+_[a-z]+"
class C(string.Template):
    pattern = r"""
    (?P<escaped>@{2}) | @(?P<named>[a-z.]+) | @{(?P<braced>[a-z]+)} | (?P<invalid>@)
    """
class D(string.Template):
    braceidpattern = r"[a-z0-9 ]+"
    flags = 0
t = P("hi %name, 100%% of %{what} $x")
print(t.substitute(name="bob", what="it"), t.template, t.is_valid(), t.get_identifiers(), P.delimiter, t.delimiter)
print(B("&a_b &ab &&").safe_substitute(a_b=1), C("@who @{x} @@").substitute({"who": 1, "x": 2}))
print(D("$abc ${a 1} $ABC").safe_substitute({"abc": 1, "a 1": 2}))
for s in ["a\nb $", "$", "x $1", "${", "ok $a"]:
    try:
        print(string.Template(s).substitute(a="z"))
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
try:
    string.Template("$missing").substitute({})
except KeyError as e:
    print("missing", e)
print(string.Template("$a ${b} $$ $c").safe_substitute(a=1, b=None), string.Template("$x $y").substitute({"x": 1}, y=2))
try:
    string.Template("").substitute({}, {})
except TypeError as e:
    print(e)
