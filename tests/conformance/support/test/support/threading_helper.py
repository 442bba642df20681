"""Threads in tests."""

import contextlib
import threading


def _keep(test):
    return test


def requires_working_threading(*, module=False):
    return None if module else _keep


def reap_threads(func):
    return func


def threading_setup():
    return ()


def threading_cleanup(*original):
    return None


def join_thread(thread, timeout=None):
    thread.join(10.0 if timeout is None else timeout)


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    for t in threads:
        t.start()
    yield
    if unlock:
        unlock()
    for t in threads:
        t.join(10.0)


@contextlib.contextmanager
def wait_threads_exit(timeout=None):
    yield


class catch_threading_exception:
    def __enter__(self):
        self.exc_type = None
        self.exc_value = None
        self.exc_traceback = None
        self.thread = None
        return self

    def __exit__(self, *exc):
        return None


def run_concurrently(worker_func, nthreads, args=(), kwargs=None):
    threads = [threading.Thread(target=worker_func, args=args) for _ in range(nthreads)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
