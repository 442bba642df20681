import type { Bytes } from "./Bytes.ts";
/** ASCII letters in bytes: changing and testing them. */
import type { BytesLike } from "./BytesLike.ts";
import { latin1 } from "./buffer.ts";
import { like } from "./arguments.ts";

function changed(b: BytesLike, pattern: RegExp, change: (letters: string) => string): BytesLike {
  return like(b, latin1(b.data).replace(pattern, change));
}

/** Python's `b.upper()`. @example bytes_upper(bytes_of("ab")) // b'AB' */
export function bytes_upper(b: Bytes): Bytes;
export function bytes_upper(b: BytesLike): BytesLike;
export function bytes_upper(b: BytesLike): BytesLike {
  return changed(b, /[a-z]+/g, (letters) => letters.toUpperCase());
}

/** Python's `b.lower()`. @example bytes_lower(bytes_of("AB")) // b'ab' */
export function bytes_lower(b: Bytes): Bytes;
export function bytes_lower(b: BytesLike): BytesLike;
export function bytes_lower(b: BytesLike): BytesLike {
  return changed(b, /[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Python's `b.capitalize()`. @example bytes_capitalize(bytes_of("aB")) // b'Ab' */
export function bytes_capitalize(b: Bytes): Bytes;
export function bytes_capitalize(b: BytesLike): BytesLike;
export function bytes_capitalize(b: BytesLike): BytesLike {
  const text = latin1(bytes_lower(b).data);
  return like(b, text.replace(/^[a-z]/, (letter) => letter.toUpperCase()));
}

/** Python's `b.title()`. @example bytes_title(bytes_of("a bc")) // b'A Bc' */
export function bytes_title(b: Bytes): Bytes;
export function bytes_title(b: BytesLike): BytesLike;
export function bytes_title(b: BytesLike): BytesLike {
  return changed(b, /[A-Za-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}

/** Python's `b.swapcase()`. @example bytes_swapcase(bytes_of("aB")) // b'Ab' */
export function bytes_swapcase(b: Bytes): Bytes;
export function bytes_swapcase(b: BytesLike): BytesLike;
export function bytes_swapcase(b: BytesLike): BytesLike {
  return changed(b, /[A-Za-z]/g, (letter) => (letter < "a" ? letter.toLowerCase() : letter.toUpperCase()));
}

/** Python's `b.isalpha()`. @example bytes_isalpha(bytes_of("a")) // true */
export function bytes_isalpha(b: BytesLike): boolean {
  return /^[A-Za-z]+$/.test(latin1(b.data));
}

/** Python's `b.isalnum()`. @example bytes_isalnum(bytes_of("a1")) // true */
export function bytes_isalnum(b: BytesLike): boolean {
  return /^[A-Za-z0-9]+$/.test(latin1(b.data));
}

/** Python's `b.isdigit()`. @example bytes_isdigit(bytes_of("1")) // true */
export function bytes_isdigit(b: BytesLike): boolean {
  return /^[0-9]+$/.test(latin1(b.data));
}

/** Python's `b.isspace()`. @example bytes_isspace(bytes_of(" ")) // true */
export function bytes_isspace(b: BytesLike): boolean {
  return /^[\t-\r ]+$/.test(latin1(b.data));
}

/** Python's `b.isascii()`. @example bytes_isascii(bytes_of("\xff")) // false */
export function bytes_isascii(b: BytesLike): boolean {
  return b.data.every((byte) => byte < 128);
}

/** Python's `b.isupper()`. @example bytes_isupper(bytes_of("A1")) // true */
export function bytes_isupper(b: BytesLike): boolean {
  const text = latin1(b.data);
  return /[A-Z]/.test(text) && !/[a-z]/.test(text);
}

/** Python's `b.islower()`. @example bytes_islower(bytes_of("a1")) // true */
export function bytes_islower(b: BytesLike): boolean {
  const text = latin1(b.data);
  return /[a-z]/.test(text) && !/[A-Z]/.test(text);
}

/** Python's `b.istitle()`. @example bytes_istitle(bytes_of("Ab Cd")) // true */
export function bytes_istitle(b: BytesLike): boolean {
  const text = latin1(b.data);
  return /[A-Za-z]/.test(text) && !/[A-Za-z][A-Z]|(?<![A-Za-z])[a-z]/.test(text);
}
