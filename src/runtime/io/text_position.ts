/**
 * Positions in a text file. `tell` gives a number that stands for a place from which the decoder can start and how many characters
 * are to be skipped from there; mostly it is the place alone.
 */
import { ValueError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import { canonical } from "../core/int.ts";
import { characters } from "./characters.ts";
import { UnsupportedOperation } from "./UnsupportedOperation.ts";
import type { TextReader } from "./text_reader.ts";

/** A place in a text file. */
export interface TextPlace {
  /** The byte to start at. */
  readonly start: number;
  /** The state of the decoder there: twice its own number, and whether a "\r" waits. */
  readonly flags: number;
  /** How many bytes to decode from there. */
  readonly feed: number;
  /** Whether the decoder has to be told that nothing follows. */
  readonly at_end: boolean;
  /** How many characters of what they give to skip. */
  readonly skip: number;
}

/** What was decoded at a time. */
interface Snapshot {
  readonly state: readonly [Uint8Array, number];
  readonly pending: boolean;
  readonly input: Uint8Array;
}

/**
 * The place of a character in a piece that was decoded.
 *
 * @param start where the piece's bytes begin
 * @param used how many characters of it were given out
 * @param reader decodes anew
 */
export function place_of(start: number, snapshot: Snapshot, used: number, reader: TextReader, whole: boolean): TextPlace {
  const { decoder, newlines } = reader;
  decoder.setstate(new Uint8Array(0), snapshot.state[1]);
  if (newlines !== null) newlines.pending = snapshot.pending;
  let at = { start, flags: snapshot.state[1] * 2 + Number(snapshot.pending) };
  if (used === 0) return { ...at, feed: 0, at_end: false, skip: 0 };
  if (whole && is_plain(snapshot, reader)) return { start: start + snapshot.input.length, flags: at.flags, feed: 0, at_end: false, skip: 0 };
  let skip = used;
  let feed = 0;
  let decoded = 0;
  for (const byte of snapshot.input) {
    feed++;
    const text = decoder.decode(Uint8Array.of(byte), false);
    decoded += characters(newlines === null ? text : newlines.read(text, false));
    const [rest, flag] = decoder.getstate();
    if (rest.length === 0 && decoded <= skip) {
      // From here it can start as well.
      at = { start: at.start + feed, flags: flag * 2 + Number(newlines?.pending ?? false) };
      skip -= decoded;
      feed = 0;
      decoded = 0;
    }
    if (decoded >= skip) break;
  }
  if (decoded >= skip) return { ...at, feed: skip === 0 ? 0 : feed, at_end: false, skip };
  return { ...at, feed, at_end: true, skip };
}

/** Whether the end of the piece is a place where decoding can start without more ado. */
function is_plain({ input, pending }: Snapshot, { newlines }: TextReader): boolean {
  return !pending && (newlines === null || input.at(-1) !== 13) && input.every((byte) => byte < 128);
}

/** The number that stands for a place. */
export function cookie_of({ start, flags, feed, at_end, skip }: TextPlace): Int {
  if (flags === 0 && feed === 0 && skip === 0) return start;
  return canonical(BigInt(start) | (BigInt(flags) << 64n) | (BigInt(feed) << 96n) | (BigInt(skip) << 128n) | (BigInt(at_end) << 160n));
}

/** The place that a number stands for. */
export function position_in(cookie: Int): TextPlace {
  if (typeof cookie === "number") return { start: cookie, flags: 0, feed: 0, at_end: false, skip: 0 };
  const part = (shift: bigint, bits: number): number => Number(BigInt.asUintN(bits, cookie >> shift));
  return { start: part(0n, 64), flags: part(64n, 32), feed: part(96n, 32), skip: part(128n, 32), at_end: part(160n, 8) !== 0 };
}

/** Checks what a text stream is asked to seek. @raises UnsupportedOperation, ValueError */
export function check_text_seek(cookie: Int, whence: number): void {
  if (whence === 1 && cookie !== 0) throw new UnsupportedOperation("can't do nonzero cur-relative seeks");
  if (whence === 2 && cookie !== 0) throw new UnsupportedOperation("can't do nonzero end-relative seeks");
  if (whence < 0 || whence > 2) throw new ValueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
  if (whence === 0 && cookie < 0) throw new ValueError(`negative seek position ${String(cookie)}`);
}
