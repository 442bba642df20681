import sys
# speed
try:
    import uvloop
except ImportError:
    uvloop = None
try:
    from fancy import thing, other
except ImportError as e:
    print(type(e).__name__, e, e.name)
    thing = None
try:
    print("before")
    import fancy.sub
    print("never")
except ModuleNotFoundError as e:
    print(type(e).__name__, e, e.name)
try:
    import json
    from dataclasses import dataclass
except ImportError:
    json = None
    dataclass = None
else:
    print("there")
if sys.version_info >= (3, 11):
    from asyncio import timeout
else:
    from async_timeout import timeout

try:
    import orjson as jsonlib
except ImportError:
    import json as jsonlib

try:
    import ujson
    HAS = True
except ImportError:
    HAS = False

def f():
    try:
        import numpy as np
        return np.zeros(3)
    except ImportError:
        return [0, 0, 0]

print(uvloop, thing, json.dumps([1]), jsonlib.loads("[1]"), timeout.__name__, HAS, f())
if uvloop is not None:
    uvloop.install()
