"""copy as programs use it."""
import copy
from copy import deepcopy


class Board:
    def __init__(self, cells):
        self.cells = cells


class Counted:
    def __init__(self, n):
        self.n = n

    def __copy__(self):
        return Counted(self.n + 1)

    def __deepcopy__(self, memo):
        return Counted(self.n + 100)


board = Board([[1, 2], [3]])
shallow, deep = copy.copy(board), deepcopy(board)
board.cells[0].append(9)
print(shallow.cells, deep.cells, shallow.cells is board.cells, type(deep).__name__)
print(copy.copy(Counted(1)).n, deepcopy([Counted(1)])[0].n)
shared = [1]
both = deepcopy([shared, shared])
print(both[0] is both[1], both[0] is shared, copy.copy({1: shared})[1] is shared)
print(issubclass(copy.Error, Exception))
