"""What print writes, call by call, and to which of a file's methods; record with CPython 3.13.0."""
import json


class File:
    def __init__(self):
        self.calls = []

    def write(self, text):
        self.calls.append(text)

    def flush(self):
        self.calls.append(["flush"])


def calls(*values, **options):
    file = File()
    try:
        print(*values, file=file, **options)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]
    return file.calls


CASES = [([], {}), (["a"], {}), (["a", 1, 2.5, None, True], {}), (["a", "b"], {"sep": ""}), (["a", "b"], {"sep": "-", "end": "!"}), (["a"], {"end": ""}), (["a"], {"sep": None, "end": None}), (["a"], {"flush": True}), ([], {"end": "x"}), (["a"], {"sep": 5}), (["a"], {"end": 5}), ([[1, "x"]], {"flush": 0}), (["", ""], {})]
print(json.dumps([[values, options, calls(*values, **options)] for values, options in CASES]))
