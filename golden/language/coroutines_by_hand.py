"""Coroutines driven by send, throw and close, and generators that can be awaited."""
import asyncio
import inspect
import types


@types.coroutine
def ask(question):
    """Hands a question to whoever drives."""
    answer = yield question
    return answer


@types.coroutine
def turns(count):
    for _ in range(count):
        yield


async def answer():
    return 42


async def interview(name):
    first = await ask(f"{name}: first?")
    second = await ask(f"{name}: second?")
    return first, second


class Shop:
    def __init__(self, prices):
        self.prices = prices

    async def price(self, item):
        discount = await ask(("discount", item))
        return self.prices[item] - discount

    async def total(self, *items):
        return sum([await self.price(item) for item in items])


async def careful():
    try:
        await ask("risky?")
    except ValueError as error:
        print("caught", error)
        return await ask("again?")
    finally:
        print("careful is done")


async def stubborn():
    while True:
        try:
            await ask("leave?")
        except GeneratorExit:
            print("leaving")
            raise


def drive(coro, answers):
    asked = []
    answers = iter(answers)
    value = None
    while True:
        try:
            asked.append(coro.send(value))
        except StopIteration as stop:
            return asked, stop.value
        value = next(answers)


class Scheduler:
    def __init__(self):
        self.queue = []
        self.done = {}

    def spawn(self, name, coro):
        self.queue.append((name, coro))

    def run(self):
        while self.queue:
            name, coro = self.queue.pop(0)
            try:
                coro.send(None)
            except StopIteration as stop:
                self.done[name] = stop.value
            except Exception as error:
                self.done[name] = repr(error)
            else:
                self.queue.append((name, coro))


async def worker(name, rounds):
    for number in range(rounds):
        print(name, number)
        await turns(1)
    if rounds == 2:
        raise LookupError(name)
    return name * rounds


def by_hand():
    try:
        answer().send(None)
    except StopIteration as stop:
        print("returned", stop.value, stop.args)
    print(drive(interview("ann"), ["a", "b"]))
    print(drive(Shop({"tea": 5, "jam": 7}).total("tea", "jam"), [1, 2]))

    coro = careful()
    print(coro.send(None), inspect.iscoroutine(coro), coro.__name__)
    print(coro.throw(ValueError("no")))
    try:
        coro.send("yes")
    except StopIteration as stop:
        print("careful returned", stop.value)
    try:
        coro.send(None)
    except RuntimeError as error:
        print(error)

    coro = stubborn()
    print(coro.send(None))
    coro.close()
    coro.close()

    coro = interview("bob")
    try:
        coro.send("too early")
    except TypeError as error:
        print(error)
    coro.close()

    coro = interview("cy")
    coro.send(None)
    try:
        coro.throw(KeyError("gone"))
    except KeyError as error:
        print("KeyError", error)

    scheduler = Scheduler()
    for name, rounds in (("x", 1), ("y", 2), ("z", 3)):
        scheduler.spawn(name, worker(name, rounds))
    scheduler.run()
    print(scheduler.done)


async def on_the_loop():
    print(await asyncio.gather(worker("p", 1), worker("q", 3), answer(), return_exceptions=True))
    task = asyncio.create_task(worker("t", 3))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())
    await turns(2)
    try:
        await ask("nobody listens")
    except RuntimeError as error:
        print(error)
    print(await asyncio.wait_for(answer(), 1))
    try:
        await asyncio.create_task(worker("u", 2))
    except LookupError as error:
        print("LookupError", error)


by_hand()
waiting = turns(1)
print(inspect.isawaitable(waiting), inspect.iscoroutine(waiting), inspect.isgenerator(waiting), inspect.isgeneratorfunction(turns), ask.__name__, next(waiting))
asyncio.run(on_the_loop())
try:
    types.coroutine(1)
except TypeError as error:
    print(error)
