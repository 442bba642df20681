import { buffer_of } from "../builtins/bytes/index.ts";
import { b2a_base64 } from "../binascii/base64.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { decodebytes } from "./base64.ts";
import { Bytes } from "../builtins/bytes/index.ts";

/** As many bytes as make a line of 76 characters. */
const LINE = 57;

/** `base64.encode(input, output)`: one file into another, in lines. @example encode(input, output) */
export function encode(input: Py, output: Py): null {
  for (;;) {
    let part: Py = call_method(input, "read", LINE);
    while (truth(part) && buffer_of(part)!.length < LINE) {
      const more: Py = call_method(input, "read", LINE - buffer_of(part)!.length);
      if (!truth(more)) break;
      part = new Bytes([...buffer_of(part)!, ...buffer_of(more)!]);
    }
    if (!truth(part)) return null;
    call_method(output, "write", b2a_base64(part));
  }
}

/** `base64.decode(input, output)`: one file into another, line by line. @example decode(input, output) */
export function decode(input: Py, output: Py): null {
  for (;;) {
    const line: Py = call_method(input, "readline");
    if (!truth(line)) return null;
    call_method(output, "write", decodebytes(line));
  }
}
