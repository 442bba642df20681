import asyncio
def f():
    t = (1.5, "b")
    xs = [(2.0, "b"), (1.5, "a")]
    print(t[0] * 2, xs[0][0] * 2, max(xs)[0] + 1, xs[-1][1].upper(), t[-1].upper())
    for p in xs: print(p[0] * 2, p[1].upper())
    d = {"k": (1, "x")}
    print(d["k"][0] + 1, d["k"][1].upper(), sorted(xs)[0][1].upper())
    d.get("k")[1].lower()
async def g(): return (1, "z")
async def main():
    print((await g())[1].upper())
    r = await asyncio.gather(g(), g())
    print(r[0][1].upper(), [x[0] + 1 for x in r])
f(); asyncio.run(main())
