"""Handlers within handlers that bind one name, and handlers that give their name something else."""
def f():
    try:
        raise ValueError("a")
    except Exception as e:
        print(e)
        e = KeyError("k")
        print(repr(e))
    try:
        raise ValueError("b")
    except Exception as error:
        print(error)
        try:
            raise KeyError("c")
        except KeyError as error:
            print("inner", repr(error))
    try:
        raise ValueError("d")
    except (ValueError, KeyError) as exc:
        for i in range(2):
            exc = RuntimeError(i)
        print(repr(exc))
    except TypeError as exc:
        exc = None
f()
try:
    raise ValueError("b")
except Exception as error:
    try:
        raise KeyError("c")
    except KeyError as error:
        print("inner", repr(error))
async def g():
    try:
        raise ValueError("b")
    except Exception as error:
        try:
            raise KeyError("c")
        except KeyError as error:
            print("inner", repr(error), repr(error.__context__))
import asyncio
asyncio.run(g())
