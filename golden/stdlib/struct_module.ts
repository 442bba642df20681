/** Every public name of struct, in a protocol of frames. */

import {
  add,
  asFloat,
  bytearray,
  Bytes,
  bytes_hex,
  bytes_of,
  caught,
  format,
  getitem,
  len,
  list,
  mul,
  ne,
  OverflowError,
  print,
  range,
  repr,
  slice,
  str,
  truediv,
  tuple,
  type_name,
  unpack,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Queue } from "py2ts-runtime/asyncio";
import { dataclass } from "py2ts-runtime/dataclasses";
import * as struct from "py2ts-runtime/struct";
import { Struct } from "py2ts-runtime/struct";

const HEADER = new Struct("!2sBBH");
const POINT = new struct.Struct({ format: "<fdh?" });

class Packet {
  kind: any;
  body: Bytes;
  flags: any;
  constructor(kind: any, body: Bytes, flags: any = 0) {
    this.kind = kind;
    this.body = body;
    this.flags = flags;
  }

  encode(): Bytes {
    return add(
      HEADER.pack(bytes_of("PK"), this.kind, this.flags, len(this.body)),
      this.body,
    );
  }

  static decode(data: Bytes): Packet {
    const [magic, kind, flags, length] = unpack(HEADER.unpack_from(data), 4);
    if (ne(magic, bytes_of("PK"))) {
      throw new ValueError(`bad magic ${repr(magic)}`);
    }
    return new this(
      kind,
      getitem(data, slice(HEADER.size, add(HEADER.size, length))),
      flags,
    );
  }
}
dataclass(Packet, "kind, body, flags=");

async function send(queue: Queue<Bytes | null>, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    await queue.put(
      new Packet(i, struct.pack(`>${i}H`, ...range(i)), i % 2).encode(),
    );
  }
  await queue.put(null);
}

async function main(): Promise<void> {
  const queue: Queue<Bytes | null> = new asyncio.Queue(2);
  const sender = asyncio.create_task(() => send(queue, 4));
  let data!: Bytes | null;
  while ((data = await queue.get()) !== null) {
    const packet = Packet.decode(data);
    const value = bytes_hex(data, " ");
    const packet2 = packet;
    const items: any[] = [];
    for (const item of struct.iter_unpack(">H", packet.body)) {
      const [n] = unpack(item, 1);
      items.push(n);
    }
    print(value, packet2, items);
  }
  await sender.promise();

  print(
    HEADER.format,
    HEADER.size,
    repr(HEADER),
    POINT.size,
    struct.calcsize("@bq"),
    struct.calcsize("=bq"),
  );
  const raw = POINT.pack(1.5, 2, -3, true);
  const [x, y, z, on] = unpack(POINT.unpack(raw), 4);
  print(
    raw,
    x,
    y,
    z,
    on,
    add(x, y),
    truediv(y, 4),
    `${format(x, ".2f")} ${str(y)}`,
  );
  const buffer = bytearray(8);
  struct.pack_into("<HH", buffer, 2, 1, 65535);
  HEADER.pack_into(buffer, 0, bytes_of("ab"), 1, 2, 3);
  print(
    buffer,
    struct.unpack_from("<H", buffer, 4),
    struct.unpack_from("<H", buffer, { offset: 6 }),
    HEADER.unpack_from(buffer, { offset: 2 }),
    list(POINT.iter_unpack(mul(raw, 2))),
  );
  for (const letter of "bBhHiIlLqQ") {
    const top = getitem(
      struct.unpack(
        "<" + letter,
        mul(new Bytes([255]), struct.calcsize("<" + letter)),
      ),
      0,
    );
    print(letter, top, { end: " " });
  }
  print();
  print(
    struct.pack(
      "5s3p c?e",
      bytes_of("abcdefg"),
      bytes_of("xyz"),
      bytes_of("!"),
      [],
      0.1,
    ),
    struct.unpack("<e", bytes_of("f.")),
    struct.unpack(">d", struct.pack(">d", asFloat(3))),
    add(getitem(struct.unpack("<Q", mul(new Bytes([255]), 8)), 0), 1),
  );
  for (const action of tuple(
    () => struct.pack("<H", 70000),
    () => struct.pack("<H", "a"),
    () => struct.pack("<f", asFloat(1e40)),
    () => struct.unpack("<I", bytes_of("abc")),
    () => struct.pack("<2H", 1),
    () => struct.calcsize("y"),
    () => struct.pack("<s", "a"),
    () => {
      struct.pack_into("<H", bytearray(1), 0, 1);
      return null;
    },
    () => list(struct.iter_unpack("<H", bytes_of("abc"))),
  )) {
    try {
      print(action());
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof struct.error || error instanceof OverflowError)) {
        throw error;
      }
      print(`${type_name(error)}: ${str(error)}`);
    }
  }
}

await asyncio.run(main);
