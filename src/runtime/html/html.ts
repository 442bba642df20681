import { truth } from "../core/truth.ts";
import type { Py } from "../core/value.ts";
import { NAMES } from "./names.ts";

/**
 * Python's `html.escape(s, quote=True)`: the text as it stands in HTML.
 *
 * @param quote whether quotes are escaped too
 * @example escape("<b>") // "&lt;b&gt;"
 */
export function escape(s: string, quote: Py = true): string {
  const plain = s.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return truth(quote) ? plain.replaceAll('"', "&quot;").replaceAll("'", "&#x27;") : plain;
}

const memo: { names?: ReadonlyMap<string, string> } = {};

/** The characters by name, with the semicolon, and without where that may be left out. */
function named(): ReadonlyMap<string, string> {
  if (memo.names !== undefined) return memo.names;
  const names = new Map<string, string>();
  for (const entry of NAMES.split(" ")) {
    const [name = "", codes = ""] = entry.split("=");
    const text = String.fromCodePoint(...codes.split(",").map((code) => parseInt(code, 16)));
    const plain = name.replace("*", "");
    names.set(`${plain};`, text);
    if (plain !== name) names.set(plain, text);
  }
  memo.names = names;
  return names;
}

/**
 * Python's `html.unescape(s)`: the text that is meant.
 *
 * @example unescape("&lt;&eacute;&#62;") // "<é>"
 */
export function unescape(s: string): string {
  if (!s.includes("&")) return s;
  return s.replace(/&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)/gu, (_, reference: string) => (reference.startsWith("#") ? by_number(reference) : by_name(reference)));
}

/** What the numbers 0x80 to 0x9f mean to browsers: the characters of Windows. */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function by_number(reference: string): string {
  const digits = /[0-9a-fA-F]+/.exec(reference.slice(1).replace(/^[xX]/, ""))![0];
  const code = /^#[xX]/.test(reference) ? parseInt(digits, 16) : Number(digits);
  if (code === 0 || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) return "\ufffd";
  if (code === 13) return "\r";
  if (code >= 0x80 && code <= 0x9f) return WINDOWS.charAt(code - 0x80);
  const is_control = (code < 0x20 && code !== 9 && code !== 10 && code !== 12) || code === 0x7f;
  const is_no_character = (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
  return is_control || is_no_character ? "" : String.fromCodePoint(code);
}

function by_name(reference: string): string {
  const names = named();
  const whole = names.get(reference);
  if (whole !== undefined) return whole;
  const chars = [...reference];
  for (let length = chars.length - 1; length > 1; length--) {
    const found = names.get(chars.slice(0, length).join(""));
    if (found !== undefined) return found + chars.slice(length).join("");
  }
  return `&${reference}`;
}
