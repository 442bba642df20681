"""concurrent.futures: futures that are set by hand, callbacks, waiting in every mode, executors of one's own."""
import concurrent.futures
import threading
import time
from concurrent.futures import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, BrokenExecutor, CancelledError, Executor, Future, InvalidStateError, ThreadPoolExecutor, TimeoutError, as_completed, wait,
)

print(FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED, issubclass(BrokenExecutor, RuntimeError), TimeoutError is concurrent.futures.TimeoutError)

future = Future()
print(future.done(), future.running(), future.cancelled(), repr(future).split(" state=")[1])
print(future.set_running_or_notify_cancel(), future.running(), future.cancel())
future.add_done_callback(lambda done: print("callback one", done.done()))
future.set_result(42)
future.add_done_callback(lambda done: print("callback two, at once", done is future))
print(future.done(), future.result(), future.exception(), repr(future).split(" state=")[1])
try:
    future.set_result(43)
except InvalidStateError as error:
    print("InvalidStateError:", str(error).split(":")[0])

failed = Future()
failed.set_exception(KeyError("lost"))
print(repr(failed.exception()), failed.done())
try:
    failed.result()
except KeyError as error:
    print("raised", error)

cancelled = Future()
print(cancelled.cancel(), cancelled.cancelled(), cancelled.done(), cancelled.set_running_or_notify_cancel())
for ask in (cancelled.result, cancelled.exception):
    try:
        ask(timeout=0)
    except CancelledError as error:
        print("CancelledError", str(error) == "")
pending = Future()
try:
    pending.result(timeout=0.01)
except TimeoutError:
    print("TimeoutError")


def broken(done):
    raise ValueError("in a callback")


def work(delay, value):
    time.sleep(delay)
    if value < 0:
        raise ValueError(value)
    return value


with ThreadPoolExecutor(max_workers=3, thread_name_prefix="pool") as pool:
    jobs = [pool.submit(work, 0.02 * (3 - i), i) for i in range(3)]
    print([job.result() for job in as_completed(jobs)])
    jobs = [pool.submit(work, 0.02, 1), pool.submit(work, 0.3, 2)]
    done, not_done = wait(jobs, return_when=FIRST_COMPLETED)
    print(len(done), len(not_done))
    done, not_done = wait(jobs, return_when=ALL_COMPLETED)
    print(sorted(job.result() for job in done), len(not_done))
    jobs = [pool.submit(work, 0.02, -1), pool.submit(work, 0.3, 2)]
    done, not_done = wait(jobs, return_when=FIRST_EXCEPTION)
    print([repr(job.exception()) for job in done], len(not_done))
    done, not_done = wait([pool.submit(work, 0.2, 5)], timeout=0.01)
    print(len(done), len(not_done))
    try:
        for job in as_completed([pool.submit(work, 0.2, 5), pool.submit(work, 0, 6)], timeout=0.1):
            print("completed", job.result())
    except TimeoutError as error:
        print(error)
try:
    pool.submit(work, 0, 1)
except RuntimeError as error:
    print(error)


class Immediate(Executor):
    """Runs what it is given at once."""

    def __init__(self):
        self.open = True

    def submit(self, fn, /, *args, **kwargs):
        done = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as error:
            done.set_exception(error)
        return done

    def shutdown(self, wait=True, *, cancel_futures=False):
        self.open = False
        print("shut down", wait, cancel_futures)


with Immediate() as immediate:
    print(immediate.submit(pow, 2, 5).result(), repr(immediate.submit(int, "x").exception()), list(immediate.map(abs, [-1, -2])))
print(immediate.open)
queued = ThreadPoolExecutor(1)
first = queued.submit(time.sleep, 0.1)
second = queued.submit(work, 0, 1)
queued.shutdown(wait=True, cancel_futures=True)
print(first.done(), second.cancelled(), threading.active_count())
