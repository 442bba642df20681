"""io as programs use it: text, bytes, buffers, errors."""
import contextlib
import io
import os
import sys
import tempfile


class Upper(io.StringIO):
    def write(self, text):
        return super().write(text.upper())


class Countdown(io.RawIOBase):
    """A raw stream of its own: the buffers above it do the rest."""

    def __init__(self, count):
        super().__init__()
        self.count = count

    def readable(self):
        return True

    def readinto(self, buffer):
        if self.count == 0:
            return 0
        line = f"{self.count}\n".encode()
        self.count -= 1
        buffer[: len(line)] = line
        return len(line)


def text_in_memory():
    out = io.StringIO("start\n")
    print(out.read(2), out.tell(), repr(out.readline()))
    print("pi", 3.5, sep="=", file=out)
    out.writelines(["a\n", "b"])
    print(repr(out.getvalue()))
    out.seek(0)
    print([line.strip() for line in out], out.seek(3), out.truncate(), out.getvalue())
    for newline in (None, "", "\n", "\r", "\r\n"):
        f = io.StringIO("a\r\nb\rc\nd", newline)
        print(repr(newline), f.readlines(), repr(f.getvalue()), f.newlines)
    loud = Upper()
    print("quiet", file=loud)
    print(loud.getvalue(), end="")
    print(out.readable(), out.writable(), out.seekable(), out.isatty(), out.line_buffering, out.encoding, out.closed)
    out.close()
    try:
        out.read()
    except ValueError as error:
        print(error)


def bytes_in_memory():
    b = io.BytesIO(b"one\ntwo\nthree")
    print(b.readline(), b.read(2), b.read1(), b.read(), b.tell())
    b.seek(-5, io.SEEK_END)
    print(b.write(b"TH"), b.getvalue(), b.getbuffer()[0], b.truncate(4), b.getvalue())
    b.seek(0, io.SEEK_SET)
    target = bytearray(3)
    print(b.readinto(target), target, b.seek(0, io.SEEK_CUR), b.readlines())
    try:
        b.write("text")
    except TypeError as error:
        print(error)


def files(folder):
    path = os.path.join(folder, "notes.txt")
    with open(path, "w", encoding="utf-8") as f:
        print(f.write("first é\n"), f.tell(), f.mode, f.encoding, f.errors)
        print("second", "line", file=f, flush=True)
    with open(path, encoding="utf-8") as f:
        print(f.readline(), end="")
        here = f.tell()
        print(here, f.read(3), f.seek(here), f.readlines(), f.newlines, f.closed)
    print(f.closed)
    with open(path, "rb") as f:
        print(f.peek(3)[:3], f.read(5), f.tell(), f.raw.mode, f.readable(), f.writable())
    with open(path, "r+b") as f:
        f.seek(0, 2)
        f.write(b"third\r\n")
        f.seek(0)
        print(f.readlines())
    with open(path, "a") as f, open(path) as g:
        f.write("fourth")
        f.flush()
        print(len(g.read()))
    with io.FileIO(path) as raw:
        print(raw.read(4), raw.tell(), raw.mode, raw.closefd, len(raw.readall()), raw.seekable())
    with open(path, newline="") as f:
        print([line[-2:] for line in f])
    with io.open_code(path) as f:
        print(f.read(5))
    for mode in ("x", "rw", "rt+b", "", "z"):
        try:
            open(path, mode)
        except (OSError, ValueError) as error:
            print(type(error).__name__, str(error).replace(folder, "…"))
    try:
        open(os.path.join(folder, "missing"))
    except FileNotFoundError as error:
        print(error.errno, error.strerror, os.path.basename(error.filename))
    try:
        with open(path) as f:
            f.write("no")
    except io.UnsupportedOperation as error:
        print(repr(error), isinstance(error, OSError), isinstance(error, ValueError))
    try:
        open(path, "rb", encoding="ascii")
    except ValueError as error:
        print(error)
    with open(path, "w", encoding="latin-1", errors="replace") as f:
        f.write("é€")
    with open(path, "rb") as f:
        print(f.read())
    with open(path, encoding="ascii", errors="backslashreplace") as f:
        print(f.read())
    try:
        open(path, encoding="utf-8").read()
    except UnicodeDecodeError as error:
        print(error)


def wrapped():
    below = io.BytesIO()
    text = io.TextIOWrapper(below, encoding="utf-16", newline="\r\n", write_through=True)
    text.write("a\nb")
    print(below.getvalue(), text.write_through, text.line_buffering)
    text.reconfigure(line_buffering=True)
    print(text.line_buffering, text.detach() is below)
    lines = io.TextIOWrapper(io.BufferedReader(Countdown(3)), "ascii")
    print(list(lines), io.BufferedReader(Countdown(2), 4).read())
    pair = io.BufferedRWPair(Countdown(1), io.BytesIO())
    print(pair.readline(), pair.write(b"x"), pair.readable())
    decoder = io.IncrementalNewlineDecoder(None, translate=True)
    print(repr(decoder.decode("a\r") + decoder.decode("\nb", final=True)), repr(decoder.newlines))
    print(io.text_encoding(None), io.text_encoding("ascii"), io.DEFAULT_BUFFER_SIZE)
    for f in (io.StringIO(), io.BytesIO(), sys.stdout):
        print(isinstance(f, io.IOBase), isinstance(f, io.TextIOBase), isinstance(f, io.BufferedIOBase), isinstance(f, io.RawIOBase))
    for make in (io.IOBase().fileno, io.BufferedIOBase().read, io.TextIOBase().readline):
        try:
            make()
        except io.UnsupportedOperation as error:
            print(error)
    raw = io.BytesIO()
    writer = io.BufferedWriter(raw, buffer_size=4)
    writer.write(b"ab")
    print(raw.getvalue(), writer.tell())
    writer.write(b"cdef")
    writer.flush()
    print(raw.getvalue(), io.BufferedRandom(raw).read())
    print(issubclass(io.BlockingIOError, OSError))


def standard():
    captured = io.StringIO()
    before = sys.stdout
    sys.stdout = captured
    try:
        print("hidden")
    finally:
        sys.stdout = before
    print(repr(captured.getvalue()))
    with contextlib.redirect_stdout(io.StringIO()) as out:
        print("also hidden")
        sys.stdout.write("and this")
    print(repr(out.getvalue()))
    sys.stdin = io.StringIO("typed\nmore\n")
    print(input(), sys.stdin.readline().strip(), repr(sys.stdin.read()))
    sys.stdin = sys.__stdin__
    print(sys.stdout.encoding, sys.stdout.name, sys.stdin.name, sys.stderr.fileno(), sys.stdout.writable(), sys.stdout.closed)
    sys.stdout.flush()
    sys.stdout.buffer.write(b"bytes\n")
    sys.stdout.buffer.flush()


text_in_memory()
bytes_in_memory()
with tempfile.TemporaryDirectory() as folder:
    files(folder)
wrapped()
standard()
