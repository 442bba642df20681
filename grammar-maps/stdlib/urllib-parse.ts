/** urllib.parse: URLs and their parts, as strs or as bytes. */
import { attribute, cls, fn, pyModule, type ClassRow } from "../../src/maps/define.ts";

/** What a result of `urlsplit` and its like knows of the host. */
function place(type: string): ClassRow["members"] {
  return { username: attribute(`${type} | None`), password: attribute(`${type} | None`), hostname: attribute(`${type} | None`), port: attribute("natural | None"), geturl: fn(`() -> ${type}`) };
}

/** A named tuple of these parts. */
function result(name: string, type: "str" | "bytes", parts: readonly string[], members: ClassRow["members"]): ClassRow {
  const counterpart = type === "str" ? `${name}Bytes` : name.replace("Bytes", "");
  return cls(name, `(${parts.map((part) => `${part}: ${type}`).join(", ")}) -> None`, {
    ...Object.fromEntries(parts.map((part) => [part, attribute(type)])), ...members,
    [type === "str" ? "encode" : "decode"]: fn(`(encoding: str = 'ascii', errors: str = 'strict') -> ${counterpart}`),
    _replace: fn(`(${parts.length > 0 ? `*, ${parts.map((part) => `${part}: ${type} = ...`).join(", ")}` : ""}) -> Self`), _asdict: fn(`() -> dict[str, ${type}]`),
  }, { bases: [`Sequence[${type}]`] });
}

const SPLIT = ["scheme", "netloc", "path", "query", "fragment"];
const PARSE = ["scheme", "netloc", "path", "params", "query", "fragment"];
const DEFRAG = ["url", "fragment"];
const quoting = (safe: string): string => `(string: object, safe: object = '${safe}', encoding: str | None = None, errors: str | None = None) -> ascii`;
const unquoting = "(string: object, encoding: str | None = 'utf-8', errors: str | None = 'replace') -> str";
const query = "keep_blank_values: bool = False, strict_parsing: bool = False, encoding: str = 'utf-8', errors: str = 'replace', max_num_fields: small | None = None, separator: str | bytes = '&'";
const splitting = (name: string): ReturnType<typeof fn> =>
  fn(`(url: object, scheme: object = '', allow_fragments: bool = True) -> ${name}Bytes`, { overloads: [`(url: str, scheme: str = '', allow_fragments: bool = True) -> ${name}`] });

export const urllibParse = pyModule("urllib.parse", {
  quote: fn(quoting("/")), quote_plus: fn(quoting("")), quote_from_bytes: fn("(bs: bytes, safe: object = '/') -> ascii"),
  unquote: fn(unquoting), unquote_plus: fn(unquoting), unquote_to_bytes: fn("(string: str | bytes) -> bytes"),
  urlencode: fn("(query: object, doseq: bool = False, safe: object = '', encoding: str | None = None, errors: str | None = None, quote_via: object = ...) -> ascii"),
  parse_qs: fn(`(qs: object, ${query}) -> dict[object, list[object]]`, { overloads: [`(qs: str, ${query}) -> dict[str, list[str]]`] }),
  parse_qsl: fn(`(qs: object, ${query}) -> list[tuple[object, object]]`, { overloads: [`(qs: str, ${query}) -> list[tuple[str, str]]`] }),
  urlsplit: splitting("SplitResult"), urlparse: splitting("ParseResult"),
  urldefrag: fn("(url: object) -> DefragResultBytes", { overloads: ["(url: str) -> DefragResult"] }),
  urljoin: fn("(base: T, url: T, allow_fragments: bool = True) -> T"),
  urlunsplit: fn("(components: object) -> object", { overloads: ["(components: SplitResult) -> str", "(components: Iterable[str]) -> str", "(components: Iterable[bytes]) -> bytes"] }),
  urlunparse: fn("(components: object) -> object", { overloads: ["(components: ParseResult) -> str", "(components: Iterable[str]) -> str", "(components: Iterable[bytes]) -> bytes"] }),
  SplitResult: result("SplitResult", "str", SPLIT, place("str")), SplitResultBytes: result("SplitResultBytes", "bytes", SPLIT, place("bytes")),
  ParseResult: result("ParseResult", "str", PARSE, place("str")), ParseResultBytes: result("ParseResultBytes", "bytes", PARSE, place("bytes")),
  DefragResult: result("DefragResult", "str", DEFRAG, { geturl: fn("() -> str") }), DefragResultBytes: result("DefragResultBytes", "bytes", DEFRAG, { geturl: fn("() -> bytes") }),
}, { missing: ["MAX_CACHE_SIZE", "Quoter", "ResultBase", "clear_cache", "non_hierarchical", "scheme_chars", "splitattr", "splithost", "splitnport", "splitpasswd", "splitport", "splitquery", "splittag", "splittype", "splituser", "splitvalue", "to_bytes", "unwrap", "uses_fragment", "uses_netloc", "uses_params", "uses_query", "uses_relative"] });
