"""Records of a small shop: what dataclasses give besides fields."""
import dataclasses
from dataclasses import KW_ONLY, MISSING, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, replace


@dataclass(order=True, frozen=True)
class Price:
    cents: int
    currency: str = field(default="EUR", compare=False)


@dataclass
class Item:
    """Something for sale."""
    name: str
    price: Price = Price(100)
    tags: list[str] = field(default_factory=list, repr=False)
    _: KW_ONLY
    stock: int = field(default=0, metadata={"unit": "pieces"})
    discount: InitVar[int] = 0
    code: str = field(init=False)

    def __post_init__(self, discount: int) -> None:
        self.code = f"{self.name[:3].upper()}-{discount}"


@dataclass(slots=True)
class Point:
    x: float
    y: float = 0.0


item = Item("pencil", tags=["wood"], stock=3, discount=5)
print(item, item.code, Item.__doc__, Item.__match_args__)
print(asdict(item), astuple(item), asdict(Price(3)), astuple(Point(1.5)))
print(asdict(item, dict_factory=lambda pairs: {key: value for key, value in pairs if key != "tags"}), astuple(Price(1), tuple_factory=list))
for each in fields(Item):
    print(each.name, each.default is MISSING, each.default_factory is MISSING, each.init, each.repr, each.compare, dict(each.metadata), each.kw_only)
print([f.name for f in fields(item)], is_dataclass(item), is_dataclass(Item), is_dataclass(3), is_dataclass(int), dataclasses.is_dataclass(Point(1)))
print(replace(item, name="pen", discount=1), replace(item, name="pen", discount=1).code, replace(Price(5), cents=7))
print(Price(1) < Price(2), Price(1) == Price(1, "USD"), sorted([Price(3), Price(1)]), hash(Price(1)) == hash(Price(1, "USD")), max(Price(3), Price(9)))
asdict(item)["tags"].append("copy")
print(item.tags, asdict(item)["tags"] is item.tags)


def attempt(title, action):
    try:
        print(title, action())
    except (FrozenInstanceError, TypeError, ValueError, AttributeError) as error:
        print(title, type(error).__name__, error)


def change(price: Price) -> None:
    price.cents = 3


def remove(price: Price) -> None:
    del price.cents


attempt("frozen", lambda: change(Price(1)))
attempt("frozen", lambda: remove(Price(1)))
attempt("is an", lambda: issubclass(FrozenInstanceError, AttributeError))
attempt("replace", lambda: replace(item, code="x", discount=1))
attempt("replace", lambda: replace(item, name="n"))
attempt("replace", lambda: replace(Price(1), amount=1))
attempt("fields", lambda: fields(3))
attempt("asdict", lambda: asdict(Item))
attempt("astuple", lambda: astuple([1]))
attempt("hash", lambda: hash(item))
attempt("compare", lambda: Point(1) < Point(2))
attempt("missing", lambda: Item())
attempt("positional", lambda: Item("a", Price(1), [], 3))
attempt("keyword", lambda: Price(1, amount=3))
match item:
    case Item(name, Price(cents)):
        print("matched", name, cents)
print(Point(1.0, 2.0) == Point(1.0, 2.0), Point(1.0) == (1.0, 0.0), repr(Point(2.0)))
