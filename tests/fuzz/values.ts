/** Python literals of every type that the cases are made of. */
export const VALUES = {
  int: ["0", "1", "-1", "2", "3", "7", "-3", "10", "255", "-128", "1000000", "2**31", "-2**31", "2**53", "2**53 - 1", "-2**53", "2**64", "10**20", "-10**25", "3**50"],
  small: ["0", "1", "-1", "2", "3", "5", "-2", "4"],
  bool: ["True", "False"],
  float: ["0.0", "-0.0", "1.0", "1.5", "2.0", "-2.0", "-3.25", "0.1", "100.0", "1e16", "1e300", "-1e-7", "5e-324", "123456.789", "2.5", "0.5", "float('inf')", "float('-inf')", "float('nan')", "9007199254740993.0"],
  complex: ["1j", "0j", "1 + 2j", "-1.5j", "complex(-0.0, 2)", "3 + 0j", "complex(1, float('inf'))", "2.5 - 0.5j"],
  str: ["''", "'a'", "'abc'", "'Hello World'", "'é'", "'ß'", "'😀'", "'a😀b'", "' 12 '", "'12'", "'-7'", "'a,b,,c'", "'x\\ty\\nz'", "'abcabc'", "'ÀÉ'", "'3.5'", "'%d'", "'%s-%s'", "'{}'", "'{0} {x}'", "'ǆ'", "'\\u0130'"],
  bytes: ["b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "b'a b c'", "b'12'", "b'abcabc'", "b'%d'"],
  bytearray: ["bytearray()", "bytearray(b'abc')", "bytearray(b'a b')", "bytearray(b'\\x01\\x02')"],
  list: ["[]", "[1]", "[1, 2, 3]", "[3, 1, 2]", "['b', 'a']", "[1.5, 2]", "[1.0, 2.0]", "[[1], [2, 3]]", "[True, 0, None]", "[1, 'a']", "[0, 0.0, False]", "list(range(6))", "['a', 'b', 'c', 'd']"],
  tuple: ["()", "(1,)", "(1, 2)", "(1, 2, 3)", "('a', 'b')", "(1.0, 2)", "((1, 2), 3)", "(3, 'x', None)"],
  dict: ["{}", "{1: 'a'}", "{'a': 1}", "{'a': 1, 'b': 2}", "{1: 1, 2.0: 2}", "{(1, 2): 'x'}", "{True: 1, 'k': [1]}", "{'x': 0.0, 'y': 2.0}"],
  set: ["set()", "{1}", "{1, 2, 3}", "{3, 5}", "{2, 3}", "{'a'}", "{1.0, 2}", "{(1, 2)}"],
  frozenset: ["frozenset()", "frozenset({1, 2})", "frozenset('a')", "frozenset({2, 3})"],
  range: ["range(0)", "range(3)", "range(1, 10, 3)", "range(5, 0, -2)", "range(-3, 3)"],
  none: ["None"],
  object: ["V(1)", "V(2)", "V('x')", "W()"],
} satisfies Record<string, readonly string[]>;

export type Kind = keyof typeof VALUES;

export const KINDS: readonly Kind[] = ["int", "small", "bool", "float", "complex", "str", "bytes", "bytearray", "list", "tuple", "dict", "set", "frozenset", "range", "none", "object"];
export const SEQUENCES: readonly Kind[] = ["str", "bytes", "bytearray", "list", "tuple", "range"];
export const ITERABLES: readonly Kind[] = [...SEQUENCES, "dict", "set", "frozenset"];

/** What every program starts with: classes with operators and without, and how results are shown. */
export const PRELUDE = `class V:
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return f"V({self.x!r})"

    def __add__(self, other):
        return V((self.x, "+", other.x if isinstance(other, V) else other))

    def __radd__(self, other):
        return V((other, "r+", self.x))

    def __sub__(self, other):
        return NotImplemented

    def __rmul__(self, other):
        return V((other, "r*", self.x))

    def __eq__(self, other):
        return isinstance(other, V) and self.x == other.x

    def __lt__(self, other):
        if not isinstance(other, V):
            return NotImplemented
        return self.x < other.x

    def __hash__(self):
        return hash(self.x)

    def __neg__(self):
        return V(("-", self.x))

    def __len__(self):
        return 2

    def __getitem__(self, key):
        if key == 2:
            raise IndexError(key)
        return (self.x, key)

    def __contains__(self, item):
        return item == self.x

    def __format__(self, spec):
        return f"<{spec}>"

    def __int__(self):
        return 41

    def __iadd__(self, other):
        self.x = (self.x, "+=", other)
        return self


class W:
    def __repr__(self):
        return "W()"


class Box:
    pass


NAME = "".join(["v"])


def lose(value):
    box = Box()
    setattr(box, NAME, value)
    return getattr(box, NAME)


def show(x):
    name = type(x).__name__
    if name == "set" or name == "frozenset":
        return name + " " + str(sorted(map(repr, x)))
    return name + " " + repr(x)
`;
