import { describe, it } from "vitest";
import { expectTypes } from "./expect-types.ts";

describe("ints", () => {
  it("stay native where they cannot grow", () => {
    expectTypes(`
n = 3  # type: int small
total = 0
for i in range(10):  # type: int small
    total += i  # type: int small
length = len("abc")  # type: int small
middle = length // 2  # type: int small
wide = length * length  # type: int
`);
  });

  it("are exact where they may grow", () => {
    expectTypes(`
def fib(n):
    a, b = 0, 1
    while n:
        a, b = b, a + b  # type: tuple[int, int]
        n -= 1  # type: int small
    return a  # type: int
x = fib(100)  # type: int
y = int("12")  # type: int
z = 2 ** 10  # type: int small
`);
  });
});

describe("floats", () => {
  it("are native in locals and boxed in what is printed", () => {
    expectTypes(`
half = 0.5  # type: float
quiet = [half]  # type: list[float]
loud = [half, 1.0]  # type: list[float boxed]
print(loud)
area = half * 2  # type: float
`);
  });

  it("are plain numbers where nobody can tell them from ints", () => {
    expectTypes(`
import asyncio
async def nap(delay):
    await asyncio.sleep(delay)
    return delay * 2  # type: number
async def main():
    await nap(1)
    await nap(0.5)
asyncio.run(main())
`);
  });

  it("are boxed at their source where a library call hands them over beside something else", () => {
    expectTypes(`
half = [x / 2 for x in range(3)]  # type: list[float boxed]
best = max(half, default=None)  # type: float boxed | none
`);
  });

  it("are told from ints where they are printed", () => {
    expectTypes(`
def show(x):
    print(x)  # type: none
    return x  # type: float boxed | int small
show(1)
show(0.5)
`);
  });
});

describe("flow", () => {
  it("narrows by None, isinstance and early return", () => {
    expectTypes(`
def find(key):
    return {"a": 1}.get(key)  # type: int small | none
def use(key):
    found = find(key)
    if found is None:
        return 0
    return found  # type: int small
def kind(x):
    if isinstance(x, str):
        return x  # type: str
    return x  # type: int small
use("a")
kind("a")
kind(1)
`);
  });

  it("takes parameters from the call sites of the whole program", () => {
    expectTypes(`
def join(parts, sep):
    return sep.join(parts)  # type: str
text = join(["a", "b"], "-")  # type: str
`);
  });

  it("unifies containers that meet", () => {
    expectTypes(`
def pick(flag):
    one = [1]  # type: list[int small | str]
    two = ["a"]  # type: list[int small | str]
    return one if flag else two
pick(True)
`);
  });
});

describe("classes", () => {
  it("gives fields what reaches them", () => {
    expectTypes(`
from dataclasses import dataclass
@dataclass
class Point:
    x: float
    y: float = 0.0
class Box:
    def __init__(self, items):
        self.items = items
    def first(self):
        return self.items[0]  # type: str
p = Point(1, 2)  # type: Point
q = p.x  # type: int small
b = Box(["a"]).first()  # type: str
`);
  });

  it("looks methods up through bases", () => {
    expectTypes(`
class Animal:
    def name(self):
        return self.sound()  # type: str
class Dog(Animal):
    def sound(self):
        return "woof"
class Cat(Animal):
    def sound(self):
        return "meow"
noise = Dog().name() + Cat().name()  # type: str
`);
  });
});

describe("coroutines", () => {
  it("tells a coroutine from its result", () => {
    expectTypes(`
import asyncio
async def answer():
    await asyncio.sleep(0)
    return 42
async def main():
    coro = answer()  # type: coroutine[int small]
    n = await coro  # type: int small
    task = asyncio.create_task(answer())  # type: Task[int small]
    m = await task  # type: int small
    both = await asyncio.gather(answer(), answer())  # type: list[int small]
    queue = asyncio.Queue()  # type: Queue[str]
    await queue.put("x")
    item = await queue.get()  # type: str
asyncio.run(main())
`);
  });

  it("knows what generators yield", () => {
    expectTypes(`
def evens(limit):
    for i in range(0, limit, 2):
        yield i
async def ticks():
    yield "tick"
async def main():
    async for t in ticks():  # type: str
        pass
gen = evens(10)  # type: generator[int small]
for e in gen:  # type: int small
    pass
squares = [e * e for e in evens(10)]  # type: list[int small]
`);
  });
});

describe("dicts and sets", () => {
  it("are native where keys are strs or small ints", () => {
    expectTypes(`
ages = {"a": 1}  # type: dict[str, int small] native
ages["b"] = 2
mixed = {"a": 1, 2: 3}  # type: dict[int small | str, int small]
seen = set()  # type: set[str] native
seen.add("x")
for key, value in ages.items():  # type: tuple[str, int small]
    pass
`);
  });
});
