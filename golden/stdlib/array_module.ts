/** Every public name of array. */

import {
  add,
  Bytes,
  bytes,
  bytes_of,
  call_method,
  caught,
  close_later,
  contains,
  delitem,
  eq,
  format,
  getitem,
  iadd,
  IndexError,
  len,
  list,
  lt,
  max,
  memoryview,
  mul,
  neg,
  OverflowError,
  pow,
  print,
  setitem,
  slice,
  str,
  sub,
  sum,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import * as array from "py2ts-runtime/array";
import { array as Array_ } from "py2ts-runtime/array";
import * as asyncio from "py2ts-runtime/asyncio";
import * as io from "py2ts-runtime/io";

async function* samples(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    await asyncio.sleep(0);
    yield i * i - 5;
  }
}

async function main(): Promise<void> {
  const values = new Array_("h");
  for await (const value of close_later(samples(5))) {
    values.append(value);
  }
  print(
    values,
    values.typecode,
    values.itemsize,
    len(values),
    values.tobytes(),
    sum(values),
    max(values),
    contains(values, 4),
    array.typecodes,
  );
  values.extend([7, 7]);
  values.insert(0, 100);
  print(
    values,
    values.pop(),
    values.pop(0),
    values.index(4),
    values.count(7),
    getitem(values, slice(1, 3)),
    getitem(values, -1),
    getitem(values, slice(null, null, -1)),
    values.buffer_info()[1],
  );
  values.remove(7);
  values.reverse();
  setitem(values, 0, 3);
  const Array_2 = new Array_("h", [8, 9]);
  setitem(values, slice(1, 2), Array_2);
  delitem(values, 0);
  values.byteswap();
  print(
    values,
    list(values),
    values.tolist(),
    add(values, new Array_("h", [1])),
    mul(values, 2),
    eq(values, new Array_("h", values)),
    lt(values, new Array_("h", [0])),
  );
  values.clear();
  values.frombytes(new Bytes([1, 0, 2, 0]));
  values.fromlist([3]);
  const stream = new io.BytesIO();
  values.tofile(stream);
  stream.seek(0);
  const other = new Array_("H");
  other.fromfile(stream, 3);
  print(
    values,
    other,
    eq(values, other),
    bytes(other),
    memoryview(other).nbytes,
  );
  let floats: any = new Array_("d", [1, 2.5]);
  floats = iadd(floats, new Array_("d", tuple(3)));
  print(
    floats,
    new Array_("f", [0.1]),
    new Array_("u", "abc"),
    new Array_("u", "abc").tounicode(),
    new Array_("q", [neg(pow(2, 63))]),
    getitem(new Array_("Q", [sub(pow(2, 64), 1)]), 0),
    getitem(floats, 0),
    `${format(getitem(floats, 1), ".3f")}`,
  );
  const letters = new Array_("u");
  letters.fromunicode("xyz");
  print(
    letters,
    new Map<string, number>(
      Array.from("bBhHiIlLqQfd", (code): [string, number] => [
        code,
        new Array_(code).itemsize,
      ]),
    ),
  );
  for (const action of tuple(
    () => new Array_("b", [200]),
    () => new Array_("i", ["a"]),
    () => new Array_("z"),
    () => getitem(floats, 9),
    () => new Array_("i").pop(),
    () => call_method(floats, "append", "x"),
    () => call_method(floats, "index", 77),
    () => new Array_("i", bytes_of("abc")),
    () => add(floats, [1]),
  )) {
    try {
      print(action());
    } catch (error2) {
      const error = caught(error2);
      if (!(
        error instanceof TypeError ||
        error instanceof ValueError ||
        error instanceof OverflowError ||
        error instanceof IndexError
      )) {
        throw error;
      }
      print(`${type_name(error)}: ${str(error)}`);
    }
  }
}

await asyncio.run(main);
