"""Every public name of array."""
import array
import asyncio
import io
from array import array as Array


async def samples(count: int):
    for i in range(count):
        await asyncio.sleep(0)
        yield i * i - 5


async def main():
    values = Array("h")
    async for value in samples(5):
        values.append(value)
    print(values, values.typecode, values.itemsize, len(values), values.tobytes(), sum(values), max(values), 4 in values, array.typecodes)
    values.extend([7, 7])
    values.insert(0, 100)
    print(values, values.pop(), values.pop(0), values.index(4), values.count(7), values[1:3], values[-1], values[::-1], values.buffer_info()[1])
    values.remove(7)
    values.reverse()
    values[0] = 3
    values[1:2] = Array("h", [8, 9])
    del values[0]
    values.byteswap()
    print(values, list(values), values.tolist(), values + Array("h", [1]), values * 2, values == Array("h", values), values < Array("h", [0]))
    values.clear()
    values.frombytes(b"\x01\x00\x02\x00")
    values.fromlist([3])
    stream = io.BytesIO()
    values.tofile(stream)
    stream.seek(0)
    other = Array("H")
    other.fromfile(stream, 3)
    print(values, other, values == other, bytes(other), memoryview(other).nbytes)
    floats = Array("d", [1, 2.5])
    floats += Array("d", (3,))
    print(floats, Array("f", [0.1]), Array("u", "abc"), Array("u", "abc").tounicode(), Array("q", [-(2**63)]), Array("Q", [2**64 - 1])[0], floats[0], f"{floats[1]:.3f}")
    letters = Array("u")
    letters.fromunicode("xyz")
    print(letters, {code: Array(code).itemsize for code in "bBhHiIlLqQfd"})
    for action in (lambda: Array("b", [200]), lambda: Array("i", ["a"]), lambda: Array("z"), lambda: floats[9], lambda: Array("i").pop(), lambda: floats.append("x"), lambda: floats.index(77), lambda: Array("i", b"abc"), lambda: floats + [1]):
        try:
            print(action())
        except (TypeError, ValueError, OverflowError, IndexError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
