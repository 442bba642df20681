"""The order of sets of ints, floats, None and tuples through random operations; record with CPython 3.13.0."""
import random
from values import Table

random.seed(7)
table = Table()


KINDS = {"set": set, "list": list, "frozenset": frozenset}


def program(initial, steps):
    """A list of what the set looks like after each step."""
    s = set(initial)
    seen = []
    for name, *args in steps:
        if len(args) == 2:  # a kind of collection and its items, added in this order
            args = [KINDS[args[0]](args[1])]
        r = getattr(s, name)(*args)
        if r is not None and not isinstance(r, bool):
            seen.append(list(r) if isinstance(r, (set, frozenset)) else r)
            if name in ("union", "intersection", "difference", "symmetric_difference", "copy"):
                s = r
    seen.append(list(s))
    return seen


def item(kind):
    r = random.random()
    if kind == "small":
        return random.randrange(0, 40)
    if kind == "wide":
        return random.choice([random.randrange(-1000, 1000), random.randrange(-2**40, 2**40), random.randrange(10**6), random.randrange(-2**70, 2**70)])
    if kind == "tuples":
        return (random.randrange(-3, 8), random.randrange(8)) if r < 0.9 else (random.randrange(5),)
    return random.choice([random.randrange(20), float(random.randrange(20)), random.random(), None, True, False, (1, 2.5), (None,)])


for n in range(150):
    kind = random.choice(["small", "wide", "tuples", "mixed"])
    initial = [item(kind) for _ in range(random.choice([0, 2, 5, 9, 20]))]
    steps = []
    for _ in range(random.choice([1, 3, 5, 8])):
        name = random.choice(["add", "add", "discard", "discard", "pop", "union", "update", "intersection", "difference", "symmetric_difference", "copy", "difference_update", "intersection_update", "symmetric_difference_update", "clear"])
        if name in ("add", "discard"):
            steps.append((name, item(kind)))
        elif name in ("pop", "copy", "clear"):
            steps.append((name,))
        else:
            other = [item(kind) for _ in range(random.choice([0, 1, 4, 12, 30]))]
            steps.append((name, random.choice(list(KINDS)), other))
    table.add("program", program, initial, [list(step) for step in steps])
for text, f in {"union": lambda a, b: a | b, "intersection": lambda a, b: a & b, "difference": lambda a, b: a - b, "symmetric": lambda a, b: a ^ b,
                "keys_and": lambda a, b: dict.fromkeys(a).keys() & dict.fromkeys(b).keys(), "keys_or": lambda a, b: dict.fromkeys(a).keys() | b, "keys_minus": lambda a, b: dict.fromkeys(a).keys() - b,
                "of_dict": lambda a, b: set(dict.fromkeys(a)), "of_range": lambda a, b: set(range(len(a) * 7, 0, -3)), "comprehension": lambda a, b: {x if isinstance(x, tuple) else x * 3 for x in a}}.items():
    for _ in range(12):
        kind = random.choice(["small", "wide", "tuples"])
        a = [item(kind) for _ in range(random.choice([0, 3, 8, 25]))]
        b = [item(kind) for _ in range(random.choice([0, 3, 8, 25]))]
        table.add(text, lambda x, y, f=f: list(f(set(x), set(y))), a, b)
table.print()
