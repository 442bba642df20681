"""Every public name of struct, in a protocol of frames."""
import asyncio
import struct
from dataclasses import dataclass
from struct import Struct

HEADER = Struct("!2sBBH")
POINT = struct.Struct(format="<fdh?")


@dataclass
class Packet:
    kind: int
    body: bytes
    flags: int = 0

    def encode(self) -> bytes:
        return HEADER.pack(b"PK", self.kind, self.flags, len(self.body)) + self.body

    @classmethod
    def decode(cls, data: bytes) -> "Packet":
        magic, kind, flags, length = HEADER.unpack_from(data)
        if magic != b"PK":
            raise ValueError(f"bad magic {magic!r}")
        return cls(kind, data[HEADER.size : HEADER.size + length], flags)


async def send(queue: asyncio.Queue, count: int):
    for i in range(count):
        await queue.put(Packet(i, struct.pack(f">{i}H", *range(i)), i % 2).encode())
    await queue.put(None)


async def main():
    queue: asyncio.Queue = asyncio.Queue(2)
    sender = asyncio.create_task(send(queue, 4))
    while (data := await queue.get()) is not None:
        packet = Packet.decode(data)
        print(data.hex(" "), packet, [n for n, in struct.iter_unpack(">H", packet.body)])
    await sender

    print(HEADER.format, HEADER.size, repr(HEADER), POINT.size, struct.calcsize("@bq"), struct.calcsize("=bq"))
    raw = POINT.pack(1.5, 2, -3, True)
    x, y, z, on = POINT.unpack(raw)
    print(raw, x, y, z, on, x + y, y / 4, f"{x:.2f} {y}")
    buffer = bytearray(8)
    struct.pack_into("<HH", buffer, 2, 1, 65535)
    HEADER.pack_into(buffer, 0, b"ab", 1, 2, 3)
    print(buffer, struct.unpack_from("<H", buffer, 4), struct.unpack_from("<H", buffer, offset=6), HEADER.unpack_from(buffer, offset=2), list(POINT.iter_unpack(raw * 2)))
    for letter in "bBhHiIlLqQ":
        top = struct.unpack("<" + letter, b"\xff" * struct.calcsize("<" + letter))[0]
        print(letter, top, end=" ")
    print()
    print(struct.pack("5s3p c?e", b"abcdefg", b"xyz", b"!", [], 0.1), struct.unpack("<e", b"\x66\x2e"), struct.unpack(">d", struct.pack(">d", 3.0)), struct.unpack("<Q", b"\xff" * 8)[0] + 1)
    for action in (lambda: struct.pack("<H", 70000), lambda: struct.pack("<H", "a"), lambda: struct.pack("<f", 1e40), lambda: struct.unpack("<I", b"abc"), lambda: struct.pack("<2H", 1), lambda: struct.calcsize("y"), lambda: struct.pack("<s", "a"),
                   lambda: struct.pack_into("<H", bytearray(1), 0, 1), lambda: list(struct.iter_unpack("<H", b"abc"))):
        try:
            print(action())
        except (struct.error, OverflowError) as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
