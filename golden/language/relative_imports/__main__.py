"""A package that imports its own modules."""
from . import names
from .inner import shout
from .names import greeting as hello

print(names.greeting("a"), hello("b"), shout("c"), names.__name__)
