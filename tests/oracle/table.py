"""What the generators share: rows of [function, arguments, outcome], values as tagged JSON."""
import json
import math
import sys


def encode(x):
    t = type(x)
    if x is None or t is bool or t is str:
        return x
    if t is int:
        return x if abs(x) < 2**53 else {"i": hex(x)}
    if t is float:
        return {"f": repr(x)}
    if t is complex:
        return {"c": [repr(x.real), repr(x.imag)]}
    if t is list:
        return [encode(i) for i in x]
    if t is tuple:
        return {"t": [encode(i) for i in x]}
    if t is bytes:
        return {"b": x.decode("latin-1")}
    if t is bytearray:
        return {"B": x.decode("latin-1")}
    if t is dict:
        return {"d": [[encode(k), encode(v)] for k, v in x.items()]}
    raise SystemExit(f"no encoding for {t}: {x!r}")


class Keywords(dict):
    """The trailing plain object of a call."""


def encode_argument(x):
    return {"k": {k: encode(v) for k, v in x.items()}} if isinstance(x, Keywords) else encode(x)


class Table:
    def __init__(self):
        self.rows = []
        self.seen = set()

    def add(self, name, function, *args):
        """One row: what the function gives, or the exception it raises."""
        arguments = [encode_argument(a) for a in args]
        key = json.dumps([name, arguments])
        if key in self.seen:
            return
        self.seen.add(key)
        try:
            positional = [a for a in args if not isinstance(a, Keywords)]
            keywords = {k: v for a in args if isinstance(a, Keywords) for k, v in a.items()}
            outcome = encode(function(*positional, **keywords))
        except Exception as error:
            outcome = {"e": [type(error).__name__, str(error)]}
        self.rows.append([name, arguments, outcome])

    def print(self):
        lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in self.rows)
        sys.stdout.write("[\n" + lines + "\n]\n")
