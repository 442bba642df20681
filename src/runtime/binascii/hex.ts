import { Bytes, bytes_hex, bytes_of } from "../builtins/bytes/index.ts";
import type { Py } from "../core/value.ts";
import { Error } from "./Error.ts";
import { bytes_given, text_given } from "./given.ts";
import { c_arguments } from "../core/call/c_arguments.ts";

/** Python's `binascii.hexlify(data, sep=…, bytes_per_sep=1)` @raises TypeError for a str @example hexlify(data, ":") */
export function hexlify(data: Py, sep?: Py, bytes_per_sep?: Py): Bytes;
export function hexlify(...args: Py[]): Bytes {
  const [data, sep, bytes_per_sep] = c_arguments(args, { name: "hexlify", parameters: ["data", "sep", "bytes_per_sep"], required: 1 });
  return bytes_of(bytes_hex(new Bytes(bytes_given(data)), sep, bytes_per_sep));
}

/** Python's `binascii.unhexlify(hexstr)` @raises Error for what is no hexadecimal @example unhexlify("6162") */
export function unhexlify(hexstr: Py): Bytes {
  const text = text_given(hexstr);
  if (text.length % 2 === 1) throw new Error("Odd-length string");
  if (!/^[0-9a-fA-F]*$/.test(text)) throw new Error("Non-hexadecimal digit found");
  return new Bytes(Uint8Array.from({ length: text.length / 2 }, (_, i) => parseInt(text.slice(2 * i, 2 * i + 2), 16)));
}
