"""Generators: lazy, two-way, delegating and closed."""


def count(start, stop):
    print("start")
    while start < stop:
        yield start
        start += 1
    print("stop")


def echo():
    received = []
    try:
        while True:
            value = yield len(received)
            if value is None:
                continue
            received.append(value)
    except GeneratorExit:
        print("closed with", received)
        raise
    except ValueError as e:
        print("got", e)
        yield "recovered"


def inner():
    x = yield 1
    print("inner got", x)
    return "result"


def outer():
    result = yield from inner()
    print("outer got", result)
    yield from [10, 20]


gen = count(0, 3)
print("made")
print(next(gen), list(gen))
e = echo()
print(next(e), e.send("a"), e.send("b"))
e.close()
f = echo()
next(f)
print(f.throw(ValueError("boom")))
o = outer()
print(next(o), o.send("hi"), list(o))
squares = (n * n for n in range(5) if n % 2)
print(next(squares), sum(squares), next(squares, "empty"))
numbers = iter([1, 2, 3, 4])
for n in numbers:
    if n == 2:
        break
print(list(numbers))
try:
    next(iter([]))
except StopIteration as s:
    print("stopped", s.value)


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


for i, n in enumerate(fib()):
    if i > 90:
        print(n)
        break
