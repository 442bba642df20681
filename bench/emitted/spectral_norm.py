"""The largest eigenvalue of an endless matrix: comprehensions and sums without annotations."""
import math
import time


def element(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    n = len(vector)
    return [sum(element(i, j) * vector[j] for j in range(n)) for i in range(n)]


def transposed_times(vector):
    n = len(vector)
    return [sum(element(j, i) * vector[j] for j in range(n)) for i in range(n)]


def main():
    u = [1.0] * 280
    v = u
    for _ in range(10):
        v = transposed_times(times(u))
        u = transposed_times(times(v))
    upper = sum(a * b for a, b in zip(u, v))
    lower = sum(b * b for b in v)
    print(f"{math.sqrt(upper / lower):.9f}")


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
