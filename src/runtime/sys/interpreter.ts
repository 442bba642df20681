/** What the interpreter says of itself. */
import { TypeError } from "../core/exceptions/index.ts";
import { type_name } from "../core/type_name.ts";
import { asFloat } from "../core/float.ts";
import type { Py } from "../core/value.ts";
import { struct_of, StructSequence } from "../os/struct_sequence.ts";

/** Python's `sys.maxunicode`: the largest code point */
export const maxunicode = 0x10ffff;

/** Python's `sys.hexversion` */
export const hexversion = 0x030d00f0;

/** Python's `sys.float_repr_style`: how floats are shown */
export const float_repr_style = "short";

/** Python's `sys.getdefaultencoding()` @example getdefaultencoding() // "utf-8" */
export function getdefaultencoding(): string {
  return "utf-8";
}

/** Python's `sys.getfilesystemencoding()` @example getfilesystemencoding() // "utf-8" */
export function getfilesystemencoding(): string {
  return "utf-8";
}

/** Python's `sys.getfilesystemencodeerrors()` @example getfilesystemencodeerrors() // "surrogateescape" */
export function getfilesystemencodeerrors(): string {
  return "surrogateescape";
}

/** Python's `sys.intern(string)`: the string, of which there is only one here anyway @raises TypeError if it is no str @example intern("a") */
export function intern(string: Py): string {
  if (typeof string !== "string") throw new TypeError(`intern() argument must be str, not ${type_name(string)}`);
  return string;
}

/** Python's `sys.is_finalizing()`: whether the program is ending @example is_finalizing() // false */
export function is_finalizing(): boolean {
  return false;
}

/** The type of `sys.float_info`. */
class FloatInfo extends StructSequence {
  static readonly __name__ = "float_info";
  static readonly __module__ = "sys";
  static override readonly __match_args__ = ["max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds"];

  get max(): number {
    return Number.MAX_VALUE;
  }

  get max_exp(): number {
    return this[1];
  }

  get max_10_exp(): number {
    return this[2];
  }

  get min(): number {
    return 2 ** -1022;
  }

  get min_exp(): number {
    return this[4];
  }

  get min_10_exp(): number {
    return this[5];
  }

  get dig(): number {
    return this[6];
  }

  get mant_dig(): number {
    return this[7];
  }

  get epsilon(): number {
    return Number.EPSILON;
  }

  get radix(): number {
    return this[9];
  }

  get rounds(): number {
    return this[10];
  }
}

/** Python's `sys.float_info`: what floats can hold */
export const float_info: FloatInfo = /* @__PURE__ */ make_float_info();

function make_float_info(): FloatInfo {
  return struct_of(FloatInfo, [asFloat(Number.MAX_VALUE), 1024, 308, 2 ** -1022, -1021, -307, 15, 53, Number.EPSILON, 2, 1]);
}

/** The type of `sys.int_info`. */
class IntInfo extends StructSequence {
  static readonly __name__ = "int_info";
  static readonly __module__ = "sys";
  static override readonly __match_args__ = ["bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"];

  get bits_per_digit(): number {
    return this[0];
  }

  get sizeof_digit(): number {
    return this[1];
  }

  get default_max_str_digits(): number {
    return this[2];
  }

  get str_digits_check_threshold(): number {
    return this[3];
  }
}

/** Python's `sys.int_info`: how CPython keeps ints */
export const int_info: IntInfo = /* @__PURE__ */ struct_of(IntInfo, [30, 4, 4300, 640]);
