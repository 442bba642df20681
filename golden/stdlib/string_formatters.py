"""Templates and formatters of one's own: the hooks of string.Template and string.Formatter."""
import re
import string
from string import Formatter, Template


class Percent(Template):
    """%name and %{name}; names may have dots."""
    delimiter = "%"
    idpattern = r"[a-z][a-z0-9_.]*"


class Loud(Template):
    flags = 0
    idpattern = "[A-Z]+"
    braceidpattern = "[A-Z]+-[0-9]+"


class Double(Template):
    pattern = r"""
        \[\[(?:
            (?P<escaped>\[\[)|
            (?P<named>[a-z]+)\]\]|
            (?P<braced>[A-Z]+)\]\]|
            (?P<invalid>)
        )
    """


print(Template("x").delimiter, Percent("x").delimiter, sorted(Template("x").pattern.groupindex), Template.delimiter, Template.idpattern, Template.braceidpattern, repr(Template.flags))
print(Percent.delimiter, Percent.idpattern, Loud.braceidpattern, Loud.flags)
print(sorted(Template.pattern.groupindex), Percent.pattern.flags & re.VERBOSE != 0, isinstance(Percent.pattern, re.Pattern))
values = {"user.name": "Ada", "n": 3, "NAME": "loud", "A-1": "braced", "name": "plain", "BIG": "big"}
for template in (
    Percent("%user.name has %{n} at 100%%"), Loud("$NAME ${A-1} $name"), Double("[[name]] [[BIG]] [[[[ not [[name"), Template("$name costs $$5, ${n}x"), Percent("%"), Template("bad $ here\nand $1"),
):
    print(repr(template.template), template.get_identifiers() if template.is_valid() else "invalid", end=" ")
    for how in (template.substitute, template.safe_substitute):
        try:
            print(repr(how(values)), end=" ")
        except (ValueError, KeyError) as error:
            print(type(error).__name__, error, end=" ")
    print()


class Shell(Formatter):
    """Missing names become their own name, unused arguments are refused, `!q` quotes, and `upper` is a spec."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def get_value(self, key, args, kwargs):
        self.asked.append(key)
        if isinstance(key, str) and key not in kwargs:
            return f"<{key}>"
        return super().get_value(key, args, kwargs)

    def check_unused_args(self, used_args, args, kwargs):
        unused = [key for key in kwargs if key not in used_args] + [i for i in range(len(args)) if i not in used_args]
        if unused:
            raise TypeError(f"unused: {unused}")

    def convert_field(self, value, conversion):
        if conversion == "q":
            return "'" + str(value).replace("'", "'\\''") + "'"
        return super().convert_field(value, conversion)

    def format_field(self, value, format_spec):
        if format_spec == "upper":
            return str(value).upper()
        return super().format_field(value, format_spec)


shell = Shell()
for text, args, kwargs in (
    ("run {0!q} as {user}", ("it's",), {"user": "ada"}), ("{missing:upper} {0:>5} {1!r:<6}|", (1, "x"), {}), ("{} {}", ("a", "b"), {}), ("{} ", ("a", "b"), {"z": 1}), ("{0} {}", ("a",), {}), ("{0.real} {1[0]} {1[k]}", (3, {0: "zero", "k": "key"}), {}),
    ("{:{width}}|", ("w",), {"width": 4}), ("{!x}", (1,), {}),
):
    try:
        print(repr(shell.format(text, *args, **kwargs)))
    except (TypeError, ValueError, KeyError, IndexError) as error:
        print(type(error).__name__, error)
print(shell.asked)

plain = Formatter()
print(plain.get_field("0[name].upper", ({"name": "x"},), {})[1], plain.get_field("k[1]", (), {"k": [4, 5]}))
print(plain.get_value(1, ("a", "b"), {}), plain.get_value("k", (), {"k": "v"}), plain.check_unused_args({0}, ("a", "b"), {}))
print(plain.format_field(3.14159, ".2f"), plain.format_field("x", ">3"), plain.convert_field("é", "a"), plain.convert_field(1, "s"), plain.convert_field("q", "r"), plain.convert_field(5, None))
for wrong in (lambda: plain.convert_field(1, "z"), lambda: plain.get_value(3, (1,), {}), lambda: plain.get_value("q", (), {}), lambda: plain.vformat("{a.b}", (), {"a": 1})):
    try:
        print(wrong())
    except (ValueError, IndexError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
print(string.capwords("  the  quick brown "), string.capwords("a-b-c", "-"))
