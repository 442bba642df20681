import { latin1 } from "../buffer.ts";
import type { Recover } from "./decode.ts";
import type { Recovery } from "./decode_errors.ts";

type Decoder = InstanceType<typeof TextDecoder>;

const memo: { decoder?: Decoder } = {};

/** Past this length the host's decoder is faster than looking at every byte. */
const SHORT = 48;

/** The text of UTF-8 bytes. */
export function decode_utf8(data: Uint8Array, recover: Recover): string {
  if (data.length <= SHORT && is_ascii(data)) return latin1(data);
  memo.decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return memo.decoder.decode(data);
  } catch {
    return decode_piecewise(data, recover, memo.decoder);
  }
}

function is_ascii(data: Uint8Array): boolean {
  for (let i = 0; i < data.length; i++) if (data[i]! >= 0x80) return false;
  return true;
}

function decode_piecewise(data: Uint8Array, recover: Recover, decoder: Decoder): string {
  let text = "";
  let done = 0;
  let i = 0;
  while (i < data.length) {
    const problem = sequence(data, i);
    if (typeof problem === "number") {
      i += problem;
      continue;
    }
    text += decoder.decode(data.subarray(done, i));
    const recovery: Recovery = recover({ encoding: "utf-8", data, start: i, end: problem.end, reason: problem.reason });
    text += recovery.text;
    i = done = recovery.next;
  }
  return text + decoder.decode(data.subarray(done));
}

interface Invalid {
  readonly end: number;
  readonly reason: string;
}

/** The length of the sequence that begins at `start`, or what is wrong with it. */
function sequence(data: Uint8Array, start: number): number | Invalid {
  const first = data[start] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return { end: start + 1, reason: "invalid start byte" };
  const size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let i = 1; i < size; i++) {
    const byte = data[start + i];
    if (byte === undefined) return { end: start + i, reason: "unexpected end of data" };
    const [low, high] = i === 1 ? second_bounds(first) : [0x80, 0xbf];
    if (byte < low || byte > high) return { end: start + i, reason: "invalid continuation byte" };
  }
  return size;
}

/** What the second byte may be: overlong forms, surrogates and numbers too large are shut out here. */
function second_bounds(first: number): [number, number] {
  switch (first) {
    case 0xe0:
      return [0xa0, 0xbf];
    case 0xed:
      return [0x80, 0x9f];
    case 0xf0:
      return [0x90, 0xbf];
    case 0xf4:
      return [0x80, 0x8f];
  }
  return [0x80, 0xbf];
}
