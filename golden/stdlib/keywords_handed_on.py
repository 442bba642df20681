"""Keywords that library calls hand on to functions."""
import functools, asyncio, threading
def greet(name, greeting="hello", *, punct="!"):
    return f"{greeting}, {name}{punct}"
hi = functools.partial(greet, greeting="hi")
print(hi("bob"), hi("al", punct="?"))
t = threading.Thread(target=lambda: None)
def work(a, b, c=3): print("work", a, b, c)
t = threading.Thread(target=work, args=(1,), kwargs={"c": 9, "b": 2}); t.start(); t.join()
async def main():
    print(await asyncio.to_thread(greet, "z", greeting="yo"))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, functools.partial(greet, "q", punct="...")))
    loop.call_soon(functools.partial(print, "soon", end="\n"))
    await asyncio.sleep(0)
asyncio.run(main())
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor() as ex:
    print(ex.submit(greet, name="kw", greeting="x").result())
