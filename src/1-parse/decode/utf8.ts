/** Why bytes are no UTF-8, as CPython's codec says it. */
export interface Utf8Problem {
  readonly offset: number;
  readonly reason: string;
  /** How many bytes belong to the broken sequence. */
  readonly length: number;
}

/** How many bytes a sequence has that begins with a byte; 0 where none does. */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** The range that the second byte of a sequence must lie in: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function secondRange(lead: number): readonly [number, number] {
  switch (lead) {
    case 0xe0: return [0xa0, 0xbf];
    case 0xed: return [0x80, 0x9f];
    case 0xf0: return [0x90, 0xbf];
    case 0xf4: return [0x80, 0x8f];
    default: return [0x80, 0xbf];
  }
}

/** Finds the first sequence of bytes that is no UTF-8. */
export function findUtf8Problem(bytes: Uint8Array): Utf8Problem | null {
  let offset = 0;
  while (offset < bytes.length) {
    const lead = bytes[offset] ?? 0;
    const length = lengthOf(lead);
    if (length === 0) return { offset, reason: "invalid start byte", length: 1 };
    for (let index = 1; index < length; index++) {
      const byte = bytes[offset + index];
      if (byte === undefined) return { offset, reason: "unexpected end of data", length: index };
      const [low, high] = index === 1 ? secondRange(lead) : [0x80, 0xbf];
      if (byte < low || byte > high) return { offset, reason: "invalid continuation byte", length: index };
    }
    offset += length;
  }
  return null;
}
