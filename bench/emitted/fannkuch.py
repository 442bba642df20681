"""Pancakes: permutations of a small list, reversed in place."""
import time


def fannkuch(n: int) -> tuple[int, int]:
    checksum = 0
    most = 0
    permutation = list(range(n))
    count = [0] * n
    left = n
    number = 0
    while True:
        while left != 1:
            count[left - 1] = left
            left -= 1
        stack = permutation[:]
        flips = 0
        first = stack[0]
        while first != 0:
            stack[:first + 1] = stack[first::-1]
            flips += 1
            first = stack[0]
        most = max(most, flips)
        checksum += flips if number % 2 == 0 else -flips
        while True:
            if left == n:
                return checksum, most
            moved = permutation.pop(0)
            permutation.insert(left, moved)
            count[left] -= 1
            if count[left] > 0:
                break
            left += 1
        number += 1


def main():
    checksum, most = fannkuch(9)
    print(f"{checksum}\nPfannkuchen(9) = {most}")


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
