"""The layers of files: raw, buffered and text objects, their names and modes, bases of one's own, newlines decoded piece by piece."""
import io
import os
import tempfile


class Memory(io.RawIOBase):
    def __init__(self, data=b""):
        self.data = bytearray(data)
        self.position = 0

    def readable(self):
        return True

    def writable(self):
        return True

    def readinto(self, buffer):
        part = self.data[self.position:self.position + len(buffer)]
        buffer[:len(part)] = part
        self.position += len(part)
        return len(part)

    def write(self, data):
        self.data += bytes(data)
        return len(data)


raw = Memory(b"first line\nsecond line\n")
target = bytearray(5)
print(raw.readinto(target), bytes(target), raw.read(3), raw.readline(), raw.readall())
print(raw.write(b"more"), raw.writelines([b" and", b" more"]), bytes(raw.data[-13:]))
buffered = io.BufferedReader(Memory(b"0123456789"), 4)
print(buffered.read(3), buffered.peek(1)[:1], buffered.read1(2), buffered.read())

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file.txt")
    with open(path, "wb", buffering=0) as file:
        print(type(file).__name__, file.name == path, file.mode, file.write(b"one\ntwo\n"), file.closefd)
    with open(path, "rb") as reader:
        print(type(reader).__name__, reader.name == path, reader.mode, type(reader.raw).__name__)
        into = bytearray(3)
        print(reader.readinto1(into), bytes(into))
    whole = open(path, "rb")
    detached = whole.detach()
    print(type(detached).__name__, detached.readall())
    detached.close()
    with open(path, "wb") as writer:
        writer.writelines([b"a\n", b"b\n"])
        print(type(writer).__name__, writer.name == path, writer.mode, type(writer.raw).__name__)
    with open(path, "rb+") as random:
        print(type(random).__name__, random.name == path, random.mode, type(random.raw).__name__, random.read(1), random.write(b"!"))
    with open(path, encoding="utf-8") as text:
        print(type(text).__name__, text.name == path, text.mode, type(text.buffer).__name__, text.read())

text = io.TextIOWrapper(io.BytesIO(b"x\r\ny"), encoding="ascii", newline=None)
print(text.read(), type(text.buffer).__name__, text.encoding)
plain = io.BufferedIOBase()
for name, act in (("detach", plain.detach), ("read", plain.read), ("write", lambda: plain.write(b""))):
    try:
        act()
    except io.UnsupportedOperation as error:
        print(name, type(error).__name__, error)

decoder = io.IncrementalNewlineDecoder(None, translate=True)
print(repr(decoder.decode("a\r")), repr(decoder.decode("\nb\r\n")), decoder.newlines, decoder.getstate())
decoder.reset()
print(decoder.newlines, decoder.getstate())
decoder.decode("c\r")
state = decoder.getstate()
print(state)
other = io.IncrementalNewlineDecoder(None, translate=False)
other.setstate(state)
print(repr(other.decode("\nd", final=True)), other.newlines)
