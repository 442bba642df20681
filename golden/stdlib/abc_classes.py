"""Plug-ins behind abstract classes: what must be there, what registers, and what is said when something is missing."""
import abc
from abc import ABC, ABCMeta, abstractmethod


class Source(ABC):
    """Something to read from."""

    @abstractmethod
    def read(self, size: int) -> str:
        """Gives some text."""
        return "default"

    @property
    @abstractmethod
    def name(self) -> str: ...

    @classmethod
    @abstractmethod
    def open(cls, where: str) -> "Source": ...

    @staticmethod
    @abstractmethod
    def scheme() -> str: ...

    def describe(self) -> str:
        return f"{self.scheme()}:{self.name} {self.read(3)!r}"


class Memory(Source):
    def __init__(self, text: str) -> None:
        self.text = text

    def read(self, size: int) -> str:
        return super().read(size) + self.text[:size]

    @property
    def name(self) -> str:
        return "memory"

    @classmethod
    def open(cls, where: str) -> "Memory":
        return cls(where)

    @staticmethod
    def scheme() -> str:
        return "mem"


class Half(Source):
    def read(self, size: int) -> str:
        return ""

    @staticmethod
    def scheme() -> str:
        return "half"


class Old(metaclass=ABCMeta):
    @abc.abstractproperty
    def size(self):
        pass

    @abc.abstractclassmethod
    def make(cls):
        pass

    @abc.abstractstaticmethod
    def check(value):
        pass


class New(Old):
    @property
    def size(self):
        return 3

    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def check(value):
        return value > 2


print(Memory.open("hello").describe(), issubclass(Memory, Source), isinstance(Memory("x"), Source))
for cls in (Source, Half, Old):
    try:
        cls()
    except TypeError as error:
        print(error)
print(sorted(Source.__abstractmethods__), sorted(Half.__abstractmethods__), sorted(Memory.__abstractmethods__), sorted(Old.__abstractmethods__))
print(New.make().size, New.check(3), New().check(1))


class Sized(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized:
            return any("__len__" in base.__dict__ for base in other.__mro__)
        return NotImplemented

    @abstractmethod
    def __len__(self) -> int: ...


class Bag:
    def __len__(self) -> int:
        return 3


class Plugin(ABC):
    @abstractmethod
    def run(self) -> str: ...


@Plugin.register
class Foreign:
    def run(self) -> str:
        return "foreign"


class Other:
    pass


print(issubclass(Bag, Sized), isinstance(Bag(), Sized), isinstance(3, Sized))
print(issubclass(Foreign, Plugin), isinstance(Foreign(), Plugin), isinstance(Other(), Plugin), Foreign().run())
Plugin.register(Other)
print(isinstance(Other(), Plugin), Plugin.__subclasses__(), Foreign.__mro__[-1] is object)
