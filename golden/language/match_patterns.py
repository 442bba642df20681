"""match: every kind of pattern."""
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


def kind(value):
    match value:
        case 0 | 1:
            return "bit"
        case int(n) if n < 0:
            return f"negative {n}"
        case int():
            return "int"
        case None:
            return "none"
        case "yes" | "no" as word:
            return f"word {word}"
        case str(s):
            return f"str of {len(s)}"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [first, *rest]:
            return f"{first} then {rest}"
        case {"type": "move", "to": (x, y)}:
            return f"move to {x},{y}"
        case {"type": t, **rest}:
            return f"{t} with {rest}"
        case Point(x=0, y=y):
            return f"on axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case _:
            return "other"


for value in (0, 1, 7, -3, None, "yes", "word", [], [5], [1, 2, 3], (4, 5), {"type": "move", "to": [1, 2]},
              {"type": "stop", "hard": True}, Point(0, 3), Point(2, 2), Point(1, 2), 2.5, {"a": 1}):
    print(repr(value), "->", kind(value))
