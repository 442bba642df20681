"""Methods of asynchronous generators, whose type is known here and unknown there."""
import asyncio
async def gen(n):
    got = []
    try:
        for i in range(n):
            x = yield i
            got.append(x)
    except ValueError as e:
        yield f"caught {e}"
    finally:
        print("fin", got)

async def main():
    table = {"g": gen(3), "n": 1, "s": "x"}
    g = table["g"]
    print(await g.__anext__(), await g.asend("hi"), await g.athrow(ValueError("v")))
    await g.aclose()
    fs = [getattr(gen(2), name) for name in ("__anext__", "aclose")]
    print(hasattr(g, "asend"), hasattr(g, "send"), hasattr(g, "__aiter__"), g.__aiter__() is g)
    print(await fs[0]())
    await fs[1]()
    c = gen(2).asend(None)
    print(await c)
    async for v in table["g"]:
        print("no", v)
    h = table.setdefault("h", gen(1))
    
    try:
        while True:
            print(await anext(h))
    except StopAsyncIteration:
        print("end")
    it = aiter(gen(2))
    print([x async for x in it], await anext(it, None))
    def sync():
        r = yield 1
        print("r", r)
    d = {"s": sync(), "k": 2}
    s = d["s"]
    print(next(s), hasattr(s, "send"))
    try:
        s.send(5)
    except StopIteration as e:
        print("stop", e.value)
asyncio.run(main())
