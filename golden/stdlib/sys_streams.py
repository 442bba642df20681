"""The standard streams as text files."""
import sys

out, err, given = sys.stdout, sys.stderr, sys.stdin
print(out.write("written\n"), out.writable(), out.readable(), out.closed, out.name, out.errors in ("strict", "surrogateescape"), out.encoding.lower())
out.writelines(["one\n", "two\n"])
out.flush()
print(out.isatty(), out.fileno(), err.fileno(), out.line_buffering in (True, False), out.seekable() in (True, False))
out.buffer.write(b"bytes\n")
out.buffer.flush()
print(repr(given.read()), given.readline() == "", given.readlines(), list(given), given.readable())
out.reconfigure(line_buffering=True)
print(out.line_buffering)
try:
    open("/no/such/file")
except FileNotFoundError as error:
    print(error)
given.close()
print(given.closed)
