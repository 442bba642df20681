"""Functions of the library found by a name that is known only as the program runs."""
import math
import time

print(getattr(math, "sqrt")(16), getattr(math, "floor")(2.5))
for name in "sqrt floor pow".split():
    found = getattr(math, name)
    print(name, found(25, 2) if name == "pow" else found(25))
root = getattr(math, "sqrt")
print(root(9), [root(n) for n in (1, 4)])
print(type(getattr(time, "time")()).__name__)
table = {"math": math, "time": time}
print(table["math"].sqrt(49), table["math"].__name__, table["math"] is math)
print(hasattr(math, "no_such_thing"), getattr(math, "no_such_thing", "none"))
try:
    getattr(math, "no_such_" + "thing")
except AttributeError as error:
    print(error)
