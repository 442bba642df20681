/** urllib.parse: URLs and their parts. */
export { quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes } from "./quote.ts";
export { parse_qs, parse_qsl, urlencode } from "./query.ts";
export { DefragResult, DefragResultBytes, ParseResult, ParseResultBytes, SplitResult, SplitResultBytes } from "./results.ts";
export { urldefrag, urljoin, urlparse, urlsplit } from "./split.ts";
export { urlunparse, urlunsplit } from "./unparse.ts";
