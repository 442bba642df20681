import { buffer_of, latin1 } from "../builtins/bytes/buffer.ts";
import { bytes_decode } from "../builtins/bytes/code.ts";
import { bytes_of } from "../builtins/bytes/index.ts";
import { call } from "../core/call/call.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { plain_type_name as type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { detect_encoding } from "./detect_encoding.ts";
import { JSONDecodeError } from "./JSONDecodeError.ts";
import { type DecoderOptions, JSONDecoder } from "./JSONDecoder.ts";

export interface LoadOptions extends DecoderOptions {
  readonly cls?: Py;
}

/**
 * Python's `json.loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None, **kw)`.
 *
 * @param s a text, or bytes in UTF-8, -16 or -32
 * @raises JSONDecodeError for what is no JSON
 * @raises TypeError for an argument of another kind
 * @example loads('{"a": [1, 2.0]}')
 */
export function loads(s: Py, options: LoadOptions = {}): Py {
  const { cls = null, ...rest } = options;
  const text = text_of(s);
  return cls === null ? new JSONDecoder(rest).decode(text) : call_method(call(cls, rest), "decode", text);
}

/**
 * Python's `json.load(fp, …)`: as {@link loads}, of a file.
 *
 * @example load(file)
 */
export function load(fp: Py, options: LoadOptions = {}): Py {
  return loads(call_method(fp, "read"), options);
}

function text_of(s: Py): string {
  if (typeof s === "string") {
    if (s.startsWith("\ufeff")) throw new JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0);
    return s;
  }
  const data = buffer_of(s);
  if (data === undefined) throw new TypeError(`the JSON object must be str, bytes or bytearray, not ${type_name(s)}`);
  return bytes_decode(bytes_of(latin1(data)), detect_encoding(s), "surrogatepass");
}
