/** urllib.parse: URLs and their parts. */

import {
  Bytes,
  bytes_of,
  caught,
  coroutine,
  eq,
  type Float,
  getitem,
  isinstance,
  len,
  map,
  print,
  str,
  tuple,
  type_name,
  TypeError,
  unpack,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import {
  parse_qs,
  parse_qsl,
  ParseResult,
  quote,
  quote_from_bytes,
  quote_plus,
  SplitResult,
  unquote,
  unquote_plus,
  unquote_to_bytes,
  urldefrag,
  urlencode,
  urljoin,
  urlparse,
  urlsplit,
  urlunparse,
  urlunsplit,
} from "py2ts-runtime/urllib/parse";

async function fetch(url: string): Promise<string> {
  await asyncio.sleep(0);
  const parts = urlparse(url);
  return `${parts.scheme || "http"}://${str(parts.hostname)}:${parts.port || 80}${parts.path || "/"}`;
}

async function main(): Promise<void> {
  print(
    await asyncio.gather(
      ...map(
        (url) => coroutine(fetch, url),
        [
          "https://User:pw@Example.COM:8080/a/b;p?q=1#f",
          "//host/x",
          "http://[::1]:90",
        ],
      ),
    ),
  );
  const parts = urlparse("https://user:pw@example.com:8080/a/b;p?q=1&r=2#frag");
  print(
    parts,
    parts.netloc,
    parts.username,
    parts.password,
    parts.hostname,
    parts.port,
    parts.params,
    parts.geturl(),
  );
  print(
    parts._replace({ query: "x=y", fragment: "" }).geturl(),
    getitem(parts, 1),
    len(parts),
    isinstance(parts, tuple),
    parts instanceof ParseResult,
  );
  const split = urlsplit("http://a/b?c#d");
  const [scheme, netloc, path, query, fragment] = unpack(split, 5);
  print(
    scheme,
    netloc,
    path,
    query,
    fragment,
    eq(split, new SplitResult("http", "a", "/b", "c", "d")),
    split._asdict(),
  );
  print(
    urlunsplit(tuple("http", "a", "b", "q=1", "")),
    urlunparse(["http", "a", "/b", "p", "q", "f"]),
  );
  const base = "http://a/b/c/d;p?q";
  for (const url of [
    "g",
    "./g",
    "g/",
    "/g",
    "//g",
    "?y",
    "g?y",
    "#s",
    ";x",
    "",
    ".",
    "..",
    "../..",
    "../g",
    "../../../g",
    "g:h",
    "http:g",
    "g;x=1/../y",
  ]) {
    print(url || "(empty)", urljoin(base, url));
  }
  print(
    quote("a b/é?&=~"),
    quote("a/b", ""),
    quote_plus("a b+c&d/é"),
    quote_from_bytes(new Bytes([0, 97, 255])),
    quote("ü", undefined, "latin-1"),
  );
  print(
    unquote("a%20b%C3%A9%zz%"),
    unquote_plus("a+b%2B"),
    unquote_to_bytes("a%20%ff"),
    unquote("%E9", "latin-1"),
    unquote("%ff"),
  );
  print(
    urlencode(
      new Map<string, string | string[] | number>([
        ["name", "Ann Lee"],
        ["tags", ["x", "y"]],
        ["n", 5],
      ]),
    ),
    urlencode(
      new Map<string, string[] | number | Float>([
        ["tags", ["x", "y & z"]],
        ["n", 1.5],
      ]),
      true,
    ),
    urlencode([tuple("a", "1"), tuple("a", "2")]),
    urlencode(
      new Map([["q", "a b"]]),
      undefined,
      undefined,
      undefined,
      undefined,
      quote,
    ),
  );
  print(
    parse_qs("a=1&b=2&a=3&c=&d"),
    parse_qs("a=&b", true),
    parse_qsl("x=%20y&z=1+2"),
    parse_qsl(
      "a=1;b=2",
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      ";",
    ),
  );
  print(urldefrag("http://a/b#c"), urldefrag("http://a/b").fragment);
  print(
    urlsplit(bytes_of("http://h:80/p?q")),
    urlsplit(bytes_of("http://h:80/p")).hostname,
    urljoin(bytes_of("http://a/b"), bytes_of("c")),
    split.encode(),
    urlsplit(bytes_of("x")).decode(),
  );
  for (const action of [
    () => urlsplit("http://a:b/").port,
    () => urlsplit("http://a:99999/").port,
    () => urlsplit("http://[a"),
    () => urlsplit("http://[x]/"),
    () => urljoin("a", bytes_of("b")),
    () => parse_qsl("a", undefined, true),
    () => urlencode("ab"),
    () => quote(5),
    () => parse_qs("a=1&b=2", undefined, undefined, undefined, undefined, 1),
  ]) {
    try {
      print(action());
    } catch (error2) {
      const error = caught(error2);
      if (!(error instanceof ValueError || error instanceof TypeError)) {
        throw error;
      }
      print(type_name(error), error);
    }
  }
}

await asyncio.run(main);
