/** io as programs use it: text, bytes, buffers, errors. */

import {
  bound,
  bytearray,
  Bytes,
  bytes_of,
  call,
  call_method,
  caught,
  enter,
  FileNotFoundError,
  getattr,
  getitem,
  input,
  issubclass,
  iter,
  len,
  list,
  open,
  OSError,
  print,
  repr,
  setitem,
  slice,
  str,
  str_encode,
  str_replace,
  str_strip,
  tuple,
  type_name,
  TypeError,
  UnicodeDecodeError,
  ValueError,
} from "py2ts-runtime";
import * as contextlib from "py2ts-runtime/contextlib";
import * as io from "py2ts-runtime/io";
import type {
  BufferedRandom,
  BufferedReader,
  StringIO,
  TextIOWrapper,
} from "py2ts-runtime/io";
import * as path_ from "py2ts-runtime/os/path";
import * as sys from "py2ts-runtime/sys";
import * as tempfile from "py2ts-runtime/tempfile";

class Upper extends io.StringIO {
  override write(text: any): number {
    return super.write(call_method(text, "upper"));
  }
}

/** A raw stream of its own: the buffers above it do the rest. */
class Countdown extends io.RawIOBase {
  count: number;
  constructor(count: number) {
    super();
    this.count = count;
  }

  override readable(): boolean {
    return true;
  }

  override readinto(buffer: any): number {
    if (this.count === 0) {
      return 0;
    }
    const line = str_encode(`${this.count}\n`);
    this.count--;
    const line2 = line;
    setitem(buffer, slice(null, len(line)), line2);
    return len(line);
  }
}

function text_in_memory(): void {
  const out = new io.StringIO("start\n");
  print(out.read(2), out.tell(), repr(out.readline()));
  print("pi", 3.5, { sep: "=", file: out });
  out.writelines(["a\n", "b"]);
  print(repr(out.getvalue()));
  out.seek(0);
  print(
    Array.from(iter(out), (line: any) => str_strip(line)),
    out.seek(3),
    out.truncate(),
    out.getvalue(),
  );
  for (const newline of tuple(null, "", "\n", "\r", "\r\n")) {
    const f = new io.StringIO("a\r\nb\rc\nd", newline);
    print(repr(newline), f.readlines(), repr(f.getvalue()), f.newlines);
  }
  const loud = new Upper();
  print("quiet", { file: loud });
  print(loud.getvalue(), { end: "" });
  print(
    out.readable(),
    out.writable(),
    out.seekable(),
    out.isatty(),
    out.line_buffering,
    out.encoding,
    out.closed,
  );
  out.close();
  try {
    out.read();
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}

function bytes_in_memory(): void {
  const b = new io.BytesIO(
    new Bytes([111, 110, 101, 10, 116, 119, 111, 10, 116, 104, 114, 101, 101]),
  );
  print(b.readline(), b.read(2), b.read1(), b.read(), b.tell());
  b.seek(-5, io.SEEK_END);
  print(
    b.write(bytes_of("TH")),
    b.getvalue(),
    getitem(b.getbuffer(), 0),
    b.truncate(4),
    b.getvalue(),
  );
  b.seek(0, io.SEEK_SET);
  const target = bytearray(3);
  print(b.readinto(target), target, b.seek(0, io.SEEK_CUR), b.readlines());
  try {
    b.write("text");
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
}

function files(folder: string): void {
  const path = path_.join(folder, "notes.txt");
  let f!: TextIOWrapper | BufferedReader | BufferedRandom;
  const file = open(path, "w", undefined, "utf-8");
  try {
    f = file;
    print(f.write("first é\n"), f.tell(), f.mode, f.encoding, f.errors);
    print("second", "line", { file: f, flush: true });
  } finally {
    file.close();
  }
  const file2 = open(path, undefined, undefined, "utf-8");
  try {
    f = file2;
    print(f.readline(), { end: "" });
    const here = f.tell();
    print(here, f.read(3), f.seek(here), f.readlines(), f.newlines, f.closed);
  } finally {
    file2.close();
  }
  print(f.closed);
  const file3 = open(path, "rb");
  try {
    f = file3;
    print(
      getitem(f.peek(3), slice(null, 3)),
      f.read(5),
      f.tell(),
      getattr(f.raw, "mode"),
      f.readable(),
      f.writable(),
    );
  } finally {
    file3.close();
  }
  const file4 = open(path, "r+b");
  try {
    f = file4;
    f.seek(0, 2);
    f.write(new Bytes([116, 104, 105, 114, 100, 13, 10]));
    f.seek(0);
    print(f.readlines());
  } finally {
    file4.close();
  }
  const file5 = open(path, "a");
  try {
    f = file5;
    const g = open(path);
    try {
      f.write("fourth");
      f.flush();
      print(len(g.read()));
    } finally {
      g.close();
    }
  } finally {
    file5.close();
  }
  const raw = new io.FileIO(path);
  try {
    print(
      raw.read(4),
      raw.tell(),
      raw.mode,
      raw.closefd,
      len(raw.readall()),
      raw.seekable(),
    );
  } finally {
    raw.close();
  }
  const file6 = open(path, undefined, undefined, undefined, undefined, "");
  try {
    f = file6;
    print(Array.from(iter(f), (line: any) => getitem(line, slice(-2, null))));
  } finally {
    file6.close();
  }
  const file7 = io.open_code(path);
  try {
    f = file7;
    print(f.read(5));
  } finally {
    file7.close();
  }
  for (const mode of tuple("x", "rw", "rt+b", "", "z")) {
    try {
      open(path, mode);
    } catch (error) {
      if (!(error instanceof OSError || error instanceof ValueError)) {
        throw error;
      }
      print(type_name(error), str_replace(str(error), folder, "…"));
    }
  }
  try {
    open(path_.join(folder, "missing"));
  } catch (error) {
    if (!(error instanceof FileNotFoundError)) {
      throw error;
    }
    print(error.errno, error.strerror, path_.basename(error.filename));
  }
  try {
    const file8 = open(path);
    try {
      f = file8;
      f.write("no");
    } finally {
      file8.close();
    }
  } catch (error) {
    if (!(error instanceof io.UnsupportedOperation)) {
      throw error;
    }
    print(repr(error), error instanceof OSError, error instanceof ValueError);
  }
  try {
    open(path, "rb", undefined, "ascii");
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  const file9 = open(path, "w", undefined, "latin-1", "replace");
  try {
    f = file9;
    f.write("é€");
  } finally {
    file9.close();
  }
  const file10 = open(path, "rb");
  try {
    f = file10;
    print(f.read());
  } finally {
    file10.close();
  }
  const file11 = open(path, undefined, undefined, "ascii", "backslashreplace");
  try {
    f = file11;
    print(f.read());
  } finally {
    file11.close();
  }
  try {
    open(path, undefined, undefined, "utf-8").read();
  } catch (error) {
    if (!(error instanceof UnicodeDecodeError)) {
      throw error;
    }
    print(error);
  }
}

function wrapped(): void {
  const below = new io.BytesIO();
  const text = new io.TextIOWrapper(
    below,
    "utf-16",
    undefined,
    "\r\n",
    undefined,
    true,
  );
  text.write("a\nb");
  print(below.getvalue(), text.write_through, text.line_buffering);
  text.reconfigure({ line_buffering: true });
  print(text.line_buffering, text.detach() === below);
  const lines = new io.TextIOWrapper(
    new io.BufferedReader(new Countdown(3)),
    "ascii",
  );
  print(list(lines), new io.BufferedReader(new Countdown(2), 4).read());
  const pair = new io.BufferedRWPair(new Countdown(1), new io.BytesIO());
  print(pair.readline(), pair.write(bytes_of("x")), pair.readable());
  const decoder = new io.IncrementalNewlineDecoder(null, true);
  print(
    repr(decoder.decode("a\r") + decoder.decode("\nb", true)),
    repr(decoder.newlines),
  );
  print(
    io.text_encoding(null),
    io.text_encoding("ascii"),
    io.DEFAULT_BUFFER_SIZE,
  );
  for (const f of tuple(new io.StringIO(), new io.BytesIO(), sys.stdout)) {
    print(
      f instanceof io.IOBase,
      f instanceof io.TextIOBase,
      f instanceof io.BufferedIOBase,
      f instanceof io.RawIOBase,
    );
  }
  for (const make of tuple(
    bound(new io.IOBase(), "fileno"),
    bound(new io.BufferedIOBase(), "read"),
    bound(new io.TextIOBase(), "readline"),
  )) {
    try {
      call(make);
    } catch (error) {
      if (!(error instanceof io.UnsupportedOperation)) {
        throw error;
      }
      print(error);
    }
  }
  const raw = new io.BytesIO();
  const writer = new io.BufferedWriter(raw, 4);
  writer.write(bytes_of("ab"));
  print(raw.getvalue(), writer.tell());
  writer.write(bytes_of("cdef"));
  writer.flush();
  print(raw.getvalue(), new io.BufferedRandom(raw).read());
  print(issubclass(io.BlockingIOError, OSError));
}

function standard(): void {
  const captured = new io.StringIO();
  const before = sys.stdout;
  sys.set_stdout(captured);
  try {
    print("hidden");
  } finally {
    sys.set_stdout(before);
  }
  print(repr(captured.getvalue()));
  let out!: StringIO;
  const scope = enter(new contextlib.redirect_stdout(new io.StringIO()));
  try {
    out = scope.value;
    print("also hidden");
    sys.stdout.write("and this");
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  print(repr(out.getvalue()));
  sys.set_stdin(new io.StringIO("typed\nmore\n"));
  print(input(), str_strip(sys.stdin.readline()), repr(sys.stdin.read()));
  sys.set_stdin(sys.__stdin__);
  print(
    sys.stdout.encoding,
    sys.stdout.name,
    sys.stdin.name,
    sys.stderr.fileno(),
    sys.stdout.writable(),
    sys.stdout.closed,
  );
  sys.stdout.flush();
  call_method(
    sys.stdout.buffer,
    "write",
    new Bytes([98, 121, 116, 101, 115, 10]),
  );
  call_method(sys.stdout.buffer, "flush");
}

text_in_memory();
bytes_in_memory();
const scope = enter(new tempfile.TemporaryDirectory());
try {
  const folder = scope.value;
  files(folder);
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}
wrapped();
standard();
