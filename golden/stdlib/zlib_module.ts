/** zlib and gzip: what goes in comes out again; json.detect_encoding and random.binomialvariate besides. */

import {
  add,
  type Bytes,
  bytes_of,
  caught,
  coroutine,
  dict_items,
  EOFError,
  eq,
  getitem,
  iter,
  len,
  map,
  mul,
  or_,
  print,
  slice,
  str,
  str_encode,
  tuple,
  type_name,
  TypeError,
  unpack,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as gzip from "py2ts-runtime/gzip";
import * as json from "py2ts-runtime/json";
import * as random from "py2ts-runtime/random";
import * as zlib from "py2ts-runtime/zlib";

async function store(
  archive: Map<string, Bytes>,
  name: string,
  data: Bytes,
  level: number,
): Promise<void> {
  await asyncio.sleep(0);
  archive.set(name, zlib.compress(data, level));
}

async function main(): Promise<void> {
  const archive: Map<string, Bytes> = new Map<string, Bytes>();
  await asyncio.gather(
    ...map(
      (level) =>
        coroutine(
          store,
          archive,
          `level ${level}`,
          mul(bytes_of("spam and eggs "), 100),
          level,
        ),
      tuple(0, 1, 6, 9),
    ),
  );
  for (const item of iter(dict_items(archive))) {
    const [name, data] = unpack(item, 2);
    print(
      name,
      len(data) < 1500,
      eq(zlib.decompress(data), mul(bytes_of("spam and eggs "), 100)),
      zlib.crc32(getitem(data, slice(null, 2))) > 0,
    );
  }
  const raw = zlib.compress(mul(bytes_of("raw"), 9), { wbits: -15 });
  print(
    zlib.decompress(raw, { wbits: -15 }),
    zlib.decompress(zlib.compress(bytes_of("z"), { level: 9 })),
    zlib.decompress(zlib.compress(bytes_of("gz"), { wbits: 31 }), 31),
    zlib.decompress(gzip.compress(bytes_of("auto")), or_(zlib.MAX_WBITS, 32), {
      bufsize: 10,
    }),
  );
  print(
    zlib.crc32(bytes_of("abc")),
    zlib.crc32(bytes_of("c"), zlib.crc32(bytes_of("ab"))),
    zlib.adler32(bytes_of("abc")),
    zlib.adler32(bytes_of("c"), zlib.adler32(bytes_of("ab"))),
  );
  print(
    zlib.DEFLATED,
    zlib.DEF_BUF_SIZE,
    zlib.DEF_MEM_LEVEL,
    zlib.MAX_WBITS,
    zlib.Z_BEST_COMPRESSION,
    zlib.Z_BEST_SPEED,
    zlib.Z_DEFAULT_COMPRESSION,
    zlib.Z_DEFAULT_STRATEGY,
    zlib.Z_NO_COMPRESSION,
  );
  const packed = gzip.compress(mul(bytes_of("hello "), 20), { mtime: 5 });
  print(
    getitem(packed, slice(null, 10)),
    gzip.decompress(packed),
    gzip.decompress(
      add(packed, gzip.compress(bytes_of("more"), 1, { mtime: 0 })),
    ),
    gzip.compress(bytes_of(""), { compresslevel: 1, mtime: 0 }),
  );
  for (const action of tuple(
    () => zlib.decompress(bytes_of("not compressed")),
    () =>
      zlib.decompress(
        getitem(zlib.compress(bytes_of("whole")), slice(null, -3)),
      ),
    () => zlib.compress(bytes_of(""), 10),
    () => gzip.decompress(bytes_of("plain")),
    () => gzip.decompress(getitem(packed, slice(null, -5))),
    () => zlib.compress("text"),
  )) {
    try {
      print(action());
    } catch (error2) {
      const error = caught(error2);
      if (!(
        error instanceof zlib.error ||
        error instanceof gzip.BadGzipFile ||
        error instanceof EOFError ||
        error instanceof TypeError
      )) {
        throw error;
      }
      print(`${type_name(error)}: ${str(error)}`);
    }
  }
  const items2: string[] = [];
  for (const text of tuple("[1]", '"a"')) {
    for (const code of tuple(
      "utf-8",
      "utf-16",
      "utf-16-le",
      "utf-32-be",
      "utf-8-sig",
    )) {
      items2.push(json.detect_encoding(str_encode(text, code)));
    }
  }
  print(items2);
  random.seed(8);
  print(
    Array.from(
      tuple(
        tuple(1, 0.5),
        tuple(10, 0.2),
        tuple(100, 0.7),
        tuple(1000, 0.5),
        tuple(5, 0),
        tuple(5, 1),
      ),
      ([n, p]) => random.binomialvariate(n, p),
    ),
    new random.Random(3).binomialvariate(50, 0.4),
    random.binomialvariate(),
  );
}

await asyncio.run(main);
