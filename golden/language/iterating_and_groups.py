import sys
class It:
    def __init__(self, n):
        self.n = n
        self.i = 0
    def __next__(self):
        r = self.i
        if r >= self.n:
            raise StopIteration
        self.i = r + 1
        return r
    def __iter__(self):
        return self

class Seq:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return It(self.n)

print(list(filter(lambda x: not x, [Seq(1)])), list(filter(None, Seq(3))), list(zip(Seq(3))), list(zip(Seq(3), It(2))))
print(list(map(lambda a, b: a + b, Seq(3), It(3))))
print({k: v for v in range(3) for k in range(v * 2, v * 3)})
print([k * v for v in range(3) for k in range(v)])

def ctx():
    try:
        try:
            raise ValueError(42)
        except* ValueError as e:
            raise ExceptionGroup("eg", [TypeError(1)])
    except ExceptionGroup as e:
        print(repr(e), repr(e.__context__), e.__cause__)
    try:
        try:
            raise ExceptionGroup("a", [ValueError(1), TypeError(2)])
        except* ValueError as e:
            raise OSError(3)
    except ExceptionGroup as e:
        print(repr(e), [repr(x.__context__) for x in e.exceptions])
    try:
        try:
            raise ExceptionGroup("a", [ValueError(1), TypeError(2)])
        except* (ValueError, TypeError):
            print(repr(sys.exception()))
            raise
    except ExceptionGroup as e:
        print(repr(e))
    try:
        raise OSError(5)
    except* OSError as e:
        print(repr(e), repr(sys.exception()))
    print(sys.exception())
ctx()
def g():
    try:
        raise ExceptionGroup("x", [ValueError("a")])
    except* ValueError:
        raise TypeError("b") from None
try:
    g()
except* TypeError as e:
    print(repr(e), repr(e.exceptions[0].__context__), e.exceptions[0].__cause__, repr(e.__context__))
