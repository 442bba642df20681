"""Makes random task programs and records what CPython's event loop does with them.

    python3.13 program.py FIRST COUNT > traces.jsonl

Each line is {"seed", "program", "trace"}. A program is a list of coroutine bodies, a body a list of operations, an
operation a list whose first item is its name. The clock is virtual, and the sets in which asyncio keeps tasks are
ordered, so that a program has one trace only.
"""

import asyncio
import asyncio.taskgroups
import gc
import json
import random
import re
import sys

BODIES = 6
DELAYS = [0, 1, 1, 2, 3, 5]
MAX_RESCUES = 40


class OrderedSet(dict):
    def __init__(self, items=()):
        super().__init__((x, None) for x in items)

    def add(self, x):
        self[x] = None

    def discard(self, x):
        self.pop(x, None)

    def remove(self, x):
        del self[x]


asyncio.tasks.set = OrderedSet
asyncio.taskgroups.set = OrderedSet


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.labels = 0

    def program(self):
        spawned = self.random.sample(range(1, BODIES), 3)
        main = [["spawn", i] for i in spawned] + self.ops(0, 0, self.random.randint(5, 12))
        return [main] + [self.ops(body, 0, self.random.randint(3, 7)) for body in range(1, BODIES)]

    def ops(self, body, depth, count):
        return [self.op(body, depth) for _ in range(count)]

    def few(self, body, depth):
        return self.ops(body, depth + 1, self.random.randint(1, 3))

    def label(self):
        self.labels += 1
        return self.labels

    def later(self, body):
        """A body this one may run: only later ones, so that programs end."""
        return self.random.randint(body + 1, BODIES - 1)

    def item(self, body):
        if body < BODIES - 1 and self.random.random() < 0.6:
            return ["call", self.later(body)]
        return ["task", self.random.randrange(BODIES)]

    def op(self, body, depth):
        r = self.random
        simple = [
            (10, lambda: ["log", self.label()]),
            (8, lambda: ["sleep0"]),
            (6, lambda: ["sleep", r.choice(DELAYS)]),
            (5, lambda: ["cancel", r.randrange(BODIES), r.choice([None, None, "m%d" % r.randrange(3)])]),
            (3, lambda: ["await_task", r.randrange(BODIES)]),
            (3, lambda: ["state", r.randrange(BODIES)]),
            (3, lambda: ["put", r.randrange(2), r.randrange(100)]),
            (3, lambda: ["get", r.randrange(2)]),
            (2, lambda: ["put_nowait", r.randrange(2), r.randrange(100)]),
            (2, lambda: ["get_nowait", r.randrange(2)]),
            (1, lambda: ["task_done", r.randrange(2)]),
            (1, lambda: ["join", r.randrange(2)]),
            (0.3, lambda: ["shutdown", r.randrange(2), r.random() < 0.3]),
            (2, lambda: ["event_set", 0]),
            (1, lambda: ["event_clear", 0]),
            (2, lambda: ["event_wait", 0]),
            (2, lambda: ["future_await", r.randrange(3)]),
            (1, lambda: ["future_result", r.randrange(3), r.randrange(100)]),
            (0.5, lambda: ["future_exception", r.randrange(3)]),
            (0.5, lambda: ["future_cancel", r.randrange(3)]),
            (2, lambda: ["call_soon", self.label()]),
            (2, lambda: ["call_later", r.choice(DELAYS), self.label()]),
            (1, lambda: ["call_soon_fails"]),
            (2, lambda: ["on_done", r.randrange(BODIES), self.label()]),
            (1, lambda: ["uncancel"]),
            (1.5, lambda: ["raise", r.choice(["ValueError", "KeyError", "CancelledError"])]),
            (1, lambda: ["notify", r.randint(1, 2)]),
            (1, lambda: ["notify_all"]),
            (1, lambda: ["barrier"]),
            (1, lambda: ["shield", self.item(body)]),
            (2, lambda: ["wait_for", self.item(body), r.choice([None, 0, 1, 2, 4])]),
            (2, lambda: ["gather", [self.item(body) for _ in range(r.randint(0, 3))], r.random() < 0.5]),
            (1.5, lambda: ["wait", [r.randrange(BODIES) for _ in range(r.randint(1, 3))],
                           r.choice(["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"]), r.choice([None, 0, 1, 3])]),
            (1, lambda: ["as_completed", [r.randrange(BODIES) for _ in range(r.randint(1, 3))], r.choice([None, None, 1, 3])]),
            (1, lambda: ["gather_cancel", [self.item(body) for _ in range(r.randint(1, 3))]]),
        ]
        if body < BODIES - 1:
            simple += [(8, lambda: ["spawn", self.later(body)]), (3, lambda: ["await_call", self.later(body)])]
        if depth < 2:
            simple += [
                (4, lambda: ["try", self.few(body, depth), r.choice(["CancelledError", "Exception", "BaseException", "TimeoutError"]),
                             self.few(body, depth)]),
                (3, lambda: ["finally", self.few(body, depth), self.few(body, depth)]),
                (3, lambda: ["lock", self.few(body, depth)]),
                (3, lambda: ["semaphore", self.few(body, depth)]),
                (2, lambda: ["condition_wait"]),
                (1, lambda: ["condition", self.few(body, depth)]),
                (3, lambda: ["timeout", r.choice([None, 0, 1, 2, 3, -1]), self.few(body, depth)]),
            ]
            if body < BODIES - 1:
                simple += [(2, lambda: ["group", [self.later(body) for _ in range(r.randint(0, 3))], self.few(body, depth)])]
        weights, makers = zip(*simple)
        return r.choices(makers, weights)[0]()


class Deadlock(Exception):
    pass


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.now = 1000.0
        self.made = []
        select = self._selector.select
        self.rescues = 0

        def jump(timeout):
            if timeout is None:
                self.rescues += 1
                if self.rescues > MAX_RESCUES:
                    raise Deadlock
                self.call_soon(self.rescue)
            else:
                self.now += max(timeout, 0)
            return select(0)

        self._selector.select = jump
        self.set_task_factory(self.make)

    def make(self, loop, coro, **keywords):
        task = asyncio.Task(coro, loop=loop, **keywords)
        self.made.append(task)
        return task

    def rescue(self):
        """Nothing can happen any more: cancel the task that is waiting longest."""
        for task in self.made:
            if not task.done():
                task.cancel("rescue")
                break

    def time(self):
        return self.now


def ordered_tasks(loop=None):
    loop = loop or asyncio.get_running_loop()
    return OrderedSet(t for t in loop.made if not t.done())


asyncio.tasks.all_tasks = ordered_tasks


def show(exc):
    if isinstance(exc, BaseExceptionGroup):
        return f"{type(exc).__name__}[{', '.join(show(e) for e in exc.exceptions)}]"
    # Without the reprs of tasks, which have paths in them.
    return f"{type(exc).__name__}({', '.join(map(str, exc.args)).split(' <')[0]})"


class Failure(Exception):
    pass


class Machine:
    def __init__(self, program):
        self.program = program
        self.trace = []
        self.tasks = {}

    def log(self, *parts):
        self.trace.append(" ".join(map(str, parts)))

    async def body(self, n):
        if n == 0:
            loop = asyncio.get_running_loop()
            self.futures = [loop.create_future() for _ in range(3)]
            loop.set_exception_handler(self.report)
        self.log("begin", n)
        try:
            await self.run(n, self.program[n])
        except BaseException as exc:
            self.log("fails", n, show(exc))
            raise
        self.log("end", n)
        return n

    def report(self, loop, context):
        message = context["message"]
        if "never retrieved" not in message and "destroyed" not in message:
            self.log("handler", message.split(" in ")[0], show(context["exception"]))

    async def run(self, n, ops):
        for op in ops:
            try:
                await getattr(self, "op_" + op[0])(n, *op[1:])
            except BaseException as exc:
                # The first body goes on, or most programs would be over soon.
                if n > 0 or isinstance(exc, RecursionError):
                    raise
                self.log("goes on", show(exc))

    def awaitable(self, item):
        kind, i = item
        if kind == "call":
            return self.body(i)
        return self.tasks[i] if i in self.tasks else self.body_of_none()

    async def body_of_none(self):
        self.log("nothing")
        return None

    async def op_log(self, n, label):
        self.log("log", label)

    async def op_sleep0(self, n):
        await asyncio.sleep(0)

    async def op_sleep(self, n, delay):
        await asyncio.sleep(delay, "slept")

    async def op_spawn(self, n, i):
        if i not in self.tasks:
            self.tasks[i] = asyncio.create_task(self.body(i), name=f"t{i}")

    async def op_cancel(self, n, i, message):
        if i in self.tasks:
            done = self.tasks[i].cancel(message) if message else self.tasks[i].cancel()
            self.log("cancel", i, int(done))

    async def op_await_task(self, n, i):
        if i in self.tasks and self.tasks[i] is not asyncio.current_task():
            self.log("result", await self.tasks[i])

    async def op_await_call(self, n, i):
        self.log("result", await self.body(i))

    async def op_state(self, n, i):
        if i in self.tasks:
            t = self.tasks[i]
            self.log("state", i, int(t.done()), int(t.cancelled()), t.cancelling())

    async def op_put(self, n, q, v):
        await self.queues[q].put(v)
        self.log("put", v, self.queues[q].qsize())

    async def op_get(self, n, q):
        self.log("got", await self.queues[q].get())

    async def op_put_nowait(self, n, q, v):
        try:
            self.queues[q].put_nowait(v)
        except Exception as exc:
            self.log(show(exc))

    async def op_get_nowait(self, n, q):
        try:
            self.log("got", self.queues[q].get_nowait())
        except Exception as exc:
            self.log(show(exc))

    async def op_task_done(self, n, q):
        try:
            self.queues[q].task_done()
        except ValueError as exc:
            self.log(show(exc))

    async def op_join(self, n, q):
        await self.queues[q].join()
        self.log("joined", q)

    async def op_shutdown(self, n, q, immediate):
        self.queues[q].shutdown(immediate)

    async def op_event_set(self, n, _):
        self.event.set()

    async def op_event_clear(self, n, _):
        self.event.clear()

    async def op_event_wait(self, n, _):
        await self.event.wait()
        self.log("event", int(self.event.is_set()))

    async def op_future_await(self, n, i):
        self.log("future", await self.futures[i])

    async def op_future_result(self, n, i, v):
        if not self.futures[i].done():
            self.futures[i].set_result(v)

    async def op_future_exception(self, n, i):
        if not self.futures[i].done():
            self.futures[i].set_exception(ValueError("future"))

    async def op_future_cancel(self, n, i):
        self.log("future_cancel", int(self.futures[i].cancel("why")))

    async def op_call_soon(self, n, label):
        asyncio.get_running_loop().call_soon(self.log, "soon", label)

    async def op_call_later(self, n, delay, label):
        asyncio.get_running_loop().call_later(delay, self.log, "later", label)

    async def op_call_soon_fails(self, n):
        asyncio.get_running_loop().call_soon(self.fail)

    def fail(self):
        raise Failure("callback")

    async def op_on_done(self, n, i, label):
        if i in self.tasks:
            self.tasks[i].add_done_callback(lambda t: self.log("done", i, label, int(t.cancelled())))

    async def op_uncancel(self, n):
        self.log("uncancel", asyncio.current_task().uncancel())

    async def op_raise(self, n, kind):
        raise {"ValueError": ValueError, "KeyError": KeyError, "CancelledError": asyncio.CancelledError}[kind]("raised")

    async def op_notify(self, n, count):
        async with self.condition:
            self.condition.notify(count)

    async def op_notify_all(self, n):
        async with self.condition:
            self.condition.notify_all()

    async def op_condition_wait(self, n):
        async with self.condition:
            await self.condition.wait()
            self.log("notified", n)

    async def op_condition(self, n, ops):
        async with self.condition:
            await self.run(n, ops)

    async def op_barrier(self, n):
        self.log("barrier", await self.barrier.wait())

    async def op_shield(self, n, item):
        self.log("shielded", await asyncio.shield(self.awaitable(item)))

    async def op_wait_for(self, n, item, timeout):
        self.log("waited", await asyncio.wait_for(self.awaitable(item), timeout))

    async def op_gather(self, n, items, return_exceptions):
        results = await asyncio.gather(*map(self.awaitable, items), return_exceptions=return_exceptions)
        self.log("gathered", *(show(r) if isinstance(r, BaseException) else r for r in results))

    async def op_gather_cancel(self, n, items):
        future = asyncio.gather(*map(self.awaitable, items))
        await asyncio.sleep(0)
        self.log("gather_cancel", int(future.cancel("gone")))
        self.log("gathered", *await future)

    def known(self, numbers):
        me = asyncio.current_task()
        return [self.tasks[i] for i in numbers if i in self.tasks and self.tasks[i] is not me]

    async def op_wait(self, n, numbers, mode, timeout):
        tasks = self.known(numbers)
        if tasks:
            done, pending = await asyncio.wait(tasks, return_when=mode, timeout=timeout)
            self.log("wait", len(done), len(pending))

    async def op_as_completed(self, n, numbers, timeout):
        # A set of tasks decides the order of those that are done already.
        tasks = [t for t in self.known(numbers) if not t.done()]
        for future in asyncio.as_completed(tasks, timeout=timeout):
            self.log("next", await future)

    async def op_try(self, n, ops, kind, handler):
        kinds = {"CancelledError": asyncio.CancelledError, "Exception": Exception, "BaseException": BaseException,
                 "TimeoutError": TimeoutError}
        try:
            await self.run(n, ops)
        except kinds[kind] as exc:
            self.log("caught", show(exc))
            await self.run(n, handler)

    async def op_finally(self, n, ops, last):
        try:
            await self.run(n, ops)
        finally:
            self.log("finally", n)
            await self.run(n, last)

    async def op_lock(self, n, ops):
        async with self.lock:
            await self.run(n, ops)

    async def op_semaphore(self, n, ops):
        async with self.semaphore:
            await self.run(n, ops)

    async def op_timeout(self, n, delay, ops):
        async with asyncio.timeout(delay) as scope:
            await self.run(n, ops)
        self.log("in time", int(scope.expired()))

    async def op_group(self, n, bodies, ops):
        async with asyncio.TaskGroup() as group:
            for i in bodies:
                group.create_task(self.body(i))
            await self.run(n, ops)
        self.log("group over")

    def execute(self):
        self.queues = [asyncio.Queue(), asyncio.Queue(1)]
        self.event = asyncio.Event()
        self.lock = asyncio.Lock()
        self.semaphore = asyncio.Semaphore(2)
        self.condition = asyncio.Condition()
        self.barrier = asyncio.Barrier(2)
        trace = self.trace
        try:
            trace.append(f"returns {asyncio.run(self.body(0), loop_factory=VirtualLoop)}")
        except Deadlock:
            trace.append("deadlock")
        except BaseException as exc:
            trace.append("raises " + show(exc))
        # What garbage collection adds after this is no part of the trace.
        self.trace = []
        gc.collect()
        return trace


def record(seed):
    program = Generator(seed).program()
    return {"seed": seed, "program": program, "trace": Machine(program).execute()}


if __name__ == "__main__":
    # Coroutines left over by a deadlock must not run on in the next program.
    gc.disable()
    sys.unraisablehook = lambda *_: None
    sys.stderr = open("/dev/null", "w")
    for seed in range(int(sys.argv[1]), int(sys.argv[1]) + int(sys.argv[2])):
        recorded = record(seed)
        # How deep the stack may get is nobody's promise.
        if not any("RecursionError" in text or re.search(r"state .*\d{3}", text) for text in recorded["trace"]):
            print(json.dumps(recorded, separators=(",", ":")))
