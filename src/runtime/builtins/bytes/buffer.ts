/** What bytes-like objects have in common, without loading their classes. */

/** The key under which bytes-like objects that are no Uint8Array give theirs. */
export const BUFFER: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.buffer");

/** The key of bytes-like objects' decoding, so that `str(x, encoding)` need not load all codecs. */
export const DECODE: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.decode");

/** An object that keeps its bytes in a Uint8Array. */
export interface Buffered {
  readonly [BUFFER]: Uint8Array;
}

/**
 * The bytes of a bytes-like object (bytes, bytearray, memoryview), undefined for anything else.
 *
 * @example buffer_of(bytes_of("ab")) // Uint8Array [97, 98]
 */
export function buffer_of(x: unknown): Uint8Array | undefined {
  if (x instanceof Uint8Array) return x;
  return typeof x === "object" && x !== null && BUFFER in x ? (x as Buffered)[BUFFER] : undefined;
}

/** The bytes of a bytes-like object as a text, each byte one character; undefined for anything else. */
export function buffer_text(x: unknown): string | undefined {
  const bytes = buffer_of(x);
  return bytes === undefined ? undefined : latin1(bytes);
}

/** The text that has one character for each byte. */
export function latin1(bytes: Uint8Array): string {
  // Applied to the array, as spreading it goes through its iterator.
  if (bytes.length <= 4096) return Reflect.apply(String.fromCharCode, null, bytes);
  let text = "";
  // Long argument lists overflow the stack.
  for (let i = 0; i < bytes.length; i += 4096) text += latin1(bytes.subarray(i, i + 4096));
  return text;
}
