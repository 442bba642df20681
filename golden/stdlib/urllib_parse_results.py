"""What the functions of urllib.parse give: named tuples of text and of bytes."""
from urllib.parse import (
    DefragResult, DefragResultBytes, ParseResult, ParseResultBytes, SplitResult, SplitResultBytes, urldefrag, urlparse, urlsplit,
)

TEXT = "https://User:pa%20ss@Example.COM:8042/over/there;type=a?name=ferret&x=1#nose"
DATA = TEXT.encode("ascii")

split = urlsplit(TEXT)
print(type(split).__name__, split.scheme, split.netloc, split.path, split.query, split.fragment)
print(split.username, split.password, split.hostname, split.port, split.geturl() == TEXT.replace("HTTPS", "https"))
print(split._replace(scheme="http", fragment="").geturl())
print(split._asdict())
print(split.encode("ascii"))
print(split == SplitResult("https", "User:pa%20ss@Example.COM:8042", "/over/there;type=a", "name=ferret&x=1", "nose"), isinstance(split, tuple), split[1])

split_bytes = urlsplit(DATA)
print(type(split_bytes).__name__, split_bytes.scheme, split_bytes.netloc, split_bytes.path, split_bytes.query, split_bytes.fragment)
print(split_bytes.username, split_bytes.password, split_bytes.hostname, split_bytes.port, split_bytes.geturl())
print(split_bytes._replace(path=b"/").geturl(), split_bytes._asdict())
print(split_bytes.decode(), split_bytes == SplitResultBytes(*split_bytes))

parsed = urlparse(TEXT)
print(type(parsed).__name__, parsed.scheme, parsed.netloc, parsed.path, parsed.params, parsed.query, parsed.fragment)
print(parsed.username, parsed.password, parsed.hostname, parsed.port, parsed.geturl())
print(parsed._replace(params="", netloc="localhost").geturl(), parsed._asdict())
print(parsed.encode("utf-8"), parsed == ParseResult(*parsed))

parsed_bytes = urlparse(DATA)
print(type(parsed_bytes).__name__, parsed_bytes.scheme, parsed_bytes.netloc, parsed_bytes.path, parsed_bytes.params, parsed_bytes.query, parsed_bytes.fragment)
print(parsed_bytes.username, parsed_bytes.password, parsed_bytes.hostname, parsed_bytes.port, parsed_bytes.geturl())
print(parsed_bytes._replace(query=b"").geturl(), parsed_bytes._asdict())
print(parsed_bytes.decode("ascii"), parsed_bytes == ParseResultBytes(*parsed_bytes))

defragged = urldefrag(TEXT)
print(defragged, defragged.url, defragged.fragment, defragged.geturl())
print(defragged.encode(), defragged._replace(fragment="other").geturl(), defragged._asdict(), defragged == DefragResult(*defragged))
defragged_bytes = urldefrag(DATA)
print(defragged_bytes, defragged_bytes.url, defragged_bytes.fragment, defragged_bytes.geturl())
print(defragged_bytes.decode(), defragged_bytes._replace(fragment=b"").geturl(), defragged_bytes._asdict(), defragged_bytes == DefragResultBytes(*defragged_bytes))

for text in ("http://host:99999/", "http://[::1]:80/x", "http://host:port/", "//only", "mailto:someone@example.org", "", "http://a@b@c:1/"):
    try:
        parts = urlsplit(text)
        print(repr(text), parts.hostname, parts.port, parts.username)
    except ValueError as error:
        print(repr(text), "ValueError:", error)
for bad in ("http://[::1", "http://[foo]/"):
    try:
        urlsplit(bad)
    except ValueError as error:
        print(error)
try:
    urlsplit("http://a", b"http")
except TypeError as error:
    print(error)
