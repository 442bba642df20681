"""Every method of bytes, bytearray and memoryview."""

data = b"Hello, World  "
word = b"abc"
print(data.decode(), word.hex(), word.hex("-"), data.find(b"o"), data.rfind(b"o"), data.index(b"l"), data.rindex(b"l"), data.count(b"l"))
print(data.startswith(b"He"), data.endswith((b"x", b" ")), b"-".join([word, b"d"]), data.split(), data.rsplit(b"o", 1), b"a\nb\r\nc".splitlines(True))
print(data.partition(b","), data.rpartition(b"o"), data.replace(b"l", b"L", 2), data.strip(), word.lstrip(b"a"), word.rstrip(b"c"))
print(word.removeprefix(b"a"), word.removesuffix(b"bc"), word.upper(), data.lower(), word.capitalize(), b"two words".title(), data.swapcase())
print(word.center(7, b"*"), word.ljust(5), word.rjust(5), b"-42".zfill(6), b"a\tb".expandtabs(4), word.translate(bytes.maketrans(b"ab", b"xy"), b"c"))
print(b"a1".isalnum(), word.isalpha(), word.isascii(), b"12".isdigit(), word.islower(), b" \t".isspace(), b"Ab".istitle(), b"AB".isupper())
print(bytes.fromhex("61 62"), bytes(3), bytes([1, 2]), bytes("é", "utf-8"), word[0], word[-2:], 98 in word, b"bc" in word, word < b"abd")

buffer = bytearray(b"Hello, World  ")
small = bytearray(b"abc")
print(buffer.decode(), small.hex(), buffer.find(b"o"), buffer.rfind(b"o"), buffer.index(b"l"), buffer.rindex(b"l"), buffer.count(b"l"))
print(buffer.startswith(b"He"), buffer.endswith(b" "), bytearray(b"-").join([word, b"d"]), buffer.split(), buffer.rsplit(b"o", 1), bytearray(b"a\nb").splitlines())
print(buffer.partition(b","), buffer.rpartition(b"o"), buffer.replace(b"l", b"L"), buffer.strip(), small.lstrip(b"a"), small.rstrip(b"c"))
print(small.removeprefix(b"a"), small.removesuffix(b"c"), small.upper(), buffer.lower(), small.capitalize(), small.title(), buffer.swapcase())
print(small.center(7, b"*"), small.ljust(5), small.rjust(5), small.zfill(5), bytearray(b"a\tb").expandtabs(), small.translate(bytearray.maketrans(b"a", b"x")))
print(small.isalnum(), small.isalpha(), small.isascii(), small.isdigit(), small.islower(), small.isspace(), small.istitle(), small.isupper())
small.append(100)
small.extend(b"ef")
small.insert(0, 64)
print(small, small.pop(), small.pop(0))
small.remove(ord("b"))
other = small.copy()
small.reverse()
print(small, other, bytearray.fromhex("0aff"))
small[0:2] = b"XYZ"
del small[-1]
small[0] = 0x21
print(small, len(small))
small.clear()
print(small, bytearray(2))

view = memoryview(bytearray(b"abcdef"))
print(view.nbytes, view.readonly, view.tobytes(), view[1:3].tolist(), bytes(view[::2]), view[0])
view[0:2] = b"ZZ"
print(view.tobytes())
view.release()
