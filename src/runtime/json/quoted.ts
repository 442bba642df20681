const SHORT: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\b": "\\b" };
const SPECIAL = /["\\\u0000-\u001f]/;
const SPECIAL_OR_WIDE = /["\\\u0000-\u001f\u007f-\uffff]/;

/** A JSON string, with escapes for all but ASCII if asked for. @example quoted("é", true) // "\u00e9" in quotes */
export function quoted(text: string, ascii: boolean): string {
  const special = ascii ? SPECIAL_OR_WIDE : SPECIAL;
  // Most strings have nothing to escape.
  return special.test(text) ? `"${text.replace(new RegExp(special, "g"), escaped)}"` : `"${text}"`;
}

function escaped(char: string): string {
  return SHORT[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
