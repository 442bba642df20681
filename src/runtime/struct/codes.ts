/** How each letter of a format becomes bytes and comes back. */
import { Bytes, buffer_of } from "../builtins/bytes/index.ts";
import { ByteArray } from "../builtins/bytes/ByteArray.ts";
import { OverflowError } from "../core/exceptions/index.ts";
import { asFloat, Float, is_int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { index_of } from "../core/items/index_of.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { error } from "./error.ts";
import { half_bits, half_value } from "./half.ts";

/** A letter. `size` is the standard one; for texts that of one byte. */
export interface Code {
  readonly size: number;
  pack(view: DataView, at: number, value: Py, size: number, little: boolean, native: boolean): void;
  unpack(view: DataView, at: number, size: number, little: boolean): Py;
}

/** Sizes in C on 64-bit machines where they differ from the standard ones. */
export const NATIVE_SIZES: Readonly<Record<string, number>> = { l: 8, L: 8 };

function int_value(value: Py): number | bigint {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  const n = index_of(value);
  if (n === undefined) throw new error("required argument is not an integer");
  return n;
}

function out_of_range(letter: string, low: bigint, high: bigint): error {
  return new error(`'${letter}' format requires ${low} <= number <= ${high}`);
}

function int_code(letter: string, size: number, signed: boolean): Code {
  return {
    size,
    pack(view, at, value, width, little) {
      const n = int_value(value);
      const bits = BigInt(width * 8);
      const low = signed ? -(1n << (bits - 1n)) : 0n;
      const high = (1n << (signed ? bits - 1n : bits)) - 1n;
      if (n < low || n > high) throw out_of_range(letter, low, high);
      if (width === 8) view.setBigInt64(at, BigInt(n), little);
      else if (width === 4) view.setInt32(at, Number(n), little);
      else if (width === 2) view.setInt16(at, Number(n), little);
      else view.setInt8(at, Number(n));
    },
    unpack(view, at, width, little) {
      switch (width) {
        case 8: return canonical(signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little));
        case 4: return signed ? view.getInt32(at, little) : view.getUint32(at, little);
        case 2: return signed ? view.getInt16(at, little) : view.getUint16(at, little);
      }
      return signed ? view.getInt8(at) : view.getUint8(at);
    },
  };
}

function float_value(value: Py): number {
  if (typeof value === "number") return value;
  if (value instanceof Float) return value.value;
  if (is_int(value)) {
    const n = Number(value);
    if (Number.isFinite(n)) return n;
  } else if (typeof value === "object" && value !== null) {
    if (typeof value.__float__ === "function") return +value.__float__();
    const n = typeof value.__index__ === "function" ? index_of(value) : undefined;
    if (n !== undefined) return Number(n);
  }
  throw new error("required argument is not a float");
}

/** An int that is too large is reported by another error than a float. */
function too_large(value: Py, letter: string): error | OverflowError {
  return is_int(value) ? new error("int too large to convert") : new OverflowError(`float too large to pack with ${letter} format`);
}

const float_code: Code = {
  size: 4,
  pack(view, at, value, _size, little, native) {
    const n = float_value(value);
    if (!native && Number.isFinite(n) && !Number.isFinite(Math.fround(n))) throw too_large(value, "f");
    view.setFloat32(at, n, little);
  },
  unpack: (view, at, _size, little) => asFloat(view.getFloat32(at, little)),
};

const double_code: Code = {
  size: 8,
  pack: (view, at, value, _size, little) => view.setFloat64(at, float_value(value), little),
  unpack: (view, at, _size, little) => asFloat(view.getFloat64(at, little)),
};

const half_code: Code = {
  size: 2,
  pack(view, at, value, _size, little) {
    const n = float_value(value);
    const bits = half_bits(n);
    if (bits === undefined) throw too_large(value, "e");
    view.setUint16(at, bits, little);
  },
  unpack: (view, at, _size, little) => asFloat(half_value(view.getUint16(at, little))),
};

const bool_code: Code = {
  size: 1,
  pack: (view, at, value) => view.setUint8(at, truth(value) ? 1 : 0),
  unpack: (view, at) => view.getUint8(at) !== 0,
};

const char_code: Code = {
  size: 1,
  pack(view, at, value) {
    const bytes = value instanceof Bytes ? buffer_of(value) : undefined;
    if (bytes?.length !== 1) throw new error("char format requires a bytes object of length 1");
    view.setUint8(at, bytes[0]!);
  },
  unpack: (view, at) => part(view, at, 1),
};

function part(view: DataView, at: number, length: number): Bytes {
  return new Bytes(new Uint8Array(view.buffer, view.byteOffset + at, length).slice());
}

function text_bytes(value: Py, letter: string): Uint8Array {
  const bytes = value instanceof Bytes || value instanceof ByteArray ? buffer_of(value) : undefined;
  if (bytes === undefined) throw new error(`argument for '${letter}' must be a bytes object`);
  return bytes;
}

const string_code: Code = {
  size: 1,
  pack: (view, at, value, size) => new Uint8Array(view.buffer, view.byteOffset + at, size).set(text_bytes(value, "s").subarray(0, size)),
  unpack: part,
};

/** A text behind its length. */
const pascal_code: Code = {
  size: 1,
  pack(view, at, value, size) {
    const bytes = text_bytes(value, "p");
    if (size === 0) return;
    const length = Math.min(bytes.length, size - 1);
    new Uint8Array(view.buffer, view.byteOffset + at, size).set(bytes.subarray(0, length), 1);
    view.setUint8(at, Math.min(length, 255));
  },
  unpack(view, at, size) {
    return size === 0 ? new Bytes(new Uint8Array()) : part(view, at + 1, Math.min(view.getUint8(at), size - 1));
  },
};

const pointer_code: Code = {
  size: 8,
  pack(view, at, value, _size, little) {
    const n = int_value(value);
    if (n >= 1n << 64n || n < -(1n << 63n)) throw new error("int too large to convert");
    view.setBigInt64(at, BigInt.asIntN(64, BigInt(n)), little);
  },
  unpack: (view, at, _size, little) => canonical(view.getBigUint64(at, little)),
};

const pad: Code = { size: 1, pack: () => undefined, unpack: () => null };

export const CODES: Readonly<Record<string, Code>> = {
  x: pad, c: char_code, b: int_code("b", 1, true), B: int_code("B", 1, false), "?": bool_code, h: int_code("h", 2, true), H: int_code("H", 2, false), i: int_code("i", 4, true), I: int_code("I", 4, false),
  l: int_code("l", 4, true), L: int_code("L", 4, false), q: int_code("q", 8, true), Q: int_code("Q", 8, false), n: int_code("n", 8, true), N: int_code("N", 8, false),
  e: half_code, f: float_code, d: double_code, s: string_code, p: pascal_code, P: pointer_code,
};
