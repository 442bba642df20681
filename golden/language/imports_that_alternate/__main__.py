"""Names that more than one statement binds, an import among them: what ran last counts."""
import sys

from .one import NAME

print(NAME)
NAME = "assigned"
print(NAME)

if len(sys.argv) > 5:
    from .one import greet
else:
    from .two import greet
print(greet())

if len(sys.argv) > 5:
    from math import sqrt as work
else:
    from math import floor as work
print(work(9))

if len(sys.argv) > 5:
    from .one import greet as own
else:
    def own():
        return "defined here"
print(own())


def choose(first):
    if first:
        from .one import NAME
    else:
        from .two import NAME
    return NAME


print(choose(True), choose(False))

if len(sys.argv) > 5:
    import json as module
else:
    import math as module
print(module.__name__)

for turn in range(2):
    if turn == 0:
        from .one import greet as last
    else:
        from .two import greet as last
    print(turn, last())
