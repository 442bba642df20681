import { iter } from "../../core/iter.ts";
import { unpack } from "../../core/unpack.ts";
import type { Py } from "../../core/value.ts";
import { like, texts_of } from "./coerce.ts";
import { NETLOC } from "./schemes.ts";

/** Python's `urllib.parse.urlunsplit(components)`: five parts as a URL. @example urlunsplit(tuple("http", "a", "/b", "q", "")) // "http://a/b?q" */
export function urlunsplit(components: Py): Py {
  const { texts, is_text } = texts_of(...iter(components));
  const [scheme, netloc, path, query, fragment] = unpack(texts, 5);
  return like(is_text, joined(scheme, netloc, path, query, fragment));
}

/** Python's `urllib.parse.urlunparse(components)`: six parts as a URL. @example urlunparse(tuple("http", "a", "/b", "p", "q", "")) // "http://a/b;p?q" */
export function urlunparse(components: Py): Py {
  const { texts, is_text } = texts_of(...iter(components));
  const [scheme, netloc, path, params, query, fragment] = unpack(texts, 6);
  return like(is_text, joined(scheme, netloc, params === "" ? path : `${path};${params}`, query, fragment));
}

/** The parts of a URL in one text. */
export function joined(scheme: string, netloc: string, path: string, query: string, fragment: string): string {
  let url = path;
  if (netloc !== "") url = `//${netloc}${url !== "" && !url.startsWith("/") ? "/" : ""}${url}`;
  else if (url.startsWith("//") || (scheme !== "" && NETLOC.has(scheme) && (url === "" || url.startsWith("/")))) url = `//${url}`;
  return (scheme === "" ? "" : `${scheme}:`) + url + (query === "" ? "" : `?${query}`) + (fragment === "" ? "" : `#${fragment}`);
}
