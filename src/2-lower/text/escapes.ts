import { characterByName } from "./character-names.ts";

/** Something an escape sequence does wrong, at an offset into the literal's text. */
export type EscapeProblem =
  | { readonly kind: "error"; readonly message: string }
  | { readonly kind: "unknown-name"; readonly name: string }
  | { readonly kind: "warning"; readonly sequence: string };

export type ProblemListener = (problem: EscapeProblem, offset: number) => void;

const simpleEscapes = new Map([
  ["\\", "\\"], ["'", "'"], ["\"", "\""], ["a", "\x07"], ["b", "\b"], ["f", "\f"], ["n", "\n"], ["r", "\r"], ["t", "\t"], ["v", "\v"], ["\n", ""],
]);

const hexLengths = new Map([["x", 2], ["u", 4], ["U", 8]]);

/** The text of a literal with line ends as Python reads them. */
export function normalizeLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** Resolves the escapes of a str literal's text. */
export function decodeText(text: string, listener: ProblemListener): string {
  return decode(normalizeLineEnds(text), false, listener);
}

/** Resolves the escapes of a bytes literal's text. */
export function decodeBytes(text: string, raw: boolean, listener: ProblemListener): readonly number[] {
  const normal = normalizeLineEnds(text);
  return Array.from(raw ? normal : decode(normal, true, listener), (character) => character.charCodeAt(0) & 0xff);
}

function decode(text: string, bytes: boolean, listener: ProblemListener): string {
  let result = "";
  let index = 0;
  for (;;) {
    const backslash = text.indexOf("\\", index);
    if (backslash < 0) return result + text.slice(index);
    result += text.slice(index, backslash);
    const escape = readEscape(text, backslash, bytes, listener);
    result += escape.value;
    index = escape.end;
  }
}

interface Escape {
  readonly value: string;
  readonly end: number;
}

function readEscape(text: string, start: number, bytes: boolean, listener: ProblemListener): Escape {
  const letter = text.charAt(start + 1);
  const simple = simpleEscapes.get(letter);
  if (simple !== undefined) return { value: simple, end: start + 2 };
  const octal = /^[0-7]{1,3}/.exec(text.slice(start + 1, start + 4));
  if (octal !== null) return readOctal(octal[0], start, listener);
  const length = hexLengths.get(letter);
  if (length !== undefined && (letter === "x" || !bytes)) return readHex(text, start, letter, length, bytes, listener);
  if (letter === "N" && !bytes) return readNamed(text, start, listener);
  const unknown = letter === "" ? "" : String.fromCodePoint(text.codePointAt(start + 1) ?? 0);
  listener({ kind: "warning", sequence: `\\${unknown}` }, start);
  return { value: `\\${unknown}`, end: start + 1 + unknown.length };
}

function readOctal(digits: string, start: number, listener: ProblemListener): Escape {
  const code = Number.parseInt(digits, 8);
  if (code > 0o377) listener({ kind: "warning", sequence: `\\${digits}` }, start);
  return { value: String.fromCharCode(code), end: start + 1 + digits.length };
}

/** CPython counts a character outside ASCII as the ten of its `\U` escape. */
function position(text: string, offset: number): number {
  let count = 0;
  for (const character of text.slice(0, offset)) count += character.charCodeAt(0) < 128 ? 1 : 10;
  return count;
}

function unicodeError(text: string, start: number, end: number, why: string, listener: ProblemListener): Escape {
  const first = position(text, start);
  const last = position(text, end) - 1;
  const message = first === last
    ? `(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position ${first}: ${why}`
    : `(unicode error) 'unicodeescape' codec can't decode bytes in position ${first}-${last}: ${why}`;
  listener({ kind: "error", message }, start);
  return { value: "", end };
}

function readHex(text: string, start: number, letter: string, length: number, bytes: boolean, listener: ProblemListener): Escape {
  const digits = /^[0-9a-fA-F]*/.exec(text.slice(start + 2, start + 2 + length))?.[0] ?? "";
  const end = start + 2 + digits.length;
  if (digits.length === length) {
    const code = Number.parseInt(digits, 16);
    if (code > 0x10ffff) return unicodeError(text, start, end, "illegal Unicode character", listener);
    return { value: String.fromCodePoint(code), end };
  }
  if (bytes) {
    listener({ kind: "error", message: `(value error) invalid \\x escape at position ${start}` }, start);
    return { value: "", end };
  }
  return unicodeError(text, start, end, `truncated \\${letter}${"X".repeat(length)} escape`, listener);
}

function readNamed(text: string, start: number, listener: ProblemListener): Escape {
  const name = /^\{([^}]+)\}/.exec(text.slice(start + 2))?.[1];
  if (name === undefined) {
    const open = /^\{[^}]*\}?/.exec(text.slice(start + 2))?.[0] ?? "";
    return unicodeError(text, start, start + 2 + open.length, "malformed \\N character escape", listener);
  }
  const end = start + 4 + name.length;
  const character = characterByName(name);
  if (character === null) listener({ kind: "unknown-name", name }, start);
  return { value: character ?? "", end };
}
