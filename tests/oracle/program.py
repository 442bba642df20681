"""Small straight-line programs for the modules of the standard library: each step calls a function or a method and notes the outcome.

A generator writes `show("f", args…)` (the outcome is noted) and `let("f", args…)` (the result is kept for later steps); `.name` is a
method of the first argument. (The generators are called py_NAME.py, or they would hide the modules from one another.) The test runs the same steps with the runtime's functions of the same names.
"""
import builtins
import json
import operator
import sys
import values

COMMON = {name: getattr(builtins, name) for name in ("len list tuple dict set sorted repr str next iter sum bool int float abs reversed enumerate zip map filter max min isinstance hash "
                                                     "format callable bytes bytearray complex divmod round getattr setattr type frozenset").split()}
COMMON |= {name: getattr(operator, name) for name in "add sub mul truediv mod eq ne lt le gt ge getitem setitem delitem contains and_ or_ xor neg iadd imul iand ior isub pos invert floordiv".split()}


class Kept:
    """The result of an earlier step."""

    def __init__(self, number, value):
        self.number, self.value = number, value


class Named:
    """Something that both sides know by its name."""

    def __init__(self, name, value):
        self.name, self.value = name, value


class Keywords(dict):
    """The keyword arguments of a call, its last argument here."""


def encode(x):
    if isinstance(x, Kept):
        return {"v": x.number}
    if isinstance(x, Named):
        return {"n": x.name}
    if isinstance(x, Keywords):
        return {"k": {k: encode(v) for k, v in x.items()}}
    if type(x) is list:
        return [encode(i) for i in x]
    if type(x) is tuple:
        return {"t": [encode(i) for i in x]}
    if type(x) is dict:
        return {"d": [[encode(k), encode(v)] for k, v in x.items()]}
    return values.encode(x)


def plain(x):
    if isinstance(x, (Kept, Named)):
        return x.value
    if type(x) is list:
        return [plain(i) for i in x]
    if type(x) is tuple:
        return tuple(plain(i) for i in x)
    if type(x) is dict:
        return {plain(k): plain(v) for k, v in x.items()}
    return x


class Programs:
    def __init__(self, *modules, **functions):
        self.names = dict(COMMON)
        for module in modules:
            self.names.update(vars(module))
        self.names.update(functions)
        self.programs = []

    def start(self, title):
        """Begins a new program."""
        self.steps = []
        self.programs.append([title, self.steps])

    def named(self, name):
        return Named(name, self.names[name])

    def _call(self, f, args):
        args = list(args)
        keywords = args.pop() if args and isinstance(args[-1], Keywords) else {}
        args = [plain(a) for a in args]
        keywords = {k: plain(v) for k, v in keywords.items()}
        if f.startswith("."):
            return getattr(args[0], f[1:])(*args[1:], **keywords)
        if f == "read":
            return getattr(args[0], args[1])
        return self.names[f](*args, **keywords)

    def let(self, f, *args):
        kept = Kept(len(self.steps), None)
        encoded = [encode(a) for a in args]
        kept.value = self._call(f, args)
        self.steps.append([f, encoded])
        return kept

    def show(self, f, *args):
        encoded = [encode(a) for a in args]
        try:
            outcome = repr(self._call(f, args))
        except Exception as error:
            outcome = f"{type(error).__name__}: {error}"
        self.steps.append([f, encoded, outcome])

    def print(self):
        lines = ",\n".join(json.dumps(program, separators=(",", ":")) for program in self.programs)
        sys.stdout.write("[\n" + lines + "\n]\n")
