/** What the functions of urllib.parse give: named tuples of text and of bytes. */

import {
  bytes_of,
  call,
  caught,
  eq,
  getitem,
  isinstance,
  iter,
  print,
  repr,
  str_encode,
  str_replace,
  tuple,
  type_name,
  TypeError,
  ValueError,
} from "py2ts-runtime";
import {
  DefragResult,
  DefragResultBytes,
  ParseResult,
  ParseResultBytes,
  SplitResult,
  SplitResultBytes,
  urldefrag,
  urlparse,
  urlsplit,
} from "py2ts-runtime/urllib/parse";

const TEXT =
  "https://User:pa%20ss@Example.COM:8042/over/there;type=a?name=ferret&x=1#nose";
const DATA = str_encode(TEXT, "ascii");

const split = urlsplit(TEXT);
print(
  type_name(split),
  split.scheme,
  split.netloc,
  split.path,
  split.query,
  split.fragment,
);
print(
  split.username,
  split.password,
  split.hostname,
  split.port,
  split.geturl() === str_replace(TEXT, "HTTPS", "https"),
);
print(split._replace({ scheme: "http", fragment: "" }).geturl());
print(split._asdict());
print(split.encode("ascii"));
print(
  eq(
    split,
    new SplitResult(
      "https",
      "User:pa%20ss@Example.COM:8042",
      "/over/there;type=a",
      "name=ferret&x=1",
      "nose",
    ),
  ),
  isinstance(split, tuple),
  getitem(split, 1),
);

const split_bytes = urlsplit(DATA);
print(
  type_name(split_bytes),
  split_bytes.scheme,
  split_bytes.netloc,
  split_bytes.path,
  split_bytes.query,
  split_bytes.fragment,
);
print(
  split_bytes.username,
  split_bytes.password,
  split_bytes.hostname,
  split_bytes.port,
  split_bytes.geturl(),
);
print(
  split_bytes._replace({ path: bytes_of("/") }).geturl(),
  split_bytes._asdict(),
);
print(
  split_bytes.decode(),
  eq(split_bytes, call(SplitResultBytes, ...iter(split_bytes))),
);

const parsed = urlparse(TEXT);
print(
  type_name(parsed),
  parsed.scheme,
  parsed.netloc,
  parsed.path,
  parsed.params,
  parsed.query,
  parsed.fragment,
);
print(
  parsed.username,
  parsed.password,
  parsed.hostname,
  parsed.port,
  parsed.geturl(),
);
print(
  parsed._replace({ netloc: "localhost", params: "" }).geturl(),
  parsed._asdict(),
);
print(parsed.encode("utf-8"), eq(parsed, call(ParseResult, ...iter(parsed))));

const parsed_bytes = urlparse(DATA);
print(
  type_name(parsed_bytes),
  parsed_bytes.scheme,
  parsed_bytes.netloc,
  parsed_bytes.path,
  parsed_bytes.params,
  parsed_bytes.query,
  parsed_bytes.fragment,
);
print(
  parsed_bytes.username,
  parsed_bytes.password,
  parsed_bytes.hostname,
  parsed_bytes.port,
  parsed_bytes.geturl(),
);
print(
  parsed_bytes._replace({ query: bytes_of("") }).geturl(),
  parsed_bytes._asdict(),
);
print(
  parsed_bytes.decode("ascii"),
  eq(parsed_bytes, call(ParseResultBytes, ...iter(parsed_bytes))),
);

const defragged = urldefrag(TEXT);
print(defragged, defragged.url, defragged.fragment, defragged.geturl());
print(
  defragged.encode(),
  defragged._replace({ fragment: "other" }).geturl(),
  defragged._asdict(),
  eq(defragged, call(DefragResult, ...iter(defragged))),
);
const defragged_bytes = urldefrag(DATA);
print(
  defragged_bytes,
  defragged_bytes.url,
  defragged_bytes.fragment,
  defragged_bytes.geturl(),
);
print(
  defragged_bytes.decode(),
  defragged_bytes._replace({ fragment: bytes_of("") }).geturl(),
  defragged_bytes._asdict(),
  eq(defragged_bytes, call(DefragResultBytes, ...iter(defragged_bytes))),
);

for (const text of tuple(
  "http://host:99999/",
  "http://[::1]:80/x",
  "http://host:port/",
  "//only",
  "mailto:someone@example.org",
  "",
  "http://a@b@c:1/",
)) {
  try {
    const parts = urlsplit(text);
    print(repr(text), parts.hostname, parts.port, parts.username);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(repr(text), "ValueError:", error);
  }
}
for (const bad of tuple("http://[::1", "http://[foo]/")) {
  try {
    urlsplit(bad);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
}
try {
  urlsplit("http://a", bytes_of("http"));
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
