"""Library functions that are handed on: what they give stays a float or an int."""
import math
import time
from dataclasses import dataclass, field

functions = {"root": math.sqrt, "floor": math.floor, "length": len}


def apply(function, value):
    return function(value)


class Gauge:
    def __init__(self, convert):
        self.convert = convert

    def read(self, raw):
        return self.convert(raw)


@dataclass
class Event:
    name: str
    at: float = field(default_factory=time.time)


for name, function in functions.items():
    print(name, function([1, 2, 3, 4]) if name == "length" else function(4))
print(apply(math.sqrt, 9), apply(len, "abc"), list(map(math.sqrt, [1, 4])), max([1, 4], key=math.sqrt))
print(Gauge(math.fabs).read(-2), Gauge(abs).read(-3), Gauge(float).read("7"))
print([f(16) for f in (math.sqrt, math.log2, math.isqrt)])
clock = time.monotonic
print(isinstance(clock(), float), isinstance(Event("start").at, float), clock is time.monotonic)


def part(number):
    return number.real


print(part(complex(1, 2)), part(3), part(2.0))
