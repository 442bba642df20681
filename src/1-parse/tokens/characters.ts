/** Tests of UTF-16 code units, as Python's tokenizer makes them on bytes. */

export const LF = 10;
export const CR = 13;
export const FORM_FEED = 12;
export const TAB = 9;
export const SPACE = 32;
export const HASH = 35;
export const BACKSLASH = 92;
export const END = -1;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isHexDigit(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}

/** Letters, `_`, and everything outside ASCII: what is no identifier after all is found out later. */
export function startsIdentifier(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code >= 128;
}

export function continuesIdentifier(code: number): boolean {
  return startsIdentifier(code) || isDigit(code);
}

export function isQuote(code: number): boolean {
  return code === 34 || code === 39;
}

export function isPrintable(character: string): boolean {
  return character === " " || !/[\p{C}\p{Z}]/u.test(character);
}

/** `U+00E9`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The first character of a text that may not stand where it stands in an identifier, or null. */
export function misplacedCharacter(name: string): string | null {
  let first = true;
  for (const character of name) {
    // Python looks at the normal form: some characters are identifiers only by what they decompose to.
    const fits = first ? /^[\p{XID_Start}_]$/u.test(character) : /^\p{XID_Continue}$/u.test(character);
    if (!fits) return character;
    first = false;
  }
  return null;
}
