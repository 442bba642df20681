"""urllib.parse: URLs and their parts."""
import asyncio
from urllib.parse import (parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit, SplitResult, ParseResult)


async def fetch(url):
    await asyncio.sleep(0)
    parts = urlparse(url)
    return f"{parts.scheme or 'http'}://{parts.hostname}:{parts.port or 80}{parts.path or '/'}"


async def main():
    print(await asyncio.gather(*(fetch(url) for url in ["https://User:pw@Example.COM:8080/a/b;p?q=1#f", "//host/x", "http://[::1]:90"])))
    parts = urlparse("https://user:pw@example.com:8080/a/b;p?q=1&r=2#frag")
    print(parts, parts.netloc, parts.username, parts.password, parts.hostname, parts.port, parts.params, parts.geturl())
    print(parts._replace(query="x=y", fragment="").geturl(), parts[1], len(parts), isinstance(parts, tuple), isinstance(parts, ParseResult))
    split = urlsplit("http://a/b?c#d")
    scheme, netloc, path, query, fragment = split
    print(scheme, netloc, path, query, fragment, split == SplitResult("http", "a", "/b", "c", "d"), split._asdict())
    print(urlunsplit(("http", "a", "b", "q=1", "")), urlunparse(["http", "a", "/b", "p", "q", "f"]))
    base = "http://a/b/c/d;p?q"
    for url in ["g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", ";x", "", ".", "..", "../..", "../g", "../../../g", "g:h", "http:g", "g;x=1/../y"]:
        print(url or "(empty)", urljoin(base, url))
    print(quote("a b/é?&=~"), quote("a/b", safe=""), quote_plus("a b+c&d/é"), quote_from_bytes(b"\x00a\xff"), quote("ü", encoding="latin-1"))
    print(unquote("a%20b%C3%A9%zz%"), unquote_plus("a+b%2B"), unquote_to_bytes("a%20%ff"), unquote("%E9", encoding="latin-1"), unquote("%ff"))
    print(urlencode({"name": "Ann Lee", "tags": ["x", "y"], "n": 5}), urlencode({"tags": ["x", "y & z"], "n": 1.5}, doseq=True), urlencode([("a", "1"), ("a", "2")]), urlencode({"q": "a b"}, quote_via=quote))
    print(parse_qs("a=1&b=2&a=3&c=&d"), parse_qs("a=&b", keep_blank_values=True), parse_qsl("x=%20y&z=1+2"), parse_qsl("a=1;b=2", separator=";"))
    print(urldefrag("http://a/b#c"), urldefrag("http://a/b").fragment)
    print(urlsplit(b"http://h:80/p?q"), urlsplit(b"http://h:80/p").hostname, urljoin(b"http://a/b", b"c"), split.encode(), urlsplit(b"x").decode())
    for action in [lambda: urlsplit("http://a:b/").port, lambda: urlsplit("http://a:99999/").port, lambda: urlsplit("http://[a"), lambda: urlsplit("http://[x]/"), lambda: urljoin("a", b"b"), lambda: parse_qsl("a", strict_parsing=True),
                   lambda: urlencode("ab"), lambda: quote(5), lambda: parse_qs("a=1&b=2", max_num_fields=1)]:
        try:
            print(action())
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
