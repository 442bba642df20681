"""zlib and gzip: what goes in comes out again; json.detect_encoding and random.binomialvariate besides."""
import asyncio
import gzip
import json
import random
import zlib


async def store(archive: dict[str, bytes], name: str, data: bytes, level: int):
    await asyncio.sleep(0)
    archive[name] = zlib.compress(data, level)


async def main():
    archive: dict[str, bytes] = {}
    await asyncio.gather(*(store(archive, f"level {level}", b"spam and eggs " * 100, level) for level in (0, 1, 6, 9)))
    for name, data in archive.items():
        print(name, len(data) < 1500, zlib.decompress(data) == b"spam and eggs " * 100, zlib.crc32(data[:2]) > 0)
    raw = zlib.compress(b"raw" * 9, wbits=-15)
    print(zlib.decompress(raw, wbits=-15), zlib.decompress(zlib.compress(b"z", level=9)), zlib.decompress(zlib.compress(b"gz", wbits=31), 31), zlib.decompress(gzip.compress(b"auto"), zlib.MAX_WBITS | 32, bufsize=10))
    print(zlib.crc32(b"abc"), zlib.crc32(b"c", zlib.crc32(b"ab")), zlib.adler32(b"abc"), zlib.adler32(b"c", zlib.adler32(b"ab")))
    print(zlib.DEFLATED, zlib.DEF_BUF_SIZE, zlib.DEF_MEM_LEVEL, zlib.MAX_WBITS, zlib.Z_BEST_COMPRESSION, zlib.Z_BEST_SPEED, zlib.Z_DEFAULT_COMPRESSION, zlib.Z_DEFAULT_STRATEGY, zlib.Z_NO_COMPRESSION)
    packed = gzip.compress(b"hello " * 20, mtime=5)
    print(packed[:10], gzip.decompress(packed), gzip.decompress(packed + gzip.compress(b"more", 1, mtime=0)), gzip.compress(b"", compresslevel=1, mtime=0))
    for action in (lambda: zlib.decompress(b"not compressed"), lambda: zlib.decompress(zlib.compress(b"whole")[:-3]), lambda: zlib.compress(b"", 10), lambda: gzip.decompress(b"plain"), lambda: gzip.decompress(packed[:-5]), lambda: zlib.compress("text")):
        try:
            print(action())
        except (zlib.error, gzip.BadGzipFile, EOFError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")
    print([json.detect_encoding(text.encode(code)) for text in ("[1]", '"a"') for code in ("utf-8", "utf-16", "utf-16-le", "utf-32-be", "utf-8-sig")])
    random.seed(8)
    print([random.binomialvariate(n, p) for n, p in ((1, 0.5), (10, 0.2), (100, 0.7), (1000, 0.5), (5, 0.0), (5, 1.0))], random.Random(3).binomialvariate(50, p=0.4), random.binomialvariate())


asyncio.run(main())
