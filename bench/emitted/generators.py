"""Chains of generators: yield, yield from, send, recursion and itertools in between."""
import itertools
import time


def numbers(limit):
    n = 0
    while n < limit:
        yield n
        n += 1


def odd(source):
    for n in source:
        if n % 2:
            yield n


def pairs(source):
    for n in source:
        yield n, n * 3


def running():
    total = 0
    value = yield total
    while value is not None:
        total += value
        value = yield total


def walk(low, high):
    if low >= high:
        return
    middle = (low + high) // 2
    yield from walk(low, middle)
    yield middle
    yield from walk(middle + 1, high)


def main():
    print(sum(a + b for a, b in pairs(odd(numbers(1_800_000)))))
    adder = running()
    next(adder)
    last = 0
    for n in range(800_000):
        last = adder.send(n % 10)
    print(last)
    print(sum(walk(0, 160_000)))
    print(sum(1 for a, b in itertools.islice(zip(numbers(10**9), odd(numbers(10**9))), 500_000) if (a + b) % 3 == 0))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
