"""Says which tests a module has, by CPython's own loader."""

import importlib
import sys
import unittest

module = importlib.import_module(sys.argv[1])
loader = unittest.TestLoader()
seen = set()
for name in dir(module):
    cls = getattr(module, name)
    if isinstance(cls, type) and issubclass(cls, unittest.TestCase):
        for test in loader.loadTestsFromTestCase(cls):
            seen.add(".".join(test.id().split(".")[-2:]))
print("\n".join(sorted(seen)))
