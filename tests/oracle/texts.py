"""repr and str of objects of every kind, by name; record with CPython 3.13.0. Addresses are left out."""
import collections
import json
import re


def f():
    pass


def outer():
    def inner():
        pass

    return inner


class Plain:
    def method(self):
        pass


class Shown:
    def __repr__(self):
        return "<shown>"


class Both:
    def __repr__(self):
        return "R"

    def __str__(self):
        return "S"

    def __format__(self, spec):
        return f"F{spec}"


class BadRepr:
    def __repr__(self):
        return 5


class BadStr:
    def __str__(self):
        return None


class MyError(ValueError):
    pass


class Text(str):
    pass


class Level(int):
    pass


class Degrees(float):
    pass


class MyList(list):
    pass


class MyDict(dict):
    pass


class MySet(set):
    pass


class MyTuple(tuple):
    pass


class Blob(bytes):
    pass


recursive_list = [1]
recursive_list.append(recursive_list)
recursive_dict = {}
recursive_dict["self"] = recursive_dict
recursive_tuple = ([],)
recursive_tuple[0].append(recursive_tuple)
VALUES = {
    "none": None, "true": True, "list": [1, 2.0, "a", None, True], "empty list": [], "nested": [[1, [2]], (3,), {"a": (4, 5)}], "tuple": (1, "x"), "single": (1,), "no tuple": (), "dict": {"a": 1, 2: [3], (4,): None},
    "empty dict": {}, "set": {1}, "sets": {3, 1, 2}, "empty set": set(), "frozenset": frozenset({1, 2}), "empty frozenset": frozenset(), "set in list": [{1}, frozenset()], "range": range(3), "range step": range(1, 10, 2), "slice": slice(1, None, 2),
    "recursive list": recursive_list, "recursive dict": recursive_dict, "recursive tuple": recursive_tuple, "ellipsis": ..., "not implemented": NotImplemented, "str list": ["it's", 'say "hi"', "a\nb", "\x00\u200b\U0001f600"],
    "int": 10**20, "complex": 1 + 2j, "bytes": [b"a'b", bytearray(b"x")], "float list": [1.0, 0.1, 1e16, float("nan"), -0.0],
    "Plain": Plain(), "Plain class": Plain, "Shown": Shown(), "shown list": [Shown()], "Both": Both(), "both list": [Both(), {Both(): 1}.__class__], "int class": int, "str class": str, "error class": ValueError, "my error class": MyError, "list class": list, "type class": type,
    "float class": float, "bool class": bool, "NoneType": type(None), "complex class": complex, "bytes class": bytes,
    "error": ValueError("x"), "error two": ValueError("x", 1), "error none": ValueError(), "my error": MyError("it's"), "key error": KeyError("k"), "error in list": [KeyError("k")], "os error": OSError(2, "No such file"), "stop": StopIteration(5), "error num": ValueError(1.0),
    "error group": ExceptionGroup("g", [ValueError(1), TypeError("t")]),
    "function": f, "Text": Text("it's"), "text list": [Text("a")], "Level": Level(5), "level list": [Level(5)], "Degrees": Degrees(2), "MyList": MyList([1, 2]), "MyDict": MyDict(a=1), "MySet": MySet([1]), "empty MySet": MySet(), "MyTuple": MyTuple((1, 2)), "Blob": Blob(b"x"),
    "unicode decode error": UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), "bad repr": BadRepr(), "bad str": BadStr(), "dict keys": {"a": 1}.keys(), "dict values": {"a": 1}.values(), "dict items": {"a": 1}.items(),
}


def attempt(function, value):
    try:
        return re.sub(r"0x[0-9a-f]{6,}", "0xADDRESS", function(value))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


table = {name: [attempt(repr, v), attempt(str, v), attempt(ascii, v), attempt(format, v), attempt(lambda x: format(x, ">12"), v)] for name, v in VALUES.items()}
print(json.dumps(table, indent=1))
