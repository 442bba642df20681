"""Pools of processes in the manner of multiprocessing."""

import multiprocessing as mp
import os
import time
from multiprocessing import Pool, current_process

state = "nothing yet"


def square(n):
    return n * n


def add(a, b):
    return a + b


def fail(n):
    raise ValueError(f"no {n}")


def identity():
    process = current_process()
    return process.daemon, process.name.startswith("ForkPoolWorker-"), process.pid == os.getpid(), mp.parent_process().pid != os.getpid()


def set_up(label):
    global state
    state = label


def what_state():
    return state


def pools():
    with Pool(2) as pool:
        print(pool.map(square, range(8)), pool.map(square, [1, 2, 3], chunksize=2))
        print(pool.starmap(add, [(1, 2), ("a", "b")]), pool.apply(add, (1, 2)), pool.apply(add, args=(1,), kwds={"b": 5}))
        print(list(pool.imap(square, range(5))), sorted(pool.imap_unordered(square, range(5))))
        result = pool.apply_async(square, (12,))
        print(result.get(timeout=30), result.ready(), result.successful())
        seen = []
        result = pool.map_async(square, [1, 2, 3], callback=seen.append)
        result.wait()
        print(result.get(), seen)
        print(pool.starmap_async(add, [(1, 1)]).get())
        errors = []
        result = pool.apply_async(fail, (1,), error_callback=errors.append)
        try:
            result.get()
        except ValueError as error:
            print(error, result.successful(), errors)
        try:
            pool.map(fail, [5])
        except ValueError as error:
            print(error)
        print(pool.apply(identity))
        slow = pool.apply_async(time.sleep, (5,))
        try:
            slow.get(timeout=0.05)
        except mp.TimeoutError:
            print("too slow", slow.ready())
    try:
        pool.map(square, [1])
    except ValueError as error:
        print(error)
    pool = Pool(processes=1, initializer=set_up, initargs=("set up",))
    print(pool.apply(what_state))
    pool.close()
    pool.join()


if __name__ == "__main__":
    pools()
