/** Spelling of literals: what stands between the quotes, and which numbers may keep the spelling they had in Python. */

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\", "`": "\\`", "$": "\\$", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\v": "\\v", "\f": "\\f", "\r": "\\r",
};

/** Text of a template literal between its quotes and placeholders. `$` needs its escape before `{` alone. */
export function templateText(cooked: string): string {
  return cooked.replace(
    /[\\`\u0000-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\$(?=\{)|\p{Cs}/gu,
    (character) => ESCAPES[character] ?? unicodeEscape(character),
  );
}

/** Strings that can't be written as they are: halves of surrogate pairs, and characters nobody sees. */
export function needsAsciiEscapes(cooked: string): boolean {
  return /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00a0\u00ad]|\p{Cs}/u.test(cooked);
}

/** Whether a string has anything beyond ASCII at all. */
export function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7e) return false;
  return true;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const LEGAL_NUMBER = /^(?:0[xX][\da-fA-F]+(?:_[\da-fA-F]+)*|0[oO][0-7]+(?:_[0-7]+)*|0[bB][01]+(?:_[01]+)*|(?:0|[1-9](?:_?\d+)*)(?:\.(?:\d+(?:_\d+)*)?)?(?:[eE][+-]?\d+(?:_\d+)*)?)$/;
const LEGAL_BIGINT = /^(?:0[xX][\da-fA-F]+(?:_[\da-fA-F]+)*|0[oO][0-7]+(?:_[0-7]+)*|0[bB][01]+(?:_[01]+)*|0|[1-9](?:_?\d+)*)$/;

/** Spelling of a number that is not negative: as in Python where TypeScript reads it the same. */
export function numberText(value: number, text: string | null): string {
  if (text !== null) {
    const spelled = text.startsWith(".") ? `0${text}` : text.replace(/\.$/, "");
    if (LEGAL_NUMBER.test(spelled) && Number(spelled.replaceAll("_", "")) === value) return spelled;
  }
  return String(value);
}

/** Spelling of a bigint that is not negative, with its `n`. */
export function bigintText(value: bigint, text: string | null): string {
  if (text !== null && LEGAL_BIGINT.test(text) && BigInt(text.replaceAll("_", "")) === value) return `${text}n`;
  return `${value}n`;
}

/** A regular expression's source between its slashes. */
export function regexpText(source: string): string {
  if (source === "") return "(?:)";
  return source.replace(/\\[^]|[/\n\r\u2028\u2029]/g, (found) => {
    if (found === "/") return "\\/";
    const last = found.slice(-1);
    if (last === "\n") return "\\n";
    if (last === "\r") return "\\r";
    return last === "\u2028" || last === "\u2029" ? unicodeEscape(last) : found;
  });
}

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Whether a name can follow a dot or stand as a key without quotes. */
export function isIdentifierName(name: string): boolean {
  return IDENTIFIER.test(name);
}
