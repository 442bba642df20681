/** The layers of files: raw, buffered and text objects, their names and modes, bases of one's own, newlines decoded piece by piece. */

import {
  add,
  bound,
  type ByteArray,
  bytearray,
  Bytes,
  bytes,
  bytes_of,
  call,
  call_method,
  enter,
  eq,
  getattr,
  getitem,
  iadd,
  type Int,
  len,
  open,
  print,
  repr,
  setitem,
  slice,
  tuple,
  type_name,
} from "py2ts-runtime";
import * as io from "py2ts-runtime/io";
import type { TextIOWrapper } from "py2ts-runtime/io";
import * as path_ from "py2ts-runtime/os/path";
import * as tempfile from "py2ts-runtime/tempfile";

const __init___data_default = bytes_of("");
class Memory extends io.RawIOBase {
  data: any;
  position: Int;
  constructor(data: Bytes = __init___data_default) {
    super();
    this.data = bytearray(data);
    this.position = 0;
  }

  override readable(): boolean {
    return true;
  }

  override writable(): boolean {
    return true;
  }

  override readinto(buffer: ByteArray): number {
    const part = getitem(
      this.data,
      slice(this.position, add(this.position, len(buffer))),
    );
    const part2 = part;
    setitem(buffer, slice(null, len(part)), part2);
    this.position = add(this.position, len(part));
    return len(part);
  }

  override write(data: Bytes): number {
    this.data = iadd(this.data, bytes(data));
    return len(data);
  }
}

const raw = new Memory(
  new Bytes([
    102, 105, 114, 115, 116, 32, 108, 105, 110, 101, 10, 115, 101, 99, 111, 110,
    100, 32, 108, 105, 110, 101, 10,
  ]),
);
const target = bytearray(5);
print(
  raw.readinto(target),
  bytes(target),
  raw.read(3),
  raw.readline(),
  raw.readall(),
);
print(
  raw.write(bytes_of("more")),
  (raw.writelines([bytes_of(" and"), bytes_of(" more")]), null),
  bytes(getitem(raw.data, slice(-13, null))),
);
const buffered = new io.BufferedReader(new Memory(bytes_of("0123456789")), 4);
print(
  buffered.read(3),
  getitem(buffered.peek(1), slice(null, 1)),
  buffered.read1(2),
  buffered.read(),
);

let text!: TextIOWrapper;
const scope = enter(new tempfile.TemporaryDirectory());
try {
  const folder = scope.value;
  const path = path_.join(folder, "file.txt");
  const file = open(path, "wb", 0);
  try {
    print(
      type_name(file),
      eq(file.name, path),
      file.mode,
      file.write(new Bytes([111, 110, 101, 10, 116, 119, 111, 10])),
      getattr(file, "closefd"),
    );
  } finally {
    file.close();
  }
  const reader = open(path, "rb");
  try {
    print(
      type_name(reader),
      eq(reader.name, path),
      reader.mode,
      type_name(reader.raw),
    );
    const into = bytearray(3);
    print(reader.readinto1(into), bytes(into));
  } finally {
    reader.close();
  }
  const whole = open(path, "rb");
  const detached = whole.detach();
  print(type_name(detached), call_method(detached, "readall"));
  call_method(detached, "close");
  const writer = open(path, "wb");
  try {
    writer.writelines([new Bytes([97, 10]), new Bytes([98, 10])]);
    print(
      type_name(writer),
      eq(writer.name, path),
      writer.mode,
      type_name(writer.raw),
    );
  } finally {
    writer.close();
  }
  const random = open(path, "rb+");
  try {
    print(
      type_name(random),
      eq(random.name, path),
      random.mode,
      type_name(random.raw),
      random.read(1),
      random.write(bytes_of("!")),
    );
  } finally {
    random.close();
  }
  const file2 = open(path, undefined, undefined, "utf-8");
  try {
    text = file2;
    print(
      type_name(text),
      eq(text.name, path),
      text.mode,
      type_name(text.buffer),
      text.read(),
    );
  } finally {
    file2.close();
  }
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}

text = new io.TextIOWrapper(
  new io.BytesIO(new Bytes([120, 13, 10, 121])),
  "ascii",
  undefined,
  null,
);
print(text.read(), type_name(text.buffer), text.encoding);
const plain = new io.BufferedIOBase();
for (const [name, act] of tuple(
  tuple("detach", bound(plain, "detach")),
  tuple("read", bound(plain, "read")),
  tuple("write", () => plain.write(bytes_of(""))),
)) {
  try {
    call(act);
  } catch (error) {
    if (!(error instanceof io.UnsupportedOperation)) {
      throw error;
    }
    print(name, type_name(error), error);
  }
}

const decoder = new io.IncrementalNewlineDecoder(null, true);
print(
  repr(decoder.decode("a\r")),
  repr(decoder.decode("\nb\r\n")),
  decoder.newlines,
  decoder.getstate(),
);
decoder.reset();
print(decoder.newlines, decoder.getstate());
decoder.decode("c\r");
const state = decoder.getstate();
print(state);
const other = new io.IncrementalNewlineDecoder(null, false);
other.setstate(state);
print(repr(other.decode("\nd", true)), other.newlines);
