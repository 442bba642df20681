/** What `urlsplit`, `urlparse` and `urldefrag` give: named tuples of strs, or of bytes. */
import type { Bytes } from "../../builtins/bytes/Bytes.ts";
import { bytes_decode } from "../../builtins/bytes/code.ts";
import { repr } from "../../builtins/repr/index.ts";
import { str_lower, str_partition, str_rpartition } from "../../builtins/str/index.ts";
import { namedtuple } from "../../collections/namedtuple.ts";
import { ValueError } from "../../core/exceptions/index.ts";
import { encoded, like } from "./coerce.ts";
import { urlunparse, urlunsplit } from "./unparse.ts";

type Split<T> = { scheme: T; netloc: T; path: T; query: T; fragment: T };
type Parse<T> = { scheme: T; netloc: T; path: T; params: T; query: T; fragment: T };

interface Place {
  readonly username: string | null;
  readonly password: string | null;
  readonly hostname: string | null;
  readonly port: string | null;
}

/** Who and where: `user:password@host:port`. */
function place_of(netloc: string): Place {
  const [user, at, host_and_port] = str_rpartition(netloc, "@");
  const [username, has_password, password] = str_partition(user, ":");
  const [, bracket, bracketed] = str_partition(host_and_port, "[");
  const [host, rest] = bracket === "" ? first_and_rest(host_and_port, ":") : first_and_rest(bracketed, "]");
  const port = bracket === "" ? rest : str_partition(rest, ":")[2];
  const [name, percent, zone] = str_partition(host, "%");
  return {
    username: at === "" ? null : username, password: at === "" || has_password === "" ? null : password, hostname: host === "" ? null : str_lower(name) + percent + zone, port: port === "" ? null : port,
  };
}

function first_and_rest(text: string, separator: string): readonly [string, string] {
  const [first, , rest] = str_partition(text, separator);
  return [first, rest];
}

/** @raises ValueError for what is no number of a port */
function port_number(netloc: string, is_text: boolean): number | null {
  const { port } = place_of(netloc);
  if (port === null) return null;
  if (!/^[0-9]+$/.test(port)) throw new ValueError(`Port could not be cast to integer value as ${repr(like(is_text, port))}`);
  if (Number(port) > 65535) throw new ValueError("Port out of range 0-65535");
  return Number(port);
}

function text_of_bytes(bytes: Bytes): string {
  return bytes_decode(bytes, "ascii", "strict");
}

function bytes_or_null(text: string | null): Bytes | null {
  return text === null ? null : encoded(text, "ascii", "strict");
}

const SplitBase = /* @__PURE__ */ namedtuple<Split<string>>("SplitResult", ["scheme", "netloc", "path", "query", "fragment"]);
const ParseBase = /* @__PURE__ */ namedtuple<Parse<string>>("ParseResult", ["scheme", "netloc", "path", "params", "query", "fragment"]);
const DefragBase = /* @__PURE__ */ namedtuple<{ url: string; fragment: string }>("DefragResult", ["url", "fragment"]);
const SplitBytesBase = /* @__PURE__ */ namedtuple<Split<Bytes>>("SplitResultBytes", ["scheme", "netloc", "path", "query", "fragment"]);
const ParseBytesBase = /* @__PURE__ */ namedtuple<Parse<Bytes>>("ParseResultBytes", ["scheme", "netloc", "path", "params", "query", "fragment"]);
const DefragBytesBase = /* @__PURE__ */ namedtuple<{ url: Bytes; fragment: Bytes }>("DefragResultBytes", ["url", "fragment"]);

/** Python's `urllib.parse.SplitResult(scheme, netloc, path, query, fragment)` @example urlsplit("http://a:80/b").port // 80 */
export class SplitResult extends SplitBase {
  static readonly __module__: string = "urllib.parse";

  get username(): string | null {
    return place_of(this.netloc).username;
  }

  get password(): string | null {
    return place_of(this.netloc).password;
  }

  get hostname(): string | null {
    return place_of(this.netloc).hostname;
  }

  /** @raises ValueError for what is no number of a port */
  get port(): number | null {
    return port_number(this.netloc, true);
  }

  /** `r.geturl()`: the URL again. @example urlsplit("HTTP://a").geturl() // "http://a" */
  geturl(): string {
    return urlunsplit(this);
  }

  /** `r.encode(encoding='ascii', errors='strict')` @example urlsplit("a").encode() */
  encode(encoding = "ascii", errors = "strict"): SplitResultBytes {
    return new SplitResultBytes(...[...this].map((part) => encoded(part, encoding, errors)));
  }
}

/** Python's `urllib.parse.ParseResult(scheme, netloc, path, params, query, fragment)` @example urlparse("http://a/b;c").params // "c" */
export class ParseResult extends ParseBase {
  static readonly __module__: string = "urllib.parse";

  get username(): string | null {
    return place_of(this.netloc).username;
  }

  get password(): string | null {
    return place_of(this.netloc).password;
  }

  get hostname(): string | null {
    return place_of(this.netloc).hostname;
  }

  /** @raises ValueError for what is no number of a port */
  get port(): number | null {
    return port_number(this.netloc, true);
  }

  /** `r.geturl()`: the URL again. @example urlparse("HTTP://a").geturl() // "http://a" */
  geturl(): string {
    return urlunparse(this);
  }

  /** `r.encode(encoding='ascii', errors='strict')` @example urlparse("a").encode() */
  encode(encoding = "ascii", errors = "strict"): ParseResultBytes {
    return new ParseResultBytes(...[...this].map((part) => encoded(part, encoding, errors)));
  }
}

/** Python's `urllib.parse.DefragResult(url, fragment)` @example urldefrag("a#b").fragment // "b" */
export class DefragResult extends DefragBase {
  static readonly __module__: string = "urllib.parse";

  /** `r.geturl()`: the URL again. @example urldefrag("a#b").geturl() // "a#b" */
  geturl(): string {
    return this.fragment === "" ? this.url : `${this.url}#${this.fragment}`;
  }

  /** `r.encode(encoding='ascii', errors='strict')` @example urldefrag("a").encode() */
  encode(encoding = "ascii", errors = "strict"): DefragResultBytes {
    return new DefragResultBytes(...[...this].map((part) => encoded(part, encoding, errors)));
  }
}

/** Python's `urllib.parse.SplitResultBytes` @example urlsplit(bytes_of("http://a")).netloc // b'a' */
export class SplitResultBytes extends SplitBytesBase {
  static readonly __module__: string = "urllib.parse";

  get username(): Bytes | null {
    return bytes_or_null(place_of(text_of_bytes(this.netloc)).username);
  }

  get password(): Bytes | null {
    return bytes_or_null(place_of(text_of_bytes(this.netloc)).password);
  }

  get hostname(): Bytes | null {
    return bytes_or_null(place_of(text_of_bytes(this.netloc)).hostname);
  }

  /** @raises ValueError for what is no number of a port */
  get port(): number | null {
    return port_number(text_of_bytes(this.netloc), false);
  }

  /** `r.geturl()`: the URL again. */
  geturl(): Bytes {
    return urlunsplit(this);
  }

  /** `r.decode(encoding='ascii', errors='strict')` */
  decode(encoding = "ascii", errors = "strict"): SplitResult {
    return new SplitResult(...[...this].map((part) => bytes_decode(part, encoding, errors)));
  }
}

/** Python's `urllib.parse.ParseResultBytes` @example urlparse(bytes_of("http://a")).netloc // b'a' */
export class ParseResultBytes extends ParseBytesBase {
  static readonly __module__: string = "urllib.parse";

  get username(): Bytes | null {
    return bytes_or_null(place_of(text_of_bytes(this.netloc)).username);
  }

  get password(): Bytes | null {
    return bytes_or_null(place_of(text_of_bytes(this.netloc)).password);
  }

  get hostname(): Bytes | null {
    return bytes_or_null(place_of(text_of_bytes(this.netloc)).hostname);
  }

  /** @raises ValueError for what is no number of a port */
  get port(): number | null {
    return port_number(text_of_bytes(this.netloc), false);
  }

  /** `r.geturl()`: the URL again. */
  geturl(): Bytes {
    return urlunparse(this);
  }

  /** `r.decode(encoding='ascii', errors='strict')` */
  decode(encoding = "ascii", errors = "strict"): ParseResult {
    return new ParseResult(...[...this].map((part) => bytes_decode(part, encoding, errors)));
  }
}

/** Python's `urllib.parse.DefragResultBytes` @example urldefrag(bytes_of("a#b")).fragment // b'b' */
export class DefragResultBytes extends DefragBytesBase {
  static readonly __module__: string = "urllib.parse";

  /** `r.geturl()`: the URL again. */
  geturl(): Bytes {
    return encoded(this.decode().geturl(), "ascii", "strict");
  }

  /** `r.decode(encoding='ascii', errors='strict')` */
  decode(encoding = "ascii", errors = "strict"): DefragResult {
    return new DefragResult(...[...this].map((part) => bytes_decode(part, encoding, errors)));
  }
}
