/** Names of encodings. */
import { LookupError } from "../../../core/exceptions/index.ts";

export type Codec = "utf-8" | "utf-8-sig" | "ascii" | "latin-1" | "utf-16" | "utf-16-le" | "utf-16-be" | "utf-32" | "utf-32-le" | "utf-32-be";

/** Other spellings, with `_` for every run of other characters. */
const ALIASES: Readonly<Record<string, Codec>> = {
  utf_8: "utf-8", utf8: "utf-8", u8: "utf-8", cp65001: "utf-8", utf8_ucs2: "utf-8",
  utf_8_sig: "utf-8-sig", utf8_sig: "utf-8-sig",
  ascii: "ascii", us_ascii: "ascii", "646": "ascii", us: "ascii", ansi_x3_4_1968: "ascii", iso646_us: "ascii",
  latin_1: "latin-1", latin1: "latin-1", latin: "latin-1", l1: "latin-1", iso_8859_1: "latin-1", iso8859_1: "latin-1", "8859": "latin-1", cp819: "latin-1", iso8859: "latin-1",
  utf_16: "utf-16", utf16: "utf-16", u16: "utf-16",
  utf_16_le: "utf-16-le", utf_16le: "utf-16-le", utf16le: "utf-16-le",
  utf_16_be: "utf-16-be", utf_16be: "utf-16-be", utf16be: "utf-16-be",
  utf_32: "utf-32", utf32: "utf-32", u32: "utf-32",
  utf_32_le: "utf-32-le", utf_32le: "utf-32-le", utf32le: "utf-32-le",
  utf_32_be: "utf-32-be", utf_32be: "utf-32-be", utf32be: "utf-32-be",
};

/**
 * The codec of a name.
 *
 * @raises LookupError for a name that is none
 * @example codec_named("UTF8") // "utf-8"
 */
export function codec_named(name: string): Codec {
  if (name === "utf-8") return name;
  const codec = ALIASES[name.toLowerCase().replace(/[^a-z0-9.]+/g, "_")];
  if (codec === undefined) throw new LookupError(`unknown encoding: ${name}`);
  return codec;
}
