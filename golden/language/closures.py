"""Closures bind late, and nonlocal assigns through."""


def counter():
    count = 0

    def increment(by=1):
        nonlocal count
        count += by
        return count

    return increment


def late():
    return [lambda: i for i in range(3)]


def early():
    return [lambda i=i: i for i in range(3)]


def in_loop():
    functions = []
    for n in range(3):
        def show():
            return n * 10
        functions.append(show)
    return [f() for f in functions]


total = 0


def add(n):
    global total
    total += n


tick = counter()
print(tick(), tick(5), tick())
print([f() for f in late()], [f() for f in early()], in_loop())
for n in (1, 2, 3):
    add(n)
print(total, n)
