"""Processes, queues, pipes, shared memory and locks."""

import multiprocessing
import multiprocessing as mp
import queue
import sys
import time
from multiprocessing import Array, Event, Lock, Pipe, Process, Queue, Value


class Fruit:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Fruit({self.name!r})"


class Worker(Process):
    def __init__(self, results, number):
        super().__init__(name=f"worker {number}")
        self.results = results
        self.number = number

    def run(self):
        self.results.put((self.name, self.number**2))


def hello(name, *, greeting="hello"):
    print(f"{greeting}, {name}, from a process")


def produce(results, count):
    for i in range(count):
        results.put({"n": i, "fruit": Fruit(f"fruit {i}")})
    results.put(None)


def echo(connection):
    while True:
        message = connection.recv()
        if message == "stop":
            break
        connection.send([message, type(message).__name__])
    connection.close()


def count(counter, numbers, lock):
    for _ in range(50):
        with lock:
            counter.value += 1
            numbers[0] += 0.5
    with counter.get_lock():
        counter.value += 1000


def wait_for(event, results):
    results.put("waiting")
    event.wait()
    results.put("went on")


def leave(code):
    sys.exit(code)


def crash():
    raise RuntimeError("crashed")


def sleep_long():
    time.sleep(60)


def limited(semaphore, results):
    with semaphore:
        results.put("in")


def processes():
    process = Process(target=hello, args=("world",), kwargs={"greeting": "good day"})
    print(process.is_alive(), process.exitcode, process.pid, process.daemon, process.name.startswith("Process-"))
    process.start()
    process.join()
    print(process.is_alive(), process.exitcode, process.pid is not None)
    for code in (0, 3):
        process = Process(target=leave, args=(code,))
        process.start()
        process.join()
        print("exit code", process.exitcode)
    process = Process(target=sleep_long, daemon=True)
    process.start()
    print(process.is_alive(), process.daemon, process in mp.active_children())
    process.terminate()
    process.join(timeout=30)
    print(process.exitcode)
    process = Process(target=sleep_long)
    process.start()
    process.join(0.01)
    print(process.is_alive())
    process.kill()
    process.join()
    print(process.exitcode)
    process.close()
    try:
        process.is_alive()
    except ValueError as error:
        print(error)
    try:
        Process(target=hello).join()
    except AssertionError as error:
        print(error)
    results = Queue()
    workers = [Worker(results, n) for n in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(sorted(results.get() for _ in workers))
    print(mp.current_process().name, mp.parent_process(), mp.cpu_count() >= 1, mp.get_start_method(), mp.active_children())


def queues():
    results = Queue()
    process = Process(target=produce, args=(results, 3))
    process.start()
    while (item := results.get()) is not None:
        print(item)
    process.join()
    print(results.empty(), results.qsize())
    try:
        results.get(timeout=0.01)
    except queue.Empty:
        print("empty")
    try:
        results.get_nowait()
    except queue.Empty:
        print("still empty")
    small = Queue(maxsize=1)
    small.put("one")
    time.sleep(0.05)
    try:
        small.put("two", block=False)
    except queue.Full:
        print("full", small.full())
    print(small.get())
    simple = mp.SimpleQueue()
    simple.put([1, 2])
    print(simple.get(), simple.empty())


def pipes():
    here, there = Pipe()
    process = Process(target=echo, args=(there,))
    process.start()
    for message in (1, "two", [3.0], Fruit("four")):
        here.send(message)
        print(here.recv())
    print(here.poll(), here.poll(0.01))
    here.send("stop")
    process.join()
    here.close()
    print(here.closed)
    try:
        here.send(1)
    except OSError as error:
        print(error)
    reader, writer = Pipe(duplex=False)
    writer.send("one way")
    print(reader.recv(), reader.readable, reader.writable)
    writer.close()
    try:
        reader.recv()
    except EOFError:
        print("nothing more")


def sharing():
    counter = Value("i", 0)
    numbers = Array("d", [0.0, 1.5])
    lock = Lock()
    running = [Process(target=count, args=(counter, numbers, lock)) for _ in range(2)]
    for process in running:
        process.start()
    for process in running:
        process.join()
    print(counter.value, numbers[0], numbers[1], len(numbers), list(numbers), numbers[:])
    flags = Array("i", 3)
    flags[1] = 7
    print(flags[:], flags[-1], Value("d", 2).value, Value("l", 2**40).value)
    try:
        flags[5]
    except IndexError as error:
        print(error)
    event = Event()
    results = Queue()
    process = Process(target=wait_for, args=(event, results))
    process.start()
    print(results.get(), event.is_set())
    event.set()
    print(results.get(), event.is_set(), event.wait(1))
    process.join()
    print(lock.acquire(), lock.acquire(block=False), lock.acquire(timeout=0.01))
    lock.release()
    try:
        lock.release()
    except ValueError as error:
        print(error)
    recursive = mp.RLock()
    with recursive:
        with recursive:
            print("twice")
    semaphore = mp.Semaphore(2)
    running = [Process(target=limited, args=(semaphore, results)) for _ in range(2)]
    for process in running:
        process.start()
    for process in running:
        process.join()
    print([results.get() for _ in running], semaphore.get_value())
    bounded = mp.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    for example in (processes, queues, pipes, sharing):
        print(example.__name__)
        example()
