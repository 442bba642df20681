"""functools as programs use it."""
import functools
from functools import cache, cached_property, cmp_to_key, lru_cache, partial, partialmethod, reduce, singledispatch, total_ordering, update_wrapper, wraps


def logged(prefix):
    def decorate(f):
        @wraps(f)
        def wrapper(*args, **kwargs):
            print(prefix, f.__name__, args, kwargs)
            return f(*args, **kwargs)
        return wrapper
    return decorate


@logged(">")
def area(width, height=2):
    """The area of a rectangle."""
    return width * height


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


@cache
def greeting(name):
    print("greeting", name)
    return f"hello {name}"


@total_ordering
class Version:
    def __init__(self, major, minor):
        self.major = major
        self.minor = minor

    def __eq__(self, other):
        return (self.major, self.minor) == (other.major, other.minor)

    def __lt__(self, other):
        return (self.major, self.minor) < (other.major, other.minor)


class Report:
    def __init__(self, rows):
        self.rows = rows

    @cached_property
    def total(self):
        print("adding up")
        return sum(self.rows)


class Cell:
    def __init__(self):
        self.alive = False

    def set_state(self, state):
        self.alive = state

    set_alive = partialmethod(set_state, True)


@singledispatch
def show(value):
    return f"something: {value}"


@show.register
def _(value: int):
    return f"int: {value}"


@show.register(list)
def _(value):
    return f"list of {len(value)}"


print(area(3), area(3, height=4), area.__name__, area.__doc__)
print(fib(80), fib.cache_info())
print([square(n) for n in (1, 2, 1, 3, 2)], square.cache_info())
square.cache_clear()
print(square.cache_info(), square(1))
print(greeting("ann"), greeting("ann"))
print(Version(1, 2) <= Version(1, 3), Version(2, 0) > Version(1, 9), Version(1, 1) >= Version(1, 1))
report = Report([1, 2, 3])
print(report.total, report.total)
cell = Cell()
cell.set_alive()
print(cell.alive)
print(show(3), show([1, 2]), show("x"))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 10))
try:
    reduce(lambda a, b: a + b, [])
except TypeError as error:
    print(error)
base_two = partial(int, base=2)
print(base_two("1010"), partial(max, 3)(1, 2))
add = functools.partial(lambda a, b, c=0: (a, b, c), 1, c=5)
print(add(2), add(2, c=3), add.args, add.keywords)
print(sorted(["bb", "a", "ccc"], key=cmp_to_key(lambda a, b: len(b) - len(a))))


def plain(x):
    return x


print(update_wrapper(lambda x: plain(x), plain).__name__)
