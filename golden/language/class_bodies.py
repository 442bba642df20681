"""Class bodies with any statement in them; nested classes."""
import sys


class Table:
    squares = {}
    for i in range(4):
        squares[i] = i * i
    del i
    if len(squares) > 3:
        big = True
    else:
        big = False
    a, b = 1, 2
    c = d = 3
    total = 0
    total += a
    while total < 5:
        total += 1
    try:
        limit = int("x")
    except ValueError:
        limit = -1

    if sys.maxsize > 2**32:
        def width(self):
            return f"wide {self.c}"
    else:
        def width(self):
            return "narrow"

    for name in ("red", "green"):
        if name == "red":
            def first(self, _n=name):
                return _n

    class Inner:
        value = 7

        def show(self):
            return f"inner {self.value}"

    def __init__(self):
        self.inner = self.Inner()


t = Table()
print(Table.squares, Table.big, Table.a, Table.b, Table.c, Table.d, Table.total, Table.limit)
print(t.inner.show(), t.width(), t.first(), t.name, hasattr(Table, "i"), Table.Inner().value)


class Machine:
    class Error(Exception):
        def __init__(self, state, event):
            super().__init__(f"{event} in {state}")
            self.state, self.event = state, event

    class Fatal(Error):
        pass

    def fire(self, event):
        if event == "stop":
            raise self.Fatal("running", event)
        if event == "fail":
            raise Machine.Error("idle", event)
        return event


m = Machine()
for event in ("go", "fail", "stop"):
    try:
        print(m.fire(event))
    except Machine.Fatal as e:
        print("fatal", e, e.state)
    except Machine.Error as e:
        print(e, e.state, e.event, type(e).__qualname__)


def factory(n):
    class Made:
        size = n

        def grow(self):
            nonlocal n
            n += 1
            return n

        def __repr__(self):
            return f"Made({self.size})"

    return Made


A, B = factory(1), factory(2)
print(A(), B(), A is B, A().grow(), A.__qualname__, A.size)
