"""Tuples of objects are compared by their classes' methods."""


class Item:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank


a, b = Item(2), Item(1)
first, second = sorted((a, b))
print(first.rank, second.rank, sum((0.5, 1.5)), sorted((3, 1, 2)), sorted(("b", "a")))
