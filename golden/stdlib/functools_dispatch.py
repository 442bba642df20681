"""functools: dispatch by the type of the first argument, methods with arguments filled in."""
import asyncio
import functools
from dataclasses import dataclass
from functools import partialmethod, singledispatch
from typing import Union


@singledispatch
def show(value, indent=0):
    """Shows a value."""
    return " " * indent + f"other {value!r}"


@show.register
def _(value: int, indent=0):
    return " " * indent + f"int {value}"


@show.register(list)
def show_list(value, indent=0):
    return "\n".join([" " * indent + "list", *(show(each, indent + 1) for each in value)])


@show.register
def _(value: Union[bytes, float], indent=0):
    return " " * indent + f"bytes or float {value}"


@show.register
def _(value: None, indent=0):
    return " " * indent + "nothing"


show.register(str, lambda value, indent=0: " " * indent + "text " + value)


@dataclass
class Created:
    name: str


@dataclass
class Renamed(Created):
    old: str = "?"


@singledispatch
async def handle(event):
    raise TypeError(f"unknown event {type(event).__name__}")


@handle.register
async def _(event: Created):
    await asyncio.sleep(0)
    return f"created {event.name}"


@handle.register(dict)
async def handle_dict(event):
    return f"dict {sorted(event)}"


class Cell:
    def __init__(self):
        self.alive = False
        self.log = []

    def set_state(self, state, *, by="nobody"):
        self.alive = state
        self.log.append((state, by))
        return self

    async def fire(self, event, times=1):
        await asyncio.sleep(0)
        return f"{event} x{times} {self.alive}"

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, by="reaper")
    pay = partialmethod(fire, "pay")
    ship = partialmethod(fire, event="ship", times=3)


print(show([1, "a", [2.5, None], b"x", True, {}]))
print(show.dispatch(int) is show.dispatch(bool), show.dispatch(dict) is show.dispatch(object), show.__name__, show.__doc__)
print(sorted(cls.__name__ for cls in show.registry))
try:
    show()
except TypeError as error:
    print(error)
try:
    show.register(5)
except TypeError as error:
    print(error)
cell = Cell()
print(cell.set_alive().alive, cell.set_dead().alive, cell.set_alive(by="me").log)
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)


async def main():
    for event in (Created("a"), Renamed("b", "c"), {"x": 1}):
        print(await handle(event))
    try:
        await handle(5)
    except TypeError as error:
        print(error)
    print(await cell.pay(), await cell.pay(times=2), await cell.ship())
    print(await asyncio.gather(cell.pay(), cell.ship(), handle(Created("z"))))


asyncio.run(main())
