"""Sequences repeated by objects that say which int they are."""


class Three:
    def __index__(self):
        print("asked")
        return 3


class Reflecting(Three):
    def __rmul__(self, other):
        return ("reflected", other)


for sequence in ("ab", [1, 2], (1,), b"x", bytearray(b"y")):
    print(sequence * Three())
    print(Three() * sequence)
    print(sequence * True, sequence * -1)
items = [0]
items *= Three()
print(items)
print("ab" * Reflecting())
items *= Reflecting()
print(items)
for wrong in (1.5, "a", None):
    try:
        print([1] * wrong)
    except TypeError as error:
        print(error)
for sequence in ("x", [1], b"x", bytearray(b"x")):
    for times in (1 << 70, -(1 << 70), 1 << 62, -(1 << 62)):
        try:
            print(sequence * times)
        except (OverflowError, MemoryError) as error:
            print(type(error).__name__, error)
