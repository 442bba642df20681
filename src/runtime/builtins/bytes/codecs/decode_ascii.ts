import { latin1 } from "../buffer.ts";
import type { Recover } from "./decode.ts";

/** The text of ASCII bytes. */
export function decode_ascii(data: Uint8Array, recover: Recover): string {
  let text = "";
  let done = 0;
  for (let i = data.findIndex((byte) => byte >= 128); i >= 0 && i < data.length; ) {
    if ((data[i] ?? 0) < 128) {
      i++;
      continue;
    }
    const recovery = recover({ encoding: "ascii", data, start: i, end: i + 1, reason: "ordinal not in range(128)" });
    text += latin1(data.subarray(done, i)) + recovery.text;
    i = done = recovery.next;
  }
  return text + latin1(data.subarray(done));
}
