"""Mixins that rely on the class they are mixed into, abstract methods, and overrides that give other types."""
import asyncio
from abc import ABC, abstractmethod


class LogMixin:
    def log(self, message):
        print(f"[{self.name}] {message} {self.describe()}")


class ReprMixin:
    fields = ()

    def __repr__(self):
        return type(self).__name__ + "(" + ", ".join(f"{each}={getattr(self, each)!r}" for each in self.fields) + ")"


class Base:
    code = 1

    def run(self):
        result = self.work(2)
        self.log(f"result {result}")
        return result

    def clone(self):
        return type(self)(self.name)

    @classmethod
    def create(cls, name):
        made = cls(name)
        made.setup()
        return made

    def setup(self):
        pass

    def work(self, n):
        raise NotImplementedError

    def describe(self):
        return "base"


class Doubling(LogMixin, ReprMixin, Base):
    fields = ("name", "k")
    code = 2

    def __init__(self, name):
        self.name = name
        self.k = 1

    def work(self, n):
        return n * 2


class Repeating(LogMixin, Base):
    def __init__(self, name):
        self.name = name

    def work(self, n):
        return "s" * n

    def setup(self):
        self.ready = True

    def describe(self):
        return f"ready={self.ready}"


class Actor(ABC):
    registry: dict[str, "Actor"] = {}

    def __init__(self, name: str) -> None:
        self.name = name
        Actor.registry[name] = self

    @abstractmethod
    async def receive(self, message): ...

    @property
    @abstractmethod
    def kind(self) -> str: ...

    async def handle(self, *messages):
        return [await self.receive(message) for message in messages]


class Counter(Actor):
    total = 0
    kind = "counter"

    async def receive(self, message):
        self.total += message
        return self.total


class Echo(Actor):
    @property
    def kind(self):
        return "echo"

    async def receive(self, message):
        await asyncio.sleep(0)
        return message.upper()


class Silent(Actor):
    kind = "silent"

    async def receive(self, message):
        print("silent", message)


async def main():
    for cls in (Doubling, Repeating):
        made = cls.create("o" + cls.__name__)
        print(made.run(), made.clone().name, cls.code)
    print(Doubling("z"))
    items = [Doubling("p"), Repeating("q")]
    Repeating.setup(items[1])
    for each in items:
        each.run()

    try:
        Actor("x")
    except TypeError as error:
        print(error)
    print(await Counter("c").handle(1, 2), await Echo("e").handle("a"), await Silent("s").handle("x"))
    for name, actor in Actor.registry.items():
        print(name, actor.kind, type(actor).__name__)


asyncio.run(main())
