import { latin1 } from "./buffer.ts";

/**
 * Python's `repr` of bytes.
 *
 * @param always_escape whether single quotes are escaped between double ones too, as in a bytearray
 * @example bytes_repr(Uint8Array.of(97, 0)) // "b'a\\x00'"
 */
export function bytes_repr(data: Uint8Array, always_escape = false): string {
  const text = latin1(data);
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return `b${quote}${text.replace(/[^ -~]|[\\']/g, (char) => (char === "'" && quote === '"' && !always_escape ? char : escaped(char)))}${quote}`;
}

function escaped(char: string): string {
  switch (char) {
    case "\n":
      return "\\n";
    case "\r":
      return "\\r";
    case "\t":
      return "\\t";
    case "\\":
    case "'":
      return `\\${char}`;
  }
  return `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
