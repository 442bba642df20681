/** ints as bytes and back. */
import { OverflowError, TypeError, ValueError } from "../../core/exceptions/index.ts";
import type { Int } from "../../core/float.ts";
import { canonical } from "../../core/int.ts";
import { type_name } from "../../core/type_name.ts";
import { truth } from "../../core/truth.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { Bytes } from "../bytes/Bytes.ts";
import { bytes_source } from "../bytes/source.ts";
import { text_of } from "../str/StrObject.ts";
import { index_of } from "./index_of.ts";

interface Options {
  readonly length?: Py;
  readonly byteorder?: Py;
  readonly signed?: Py;
}

/**
 * Python's `n.to_bytes(length=1, byteorder="big", *, signed=False)`.
 *
 * @raises OverflowError if the int does not fit
 * @raises ValueError for a wrong length or order
 * @example int_to_bytes(258, 2) // b'\x01\x02'
 */
export function int_to_bytes(n: Int | boolean, ...args: Py[]): Bytes {
  const { signed = false, ...named } = take_options(args);
  const [length = named.length ?? 1, byteorder = named.byteorder ?? "big"] = args;
  const size = Number(index_of(length));
  const little = is_little(byteorder, "to_bytes");
  if (size < 0) throw new ValueError("length argument must be non-negative");
  const value = BigInt(index_of(n));
  const is_signed = truth(signed);
  if (value < 0n && !is_signed) throw new OverflowError("can't convert negative int to unsigned");
  const bits = BigInt(size * 8);
  // CPython lets -1 through where there is no byte at all.
  const fits = is_signed ? BigInt.asIntN(size * 8, value) === value || (size === 0 && value === -1n) : value >> bits === 0n;
  if (!fits) throw new OverflowError("int too big to convert");
  const data = hex_bytes(BigInt.asUintN(size * 8, value), size);
  return new Bytes(little ? data.reverse() : data);
}

/**
 * Python's `int.from_bytes(bytes, byteorder="big", *, signed=False)`.
 *
 * @param bytes a bytes-like object or an iterable of ints
 * @raises ValueError for a wrong order
 * @example int_from_bytes(bytes_of("\x01\x02")) // 258
 */
export function int_from_bytes(bytes: Py, ...args: Py[]): Int {
  const { signed = false, byteorder = "big" } = take_options(args);
  const little = is_little(args[0] ?? byteorder, "from_bytes");
  if (typeof bytes === "string" || typeof bytes === "number") throw new TypeError(`cannot convert '${type_name(bytes)}' object to bytes`);
  const data = bytes_source(bytes, undefined, undefined, "bytes");
  if (little) data.reverse();
  let hex = "";
  for (const byte of data) hex += byte.toString(16).padStart(2, "0");
  const value = BigInt(`0x${hex}0`) >> 4n;
  return canonical(truth(signed) ? BigInt.asIntN(data.length * 8, value) : value);
}

function hex_bytes(value: bigint, size: number): Uint8Array {
  const hex = value.toString(16).padStart(size * 2, "0");
  return Uint8Array.from({ length: size }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

function is_little(byteorder: Py, method: string): boolean {
  if (text_of(byteorder) === undefined) throw new TypeError(`${method}() argument 'byteorder' must be str, not ${type_name(byteorder)}`);
  if (byteorder !== "little" && byteorder !== "big") throw new ValueError("byteorder must be either 'little' or 'big'");
  return byteorder === "little";
}

/** Takes the keyword arguments off the end. */
function take_options(args: Py[]): Options {
  const last: unknown = args.at(-1);
  if (!is_keywords(last)) return {};
  args.pop();
  return last;
}
