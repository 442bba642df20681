/** The kinds of items that an array may have, by letter. */
import { Bytes } from "../builtins/bytes/index.ts";
import { OverflowError, TypeError } from "../core/exceptions/index.ts";
import { asFloat, is_float, is_int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { as_index } from "../core/items/index.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { to_float } from "../builtins/float/index.ts";

/** One kind of item. */
export interface Kind {
  readonly size: number;
  /** The item as the array keeps it. @raises TypeError, OverflowError for what it can't keep */
  take(value: Py): Py;
  write(view: DataView, at: number, value: Py): void;
  read(view: DataView, at: number): Py;
}

/** An error text for each side on which a number is too large. */
type Texts = readonly [less: string, greater: string];

function int_kind(size: number, signed: boolean, texts: Texts, far: Texts | undefined): Kind {
  const bits = BigInt(size * 8);
  const low = signed ? -(1n << (bits - 1n)) : 0n;
  const high = (1n << (signed ? bits - 1n : bits)) - 1n;
  return {
    size,
    take(value) {
      const n = as_index(value);
      if (far !== undefined && (n > 0xffff_ffff_ffff_ffffn || n < -(1n << 63n))) throw new OverflowError(n < 0 ? far[0] : far[1]);
      if (n < low) throw new OverflowError(texts[0]);
      if (n > high) throw new OverflowError(texts[1]);
      return n;
    },
    write(view, at, value) {
      if (size === 8) view.setBigInt64(at, BigInt(value as number), true);
      else if (size === 4) view.setInt32(at, Number(value), true);
      else if (size === 2) view.setInt16(at, Number(value), true);
      else view.setInt8(at, Number(value));
    },
    read(view, at) {
      switch (size) {
        case 8: return canonical(signed ? view.getBigInt64(at, true) : view.getBigUint64(at, true));
        case 4: return signed ? view.getInt32(at, true) : view.getUint32(at, true);
        case 2: return signed ? view.getInt16(at, true) : view.getUint16(at, true);
      }
      return signed ? view.getInt8(at) : view.getUint8(at);
    },
  };
}

function limits(name: string): Texts {
  return [`${name} is less than minimum`, `${name} is greater than maximum`];
}

function real(value: Py): number {
  if (is_float(value) || is_int(value)) return to_float(value);
  if (typeof value !== "object" || value === null || (value.__float__ === undefined && value.__index__ === undefined)) throw new TypeError(`must be real number, not ${type_name(value)}`);
  return to_float(value);
}

const double: Kind = {
  size: 8,
  take: (value) => asFloat(real(value)),
  write: (view, at, value) => view.setFloat64(at, +value, true),
  read: (view, at) => asFloat(view.getFloat64(at, true)),
};

const single: Kind = {
  size: 4,
  take: (value) => asFloat(Math.fround(real(value))),
  write: (view, at, value) => view.setFloat32(at, +value, true),
  read: (view, at) => asFloat(view.getFloat32(at, true)),
};

const character: Kind = {
  size: 4,
  take(value) {
    if (typeof value !== "string" || [...value].length !== 1) throw new TypeError("array item must be unicode character");
    return value;
  },
  write: (view, at, value) => view.setUint32(at, (value as string).codePointAt(0)!, true),
  read: (view, at) => String.fromCodePoint(view.getUint32(at, true)),
};

const LONG: Texts = ["Python int too large to convert to C long", "Python int too large to convert to C long"];
const UNSIGNED: Texts = ["can't convert negative value to unsigned int", "Python int too large to convert to C unsigned long"];

export const KINDS: Readonly<Record<string, Kind>> = /* @__PURE__ */ (() => ({
  b: int_kind(1, true, limits("signed char"), LONG), B: int_kind(1, false, limits("unsigned byte integer"), LONG),
  h: int_kind(2, true, limits("signed short integer"), LONG), H: int_kind(2, false, limits("unsigned short"), LONG),
  i: int_kind(4, true, limits("signed integer"), LONG), I: int_kind(4, false, [UNSIGNED[0], "unsigned int is greater than maximum"], UNSIGNED),
  l: int_kind(8, true, LONG, LONG), L: int_kind(8, false, UNSIGNED, UNSIGNED),
  q: int_kind(8, true, ["int too big to convert", "int too big to convert"], undefined), Q: int_kind(8, false, ["can't convert negative int to unsigned", "int too big to convert"], undefined),
  f: single, d: double, u: character, w: character,
}))();

/** The bytes of items side by side. */
export function bytes_of_items(items: readonly Py[], kind: Kind): Bytes {
  const data = new Uint8Array(items.length * kind.size);
  const view = new DataView(data.buffer);
  items.forEach((item, i) => kind.write(view, i * kind.size, item));
  return new Bytes(data);
}

/** The items of bytes. */
export function items_of_bytes(data: Uint8Array, kind: Kind): Py[] {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  return Array.from({ length: data.length / kind.size }, (_, i) => kind.read(view, i * kind.size));
}
