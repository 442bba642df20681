/** The standard streams as text files. */

import {
  Bytes,
  call_method,
  contains,
  FileNotFoundError,
  list,
  open,
  print,
  repr,
  str_lower,
  tuple,
} from "py2ts-runtime";
import * as sys from "py2ts-runtime/sys";

const out = sys.stdout;
const err = sys.stderr;
const given = sys.stdin;
const write2 = out.write("written\n");
const writable2 = out.writable();
const readable2 = out.readable();
const closed2 = out.closed;
const name2 = out.name;
const value = tuple("strict", "surrogateescape");
print(
  write2,
  writable2,
  readable2,
  closed2,
  name2,
  value.includes(out.errors),
  str_lower(out.encoding),
);
out.writelines(["one\n", "two\n"]);
out.flush();
const isatty2 = out.isatty();
const fileno2 = out.fileno();
const fileno3 = err.fileno();
const value2 = tuple(true, false);
const value4 = contains(value2, out.line_buffering);
const seekable2 = out.seekable();
const value3 = tuple(true, false);
print(isatty2, fileno2, fileno3, value4, contains(value3, seekable2));
call_method(out.buffer, "write", new Bytes([98, 121, 116, 101, 115, 10]));
call_method(out.buffer, "flush");
print(
  repr(given.read()),
  given.readline() === "",
  given.readlines(),
  list(given),
  given.readable(),
);
out.reconfigure({ line_buffering: true });
print(out.line_buffering);
try {
  open("/no/such/file");
} catch (error) {
  if (!(error instanceof FileNotFoundError)) {
    throw error;
  }
  print(error);
}
given.close();
print(given.closed);
