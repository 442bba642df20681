"""str.encode, bytes.decode and str(bytes, encoding); record with CPython 3.13.0."""
from table import Table

table = Table()
TEXTS = ["", "abc", "h\xe9llo", "\u20ac", "\U0001f600", "a\ud800b", "\udc80\udcff", "\udcff\ud83d", "a\xe9\u20ac\U0001f600z", "\ufeffx", "\udce9"]
DATA = [b"", b"abc", b"h\xc3\xa9", b"\xff", b"a\xffb", b"\xc3", b"\xc3(", b"\xe2\x82", b"\xe2\x82\xac", b"\xe2(\xa1", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xf0\x9f", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\xf5", b"\x80\x80", b"\xef\xbb\xbfx", b"a\x00", b"\xff\xfea\x00", b"\xfe\xff\x00a",
        b"a\x00\x00", b"\x00\xd8a\x00", b"\x00\xdca\x00", b"\x00\xd8", b"=\xd8\x00\xde", b"a\x00\x00\x00", b"\xff\xfe\x00\x00a\x00\x00\x00", b"\x00\x00\xfe\xff\x00\x00\x00a", b"\x00\x00\x11\x00", b"\x00\xd8\x00\x00", b"\x00\x00\x00", b"\xe9t\xe9", b"\xf1\x80\x80(", b"\xe1\x80\xe1\x80\x80", b"\xed\xa0", b"\xf0\x80\x80\x80"]
CODECS = ["utf-8", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig"]
for codec in CODECS:
    for text in TEXTS:
        for errors in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "xmlcharrefreplace", "surrogatepass"]:
            table.add("str_encode", str.encode, text, codec, errors)
    for data in DATA:
        for errors in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"]:
            table.add("bytes_decode", bytes.decode, data, codec, errors)
for name in ["UTF8", "utf_8", "U8", "Latin1", "ISO-8859-1", "us-ascii", "nope", "utf 8", "cp1"]:
    table.add("bytes_decode", bytes.decode, b"abc", name)
    table.add("str_encode", str.encode, "abc", name)
table.add("bytes_decode", bytes.decode, b"\xff", "utf-8", "nope")
table.add("str_encode", str.encode, "\ud800", "utf-8", "nope")
table.add("bytearray_decode", bytearray.decode, bytearray(b"\xff"))
table.add("str", str, b"abc", "ascii")
table.add("str", str, b"\xff", "utf-8")
table.add("str", str, "abc", "ascii")
table.add("str", str, 5, "ascii")
table.add("str", str, b"abc")
table.print()
