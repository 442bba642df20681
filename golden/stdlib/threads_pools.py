"""Threads through objects of unknown type, decorators, locks where nothing can be awaited, executors."""
import threading, queue, time, asyncio
from concurrent.futures import ThreadPoolExecutor
class Task:
    def __init__(self, fn, *args):
        self.fn, self.args = fn, args
    def run(self):
        return self.fn(*self.args)
class Pool:
    def __init__(self, n):
        self.q = queue.Queue()
        self.out = queue.Queue()
        self.threads = [threading.Thread(target=self._loop, name=f"p{i}") for i in range(n)]
        for t in self.threads:
            t.start()
    def _loop(self):
        while True:
            t = self.q.get()
            if t is None:
                return
            try:
                self.out.put(t.run())
            except Exception as e:
                self.out.put(e)
    def submit(self, fn, *args):
        self.q.put(Task(fn, *args))
    def close(self):
        for _ in self.threads: self.q.put(None)
        for t in self.threads: t.join()
def slow(x):
    time.sleep(0.001)
    return x + 1
def fail(): raise ValueError("f")
p = Pool(2)
for i in range(4): p.submit(slow, i)
p.submit(fail)
p.submit(lambda: time.sleep(0.001) or "lam")
p.close()
res = []
while not p.out.empty(): res.append(p.out.get_nowait())
print(sorted(map(repr, res)))
def handler(registry, name):
    obj = registry[name]
    with obj["lock"]:
        obj["n"] += 1
        return obj["n"]
reg = {"a": {"lock": threading.Lock(), "n": 0}, "b": {"lock": threading.Lock(), "n": 5}}
ts = [threading.Thread(target=handler, args=(reg, k)) for k in "aab"]
for t in ts: t.start()
for t in ts: t.join()
print(reg["a"]["n"], reg["b"]["n"])
def timed(f):
    def w(*a, **k):
        r = f(*a, **k)
        return ("timed", r)
    return w
@timed
def job(n):
    time.sleep(0.001)
    return n * 10
with ThreadPoolExecutor(2) as ex:
    print([f.result() for f in [ex.submit(job, i) for i in range(3)]])
    for a, b in zip("xyz", ex.map(job, range(3))): print(a, b)
print(job(7))
class Singleton:
    _inst = None
    _lock = threading.Lock()
    def __new__(cls):
        with cls._lock:
            if cls._inst is None:
                cls._inst = super().__new__(cls)
        return cls._inst
print(Singleton() is Singleton())
async def main():
    q = queue.Queue()
    loop = asyncio.get_running_loop()
    def producer():
        for i in range(3):
            time.sleep(0.001)
            q.put(i)
        q.put(None)
    th = threading.Thread(target=producer)
    th.start()
    while (x := await loop.run_in_executor(None, q.get)) is not None:
        print("got", x)
    th.join()
    fut = asyncio.run_coroutine_threadsafe(asyncio.sleep(0, "v"), loop)
    print(await asyncio.wrap_future(fut))
asyncio.run(main())
