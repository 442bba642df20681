import type { Bytes } from "./Bytes.ts";
/** Looking for parts of bytes. */
import { ValueError } from "../../core/exceptions/index.ts";
import type { Py } from "../../core/value.ts";
import { bounds, need_affixes, need_buffer, need_part } from "./arguments.ts";
import type { BytesLike } from "./BytesLike.ts";
import { find_buffer, matches, rfind_buffer } from "./search.ts";

/**
 * Python's `b.find(sub, start, end)`.
 *
 * @param sub bytes, or one byte as an int
 * @returns the position of the first occurrence, −1 if there is none
 * @raises TypeError, ValueError if `sub` is neither
 * @example bytes_find(bytes_of("abc"), bytes_of("c")) // 2
 */
export function bytes_find(b: BytesLike, sub: Py, start?: Py, end?: Py): number {
  const [from, to] = bounds(start, end, b.data.length);
  return find_buffer(b.data, need_part(sub), from, to);
}

/** Python's `b.rfind(sub, start, end)`: the last occurrence; see {@link bytes_find}. */
export function bytes_rfind(b: BytesLike, sub: Py, start?: Py, end?: Py): number {
  const [from, to] = bounds(start, end, b.data.length);
  return rfind_buffer(b.data, need_part(sub), from, to);
}

/**
 * Python's `b.index(sub, start, end)`.
 *
 * @raises ValueError if there is no occurrence
 * @example bytes_index(bytes_of("abc"), 99) // 2
 */
export function bytes_index(b: BytesLike, sub: Py, start?: Py, end?: Py): number {
  return found(bytes_find(b, sub, start, end));
}

/** Python's `b.rindex(sub, start, end)`: the last occurrence; see {@link bytes_index}. */
export function bytes_rindex(b: BytesLike, sub: Py, start?: Py, end?: Py): number {
  return found(bytes_rfind(b, sub, start, end));
}

/**
 * Python's `b.count(sub, start, end)`: how often `sub` occurs without overlaps.
 *
 * @example bytes_count(bytes_of("banana"), bytes_of("an")) // 2
 */
export function bytes_count(b: BytesLike, sub: Py, start?: Py, end?: Py): number {
  const [from, to] = bounds(start, end, b.data.length);
  const part = need_part(sub);
  if (part.length === 0) return Math.max(to - from + 1, 0);
  let count = 0;
  for (let at = find_buffer(b.data, part, from, to); at >= 0; at = find_buffer(b.data, part, at + part.length, to)) count++;
  return count;
}

/**
 * Python's `b.startswith(prefix, start, end)`.
 *
 * @param prefix bytes or a tuple of them
 * @raises TypeError if it is anything else
 * @example bytes_startswith(bytes_of("GET /"), bytes_of("GET")) // true
 */
export function bytes_startswith(b: BytesLike, prefix: Py, start?: Py, end?: Py): boolean {
  const [from, to] = bounds(start, end, b.data.length);
  return need_affixes(prefix, "startswith").some((part) => from + part.length <= to && matches(b.data, part, from));
}

/** Python's `b.endswith(suffix, start, end)`; see {@link bytes_startswith}. */
export function bytes_endswith(b: BytesLike, suffix: Py, start?: Py, end?: Py): boolean {
  const [from, to] = bounds(start, end, b.data.length);
  return need_affixes(suffix, "endswith").some((part) => from + part.length <= to && matches(b.data, part, to - part.length));
}

/** Python's `b.removeprefix(prefix)`. @example bytes_removeprefix(bytes_of("ab"), bytes_of("a")) // b'b' */
export function bytes_removeprefix(b: Bytes, prefix: Py): Bytes;
export function bytes_removeprefix(b: BytesLike, prefix: Py): BytesLike;
export function bytes_removeprefix(b: BytesLike, prefix: Py): BytesLike {
  const part = need_buffer(prefix);
  return b.make(b.data.slice(matches(b.data, part, 0) ? part.length : 0));
}

/** Python's `b.removesuffix(suffix)`. @example bytes_removesuffix(bytes_of("ab"), bytes_of("b")) // b'a' */
export function bytes_removesuffix(b: Bytes, suffix: Py): Bytes;
export function bytes_removesuffix(b: BytesLike, suffix: Py): BytesLike;
export function bytes_removesuffix(b: BytesLike, suffix: Py): BytesLike {
  const part = need_buffer(suffix);
  const at = b.data.length - part.length;
  return b.make(b.data.slice(0, matches(b.data, part, at) ? at : undefined));
}

function found(position: number): number {
  if (position < 0) throw new ValueError("subsection not found");
  return position;
}
