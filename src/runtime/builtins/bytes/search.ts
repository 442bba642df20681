/** Looking for bytes in bytes. */

/**
 * The position of the first occurrence of `part` in `data[start:end]`, −1 if there is none.
 */
export function find_buffer(data: Uint8Array, part: Uint8Array, start: number, end: number): number {
  const last = end - part.length;
  const first = part[0];
  if (first === undefined) return start <= end ? start : -1;
  for (let at = data.indexOf(first, start); at >= 0 && at <= last; at = data.indexOf(first, at + 1)) {
    if (matches(data, part, at)) return at;
  }
  return -1;
}

/** The position of the last occurrence of `part` in `data[start:end]`, −1 if there is none. */
export function rfind_buffer(data: Uint8Array, part: Uint8Array, start: number, end: number): number {
  for (let at = end - part.length; at >= start; at--) if (matches(data, part, at)) return at;
  return -1;
}

/** Whether `part` stands at a position. */
export function matches(data: Uint8Array, part: Uint8Array, at: number): boolean {
  if (at < 0 || at + part.length > data.length) return false;
  for (let i = 0; i < part.length; i++) if (data[at + i] !== part[i]) return false;
  return true;
}

/** The order of two byte strings: negative, zero or positive. */
export function compare_buffers(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
