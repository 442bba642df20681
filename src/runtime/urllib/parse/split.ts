import { ValueError } from "../../core/exceptions/index.ts";
import { truth } from "../../core/truth.ts";
import type { Py } from "../../core/value.ts";
import { like, texts_of } from "./coerce.ts";
import { check_bracketed, check_netloc } from "./hosts.ts";
import { DefragResult, type DefragResultBytes, ParseResult, type ParseResultBytes, SplitResult, type SplitResultBytes } from "./results.ts";
import { NETLOC, PARAMS, RELATIVE } from "./schemes.ts";
import { joined } from "./unparse.ts";

interface Parts {
  readonly scheme: string;
  readonly netloc: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** @raises ValueError for a host that is none */
function parts_of(given: string, given_scheme: string, allow_fragments: boolean): Parts {
  let url = given.replace(/^[\0- ]+/, "").replace(/[\t\r\n]/g, "");
  let scheme = given_scheme.replace(/^[\0- ]+|[\0- ]+$/g, "").replace(/[\t\r\n]/g, "");
  const named = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(url);
  if (named !== null) {
    scheme = named[1]!.toLowerCase();
    url = url.slice(named[0].length);
  }
  let [netloc, query, fragment] = ["", "", ""];
  if (url.startsWith("//")) {
    netloc = /^[^/?#]*/.exec(url.slice(2))![0];
    url = url.slice(2 + netloc.length);
    if (netloc.includes("[") !== netloc.includes("]")) throw new ValueError("Invalid IPv6 URL");
    if (netloc.includes("[")) check_bracketed(netloc.slice(netloc.indexOf("[") + 1).split("]")[0]!);
  }
  if (allow_fragments) [url, fragment] = cut(url, "#");
  [url, query] = cut(url, "?");
  check_netloc(netloc);
  return { scheme, netloc, path: url, query, fragment };
}

function cut(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/**
 * Python's `urllib.parse.urlsplit(url, scheme='', allow_fragments=True)`: the five parts of a URL.
 *
 * @param scheme that of a URL without one
 * @param allow_fragments whether `#` begins a fragment
 * @returns strs, or bytes if the URL is bytes
 * @raises ValueError for a host that is none
 * @example urlsplit("http://a.b:80/c?d=1#e").hostname // "a.b"
 */
export function urlsplit(url: string, scheme?: string, allow_fragments?: Py): SplitResult;
export function urlsplit(url: Py, scheme?: Py, allow_fragments?: Py): SplitResultBytes;
export function urlsplit(url: Py, scheme: Py = "", allow_fragments: Py = true): Py {
  const { texts, is_text } = texts_of(url, scheme);
  const parts = parts_of(texts[0]!, texts[1]!, truth(allow_fragments));
  const result = new SplitResult(parts.scheme, parts.netloc, parts.path, parts.query, parts.fragment);
  return is_text ? result : result.encode();
}

/** Python's `urllib.parse.urlparse(url, scheme='', allow_fragments=True)`: the six parts of a URL. @raises ValueError @example urlparse("http://a/b;c?d").params // "c" */
export function urlparse(url: string, scheme?: string, allow_fragments?: Py): ParseResult;
export function urlparse(url: Py, scheme?: Py, allow_fragments?: Py): ParseResultBytes;
export function urlparse(url: Py, scheme: Py = "", allow_fragments: Py = true): Py {
  const { texts, is_text } = texts_of(url, scheme);
  const result = parsed(texts[0]!, texts[1]!, truth(allow_fragments));
  return is_text ? result : result.encode();
}

function parsed(url: string, given_scheme: string, allow_fragments: boolean): ParseResult {
  const { scheme, netloc, path, query, fragment } = parts_of(url, given_scheme, allow_fragments);
  const at = PARAMS.has(scheme) ? path.indexOf(";", Math.max(0, path.lastIndexOf("/"))) : -1;
  return at < 0 ? new ParseResult(scheme, netloc, path, "", query, fragment) : new ParseResult(scheme, netloc, path.slice(0, at), path.slice(at + 1), query, fragment);
}

function unparsed(scheme: string, netloc: string, path: string, params: string, query: string, fragment: string): string {
  return joined(scheme, netloc, params === "" ? path : `${path};${params}`, query, fragment);
}

/** Python's `urllib.parse.urldefrag(url)`: the URL without its fragment, and that. @example urldefrag("http://a#b").url // "http://a" */
export function urldefrag(url: string): DefragResult;
export function urldefrag(url: Py): DefragResultBytes;
export function urldefrag(url: Py): Py {
  const { texts, is_text } = texts_of(url);
  const text = texts[0]!;
  let result = new DefragResult(text, "");
  if (text.includes("#")) {
    const { scheme, netloc, path, params, query, fragment } = parsed(text, "", true);
    result = new DefragResult(unparsed(scheme, netloc, path, params, query, ""), fragment);
  }
  return is_text ? result : result.encode();
}

/**
 * Python's `urllib.parse.urljoin(base, url, allow_fragments=True)`: a URL as it is meant on a page.
 *
 * @param base the page's own URL
 * @example urljoin("http://a/b/c", "../d") // "http://a/d"
 */
export function urljoin<T = Py>(base: T, url: T, allow_fragments?: Py): T;
export function urljoin(base: Py, url: Py, allow_fragments?: Py): Py;
export function urljoin(base: Py, url: Py, allow_fragments: Py = true): Py {
  if (!truth(base)) return url;
  if (!truth(url)) return base;
  const { texts, is_text } = texts_of(base, url);
  const fragments = truth(allow_fragments);
  const page = parsed(texts[0]!, "", fragments);
  const { scheme, netloc, path, params, query, fragment } = parsed(texts[1]!, page.scheme, fragments);
  if (scheme !== page.scheme || !RELATIVE.has(scheme)) return url;
  const host = NETLOC.has(scheme) && netloc === "" ? page.netloc : netloc;
  if (NETLOC.has(scheme) && netloc !== "") return like(is_text, unparsed(scheme, netloc, path, params, query, fragment));
  if (path === "" && params === "") return like(is_text, unparsed(scheme, host, page.path, page.params, query === "" ? page.query : query, fragment));
  return like(is_text, unparsed(scheme, host, resolved(page.path, path), params, query, fragment));
}

/** A path seen from another one. */
function resolved(base: string, path: string): string {
  const before = base.split("/");
  if (before.at(-1) !== "") before.pop();
  let segments = path.split("/");
  if (!path.startsWith("/")) {
    segments = [...before, ...segments];
    segments = segments.filter((segment, i) => i === 0 || i === segments.length - 1 || segment !== "");
  }
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === "..") kept.pop();
    else if (segment !== ".") kept.push(segment);
  }
  if (segments.at(-1) === "." || segments.at(-1) === "..") kept.push("");
  return kept.join("/") || "/";
}
