"""Dataclasses that the source does not say all of: the runtime reads their annotations, as Python does."""
import copy
import dataclasses
from dataclasses import (
    KW_ONLY,
    MISSING,
    Field,
    FrozenInstanceError,
    InitVar,
    asdict,
    astuple,
    dataclass,
    field,
    fields,
    is_dataclass,
    make_dataclass,
    replace,
)
from typing import Any, ClassVar, Generic, TypeVar

T = TypeVar("T")


@dataclass
class Settings:
    port: int = 80
    ratio: float = 2.0


print(Settings.port, Settings.ratio, Settings(), Settings(8080).ratio)


def refused(make: Any) -> None:
    try:
        make()
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ":", error)


def mutable_default() -> None:
    @dataclass
    class Basket:
        items: list = []


def mutable_instance() -> None:
    @dataclass
    class Holder:
        settings: Settings = Settings()


def wrong_order() -> None:
    @dataclass
    class Late:
        first: int = 0
        second: str


def two_defaults() -> None:
    @dataclass
    class Twice:
        a: list = field(default=None, default_factory=list)


def two_markers() -> None:
    @dataclass
    class Marked:
        _: KW_ONLY
        a: int
        __: KW_ONLY


def no_annotation() -> None:
    @dataclass
    class Bare:
        a = field(default=1)


def order_without_eq() -> None:
    @dataclass(eq=False, order=True)
    class Ordered:
        a: int


def own_order() -> None:
    @dataclass(order=True)
    class Ordered:
        a: int

        def __lt__(self, other: object) -> bool:
            return True


def thawed() -> None:
    @dataclass(frozen=True)
    class Cold:
        a: int

    @dataclass
    class Warm(Cold):
        b: int


def class_variable_factory() -> None:
    @dataclass
    class Shared:
        a: ClassVar[list] = field(default_factory=list)


for each in (mutable_default, mutable_instance, wrong_order, two_defaults, two_markers, no_annotation, order_without_eq, own_order, thawed, class_variable_factory):
    refused(each)


@dataclass(frozen=True, order=True, slots=True)
class Point:
    x: int
    y: int = field(default=3, repr=False)
    tags: list[str] = field(default_factory=list, compare=False, metadata={"unit": "px"})
    origin: ClassVar[int] = 7
    seed: InitVar[int] = 5

    def __post_init__(self, seed: int) -> None:
        print("seed", seed)


p = Point(1)
print(p, p.tags, Point.__slots__, Point.origin, p < Point(2), hash(p) == hash(Point(1)))
for attempt in (lambda: setattr(p, "x", 4), lambda: delattr(p, "y")):
    try:
        attempt()
    except FrozenInstanceError as error:
        print(error)
print([f.name for f in fields(p)], fields(Point)[1].default, fields(Point)[0].default is MISSING)
print(fields(Point)[2].metadata["unit"], fields(Point)[2].default_factory is list, isinstance(fields(p)[0], Field))
print(Point.__dataclass_params__)
print(list(Point.__dataclass_fields__), Point.__match_args__)
refused(Point)
refused(lambda: Point(1, 2, [], 4, 5))
refused(lambda: fields(3))
refused(lambda: asdict(Point))
refused(lambda: replace(p, z=3))

Row = make_dataclass("Row", ["a", ("b", int), ("c", int, field(default=5))], namespace={"double": lambda self: self.c * 2})
row = Row(1, b=2)
print(row, row.double(), asdict(row), astuple(row), replace(row, a=9), is_dataclass(Row), Row.__name__)
print(copy.replace(row, c=6), asdict(row, dict_factory=list), astuple(row, tuple_factory=list))
Wider = make_dataclass("Wider", [("x", int, 4)], bases=(Settings,), kw_only=True)
print(Wider.__mro__[1].__name__, Wider(9, x=1), isinstance(Wider(), Settings))
refused(lambda: make_dataclass("Wrong", ["for"]))
refused(lambda: make_dataclass("Wrong", ["a", "a"]))
refused(lambda: make_dataclass("Wrong", [("a", int, 3, 4)]))


class Plain:
    name: str
    size: float = 2.0


Plain = dataclass(Plain)
print(Plain("a"), Plain("a") == Plain("a", 2.0), Plain("a") != Plain("b"), Plain.__doc__)


@dataclass
class Quoted(Settings):
    count: "ClassVar[int]" = 3
    _: KW_ONLY
    width: "int" = 4
    start: "dataclasses.InitVar[int]" = 8

    def total(self) -> float:
        return self.port + self.width + self.ratio


q = Quoted(5, width=7)
print(q, q.total(), Quoted.count, [f.name for f in fields(Quoted)])


class Child(Quoted):
    pass


print(Child(1, 2.0), isinstance(Child(1), Settings), Child(1) == Child(1), Child(1) == Quoted(1))


class Positive:
    def __set_name__(self, owner: type, name: str) -> None:
        self.name = "_" + name

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return 1 if instance is None else getattr(instance, self.name)

    def __set__(self, instance: Any, value: int) -> None:
        setattr(instance, self.name, max(value, 0))


@dataclass
class Gauge:
    level: int = Positive()


print(Gauge(), Gauge(-3), Gauge(4).level)


@dataclass
class Node(Generic[T]):
    value: T
    children: "list[Node[T]]" = field(default_factory=list)


tree = Node(1, [Node(2), Node(3, [Node(4)])])
print(tree, asdict(tree))
loop: Node[int] = Node(0)
loop.children.append(loop)
print(loop)


class Base1:
    def __init__(self) -> None:
        self.made = True


@dataclass
class Derived(Base1):
    a: int
    b: int = 2

    def __post_init__(self) -> None:
        super().__init__()
        self.c = self.a + self.b


d = Derived(1)
print(d, d.c, d.made, vars(d))


@dataclass
class Failure(Exception):
    code: int
    text: str = "broken"


try:
    raise Failure(3)
except Failure as failure:
    print(repr(failure), failure.args, failure.code)


@dataclass(unsafe_hash=True)
class Key:
    a: int
    b: int = field(hash=False, compare=True, default=0)


print(hash(Key(1, 2)) == hash(Key(1, 3)), Key(1, 2) == Key(1, 3), {Key(1): "one"}[Key(1)])
options = {"order": True}
Sorted = dataclass(**options)(type("Sorted", (), {"__annotations__": {"n": int}}))
print(sorted([Sorted(3), Sorted(1)]))
