"""The methods of random that programs use."""
import random
import time


def main():
    random.seed(42)
    print(sum(random.random() for _ in range(600_000)))
    print(sum(random.randint(1, 6) for _ in range(300_000)))
    items = list(range(1000))
    for _ in range(100):
        random.shuffle(items)
    print(items[:5], sum(random.choice(items) for _ in range(200_000)))
    print(sum(random.gauss(0, 1) for _ in range(100_000)), random.sample(items, 5))
    print(sum(random.uniform(1, 2) for _ in range(200_000)), random.choices("abc", [1, 2, 3], k=10))


if __name__ == "__main__":
    began, cpu = time.perf_counter(), time.process_time()
    main()
    print("seconds", time.perf_counter() - began, time.process_time() - cpu)
