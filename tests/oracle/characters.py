"""What str's methods do with every code point, as checksums of blocks of 4096; record with CPython 3.13.0."""
import json

PREDICATES = ["isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isspace", "isprintable", "isidentifier", "isupper", "islower", "istitle"]
BLOCK = 4096


def checksum(texts):
    """FNV-1a over the UTF-16 units, with a mark after each text."""
    h = 0x811C9DC5
    for text in texts:
        for unit in memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H"):
            h = (h ^ unit) * 0x01000193 & 0xFFFFFFFF
        h = (h ^ 0xFFFF) * 0x01000193 & 0xFFFFFFFF
    return h


def blocks(function):
    result = []
    for start in range(0, 0x110000, BLOCK):
        codes = [c for c in range(start, start + BLOCK) if not 0xD800 <= c < 0xE000]
        result.append(checksum(function(chr(c)) for c in codes))
    return result


table = {name: blocks(lambda c: str(int(getattr(c, name)()))) for name in PREDICATES}
table["identifier_part"] = blocks(lambda c: str(int(("a" + c).isidentifier())))
for name in ["upper", "lower", "title", "capitalize", "swapcase", "casefold"]:
    table[name] = blocks(lambda c: getattr(c, name)())
table["title_after"] = blocks(lambda c: (c + "a" + c + "\u01c6").title())
table["lower_sigma_before"] = blocks(lambda c: ("A\u03a3" + c).lower())
table["lower_sigma_between"] = blocks(lambda c: ("A\u03a3" + c + "A").lower())
table["lower_sigma_after"] = blocks(lambda c: (c + "\u03a3").lower())
table["lower_sigma_far"] = blocks(lambda c: ("A" + c + "\u03a3").lower())
table["repr"] = blocks(repr)
print(json.dumps(table, separators=(",", ":")).replace('],"', '],\n"'))
