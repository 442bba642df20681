"""Queens that don't see each other: recursion, lists of bools, and the same with bits."""
import time


def place(row, size, columns, rising, falling):
    if row == size:
        return 1
    found = 0
    for column in range(size):
        if columns[column] or rising[row + column] or falling[row - column + size - 1]:
            continue
        columns[column] = rising[row + column] = falling[row - column + size - 1] = True
        found += place(row + 1, size, columns, rising, falling)
        columns[column] = rising[row + column] = falling[row - column + size - 1] = False
    return found


def with_bits(every: int, columns: int, rising: int, falling: int) -> int:
    if columns == every:
        return 1
    found = 0
    free = every & ~(columns | rising | falling)
    while free:
        bit = free & -free
        free ^= bit
        found += with_bits(every, columns | bit, (rising | bit) << 1, (falling | bit) >> 1)
    return found


def main():
    size = 8
    found = 0
    for _ in range(120):
        found = place(0, size, [False] * size, [False] * (2 * size), [False] * (2 * size))
        found += with_bits((1 << 9) - 1, 0, 0, 0)
    print(found)


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
