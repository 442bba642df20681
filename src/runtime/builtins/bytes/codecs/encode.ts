import { codec_named, type Codec } from "./names.ts";
import { encode_error_handler, type EncodeProblem, type Replacement } from "./encode_errors.ts";

/**
 * The bytes of a text in an encoding.
 *
 * @param errors the name of an error handler
 * @raises UnicodeEncodeError for characters the encoding lacks, if `errors` is "strict"
 * @raises LookupError for unknown names
 */
export function encode(text: string, encoding = "utf-8", errors = "strict"): Uint8Array {
  const codec = codec_named(encoding);
  if (codec === "utf-8" || codec === "utf-8-sig") {
    const bytes = /\p{Surrogate}/u.test(text) ? encode_units(text, "utf-8", errors) : new TextEncoder().encode(text);
    return codec === "utf-8" ? bytes : Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes);
  }
  return encode_units(text, codec, errors);
}

/** How a codec writes one code point; false if it can't. */
type Write = (code: number, out: number[]) => boolean;

function encode_units(text: string, codec: Codec, errors: string): Uint8Array {
  const { write, name, reason, bom, unit } = form(codec);
  const points = [...text];
  const out: number[] = [...bom];
  for (let i = 0; i < points.length; ) {
    if (write(code_of(points[i]), out)) {
      i++;
      continue;
    }
    // The handler is given the whole run of characters that can't be encoded, but one at a time in wide encodings.
    let end = i + 1;
    while (unit === 1 && end < points.length && !write(code_of(points[end]), [])) end++;
    const problem: EncodeProblem = { encoding: name, text, points, start: i, end, reason };
    const { replacement, next } = encode_error_handler(errors)(problem);
    if (!put(replacement, write, unit, out)) encode_error_handler("strict")(problem);
    i = next;
  }
  return Uint8Array.from(out);
}

/** Whether a replacement could be written. */
function put(replacement: Replacement, write: Write, unit: number, out: number[]): boolean {
  if (typeof replacement === "string") return [...replacement].every((point) => write(code_of(point), out));
  out.push(...replacement);
  return replacement.length % unit === 0;
}

interface Form {
  readonly write: Write;
  readonly name: string;
  readonly reason: string;
  readonly bom: readonly number[];
  /** The size of what it writes in bytes. */
  readonly unit: number;
}

const SURROGATES = "surrogates not allowed";

function form(codec: Codec): Form {
  switch (codec) {
    case "utf-8":
    case "utf-8-sig":
      return { write: write_utf8, name: "utf-8", reason: SURROGATES, bom: [], unit: 1 };
    case "ascii":
      return { write: below(128), name: "ascii", reason: "ordinal not in range(128)", bom: [], unit: 1 };
    case "latin-1":
      return { write: below(256), name: "latin-1", reason: "ordinal not in range(256)", bom: [], unit: 1 };
    case "utf-16":
      return { write: write_utf16(true), name: "utf-16", reason: SURROGATES, bom: [0xff, 0xfe], unit: 2 };
    case "utf-16-le":
    case "utf-16-be":
      return { write: write_utf16(codec === "utf-16-le"), name: codec, reason: SURROGATES, bom: [], unit: 2 };
    case "utf-32":
      return { write: write_utf32(true), name: "utf-32", reason: SURROGATES, bom: [0xff, 0xfe, 0, 0], unit: 4 };
    case "utf-32-le":
    case "utf-32-be":
      return { write: write_utf32(codec === "utf-32-le"), name: codec, reason: SURROGATES, bom: [], unit: 4 };
  }
}

function below(limit: number): Write {
  return (code, out) => {
    if (code < limit) out.push(code);
    return code < limit;
  };
}

function write_utf8(code: number, out: number[]): boolean {
  if (is_surrogate(code)) return false;
  if (code < 0x80) out.push(code);
  else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
  else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  else out.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  return true;
}

function write_utf16(little: boolean): Write {
  const unit = (value: number, out: number[]): void => {
    out.push(...(little ? [value & 255, value >> 8] : [value >> 8, value & 255]));
  };
  return (code, out) => {
    if (is_surrogate(code)) return false;
    if (code < 0x10000) {
      unit(code, out);
    } else {
      unit(0xd800 + ((code - 0x10000) >> 10), out);
      unit(0xdc00 + ((code - 0x10000) & 0x3ff), out);
    }
    return true;
  };
}

function write_utf32(little: boolean): Write {
  return (code, out) => {
    if (is_surrogate(code)) return false;
    const bytes = [code & 255, (code >> 8) & 255, code >> 16, 0];
    out.push(...(little ? bytes : bytes.reverse()));
    return true;
  };
}

function is_surrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function code_of(point: string | undefined): number {
  return point?.codePointAt(0) ?? 0;
}
