"""typing: hints of functions and classes as values, and what they are made of."""
import typing
from typing import Any, Optional, Union, get_args, get_origin, get_type_hints, assert_never, List, Dict, Callable, Literal
from dataclasses import dataclass
import asyncio

@dataclass
class Config:
    host: str
    port: int = 80
    tags: Optional[List[str]] = None
    handler: Union[int, str, None] = None

def convert(cls, data):
    hints = get_type_hints(cls)
    out = {}
    for name, tp in hints.items():
        origin = get_origin(tp)
        args = get_args(tp)
        print(name, tp, origin, args)
        out[name] = data.get(name)
    return cls(**out)

def f(a: int, b: str = "", *args: float, c: Dict[str, int], d: Callable[[int], str] = None, e: Literal["x", 1] = "x", g: list[int] | None = None) -> Any:
    return a

async def main():
    print(convert(Config, {"host": "h", "port": 1}))
    for name, tp in f.__annotations__.items():
        print(name, tp)
    print(typing.get_type_hints(f).get("a"), get_args(f.__annotations__["g"]))
    try:
        assert_never(5)
    except AssertionError as e:
        print(e)
asyncio.run(main())
