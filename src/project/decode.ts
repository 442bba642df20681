/** Turns the bytes of a Python file into text as CPython does: byte order mark, PEP 263, else UTF-8. */

export type Decoded =
  | { readonly text: string }
  | { readonly error: "decoding-error"; readonly message: string }
  | { readonly error: "unknown-encoding"; readonly encoding: string };

const COOKIE = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
const BLANK = /^[ \t\f]*(?:#|$)/;

/** Decodes a file. Line ends stay as they are. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = marked ? bytes.subarray(3) : bytes;
  const named = cookie(body);
  const encoding = normal(named ?? "utf-8");
  if (marked && encoding !== "utf-8") return { error: "decoding-error", message: `encoding problem: ${named ?? ""} with BOM` };
  if (encoding === "utf-8") return decodeUtf8(body, marked);
  if (encoding === "latin-1") return { text: decodeLatin1(body) };
  if (encoding === "ascii") {
    const bad = body.findIndex((byte) => byte > 127);
    if (bad >= 0) return { error: "decoding-error", message: `'ascii' codec can't decode byte ${hex(body[bad])} in position ${bad}: ordinal not in range(128)` };
    return { text: decodeLatin1(body) };
  }
  if (/^(?:cp|windows-)?1252$/.test(encoding)) return decodeWindows(body, named ?? encoding);
  return decodeNamed(body, named ?? encoding);
}

/** What cp1252 has where latin-1 has control characters; a space stands for none. Node 20 takes the one for the other. */
const WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

function decodeWindows(bytes: Uint8Array, name: string): Decoded {
  const bad = bytes.findIndex((byte) => byte >= 0x80 && byte < 0xa0 && WINDOWS[byte - 0x80] === " ");
  if (bad >= 0) return { error: "decoding-error", message: `'${name}' codec can't decode byte ${hex(bytes[bad])} in position ${bad}: character maps to <undefined>` };
  return { text: decodeLatin1(bytes).replace(/[\x80-\x9f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? char) };
}

/** The encoding that one of the first two lines names; the second counts only after a blank or a comment. */
function cookie(bytes: Uint8Array): string | null {
  const lines = decodeLatin1(bytes.subarray(0, 2000)).split(/\r\n?|\n/, 2);
  for (const line of lines) {
    const found = COOKIE.exec(line);
    if (found?.[1] !== undefined) return found[1];
    if (!BLANK.test(line)) return null;
  }
  return null;
}

/** The spellings that CPython's tokenizer knows by itself. */
function normal(name: string): string {
  const plain = name.toLowerCase().replaceAll("_", "-");
  if (/^utf-?8(?:$|-)/.test(plain) || plain === "u8" || plain === "cp65001") return "utf-8";
  if (/^(?:latin-?1|iso-?8859-1|iso-latin-1|l1|cp819|8859)(?:$|-)/.test(plain)) return "latin-1";
  if (/^(?:us-)?ascii$|^646$|^ansi-x3\.4-(?:1968|1986)$/.test(plain)) return "ascii";
  return plain;
}

function decodeUtf8(bytes: Uint8Array, marked: boolean): Decoded {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const bad = firstBadByte(bytes);
    const line = bytes.subarray(0, bad).reduce((count, byte) => (byte === 10 ? count + 1 : count), 1);
    const message = marked
      ? `(unicode error) 'utf-8' codec can't decode byte ${hex(bytes[bad])} in position ${bad}`
      : `Non-UTF-8 code starting with '\\x${hex(bytes[bad]).slice(2)}' on line ${line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details`;
    return { error: "decoding-error", message };
  }
}

/** Where the text stops being UTF-8: the first byte of the first bad sequence. */
function firstBadByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

/** How many bytes a character takes; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = bytes.subarray(at, at + 2);
  const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length > 1 && (second < low || second > high)) return 0;
  const rest = bytes.subarray(at + 1, at + length);
  return rest.length === Math.max(0, length - 1) && rest.every((byte) => byte >= 0x80 && byte <= 0xbf) ? length : 0;
}

/** Byte for byte, which the web's "latin1" (windows-1252) is not. */
function decodeLatin1(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function decodeNamed(bytes: Uint8Array, name: string): Decoded {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(hostName(name), { fatal: true });
  } catch {
    return { error: "unknown-encoding", encoding: name };
  }
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { error: "decoding-error", message: `'${name}' codec can't decode the file` };
  }
}

/** Python's name of an encoding as the host knows it. */
function hostName(name: string): string {
  const plain = name.toLowerCase().replaceAll("_", "-");
  const page = /^(?:cp|windows-?)(\d+)$/.exec(plain)?.[1];
  if (page !== undefined) return page === "932" ? "shift_jis" : page === "936" ? "gbk" : page === "949" ? "euc-kr" : page === "950" ? "big5" : page === "866" ? "ibm866" : `windows-${page}`;
  const iso = /^(?:iso-?)?8859-?(\d+)$/.exec(plain)?.[1] ?? /^latin-?(\d+)$/.exec(plain)?.[1];
  if (iso !== undefined && plain.includes("8859")) return `iso-8859-${iso}`;
  const latin: Readonly<Record<string, string>> = { "2": "2", "3": "3", "4": "4", "5": "9", "6": "10", "7": "13", "8": "14", "9": "15", "10": "16" };
  if (iso !== undefined) return `iso-8859-${latin[iso] ?? iso}`;
  return plain;
}

function hex(byte: number | undefined): string {
  return `0x${(byte ?? 0).toString(16).padStart(2, "0")}`;
}
