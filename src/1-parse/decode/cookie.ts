/** `coding: name` or `coding=name` in a comment, as PEP 263 has it. */
const cookie = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;

/** Bytes as characters of the same number, to look for ASCII in. */
export function asLatin1(bytes: Uint8Array, end: number): string {
  return Array.from(bytes.subarray(0, end), (byte) => String.fromCharCode(byte)).join("");
}

/** The encoding that one of the first two lines names, or null. The second counts only if the first is blank or a comment. */
export function findCookie(bytes: Uint8Array): string | null {
  const [first = "", second = ""] = asLatin1(bytes, 1000).split(/\r\n|\r|\n/, 3);
  const found = cookie.exec(first);
  if (found !== null) return found[1] ?? null;
  return /^[ \t\f]*(?:#.*)?$/.test(first) ? cookie.exec(second)?.[1] ?? null : null;
}

/** Python's name for an encoding, and the one TextDecoder knows it by (null where it knows none). */
export interface Encoding {
  readonly python: string;
  readonly label: string | null;
}

/** Encodings that TextDecoder reads otherwise than Python does (its latin-1 is cp1252) or that Python names otherwise. */
const known: ReadonlyMap<string, Encoding> = new Map(Object.entries({
  "utf-8": { python: "utf-8", label: "utf-8" }, utf8: { python: "utf-8", label: "utf-8" }, u8: { python: "utf-8", label: "utf-8" },
  utf: { python: "utf-8", label: "utf-8" }, "utf-8-sig": { python: "utf-8", label: "utf-8" }, cp65001: { python: "utf-8", label: "utf-8" },
  "latin-1": { python: "iso-8859-1", label: "bytes" }, "iso-8859-1": { python: "iso-8859-1", label: "bytes" }, "iso-latin-1": { python: "iso-8859-1", label: "bytes" },
  latin1: { python: "iso-8859-1", label: "bytes" }, l1: { python: "iso-8859-1", label: "bytes" }, iso8859: { python: "iso-8859-1", label: "bytes" },
  latin: { python: "iso-8859-1", label: "bytes" }, cp819: { python: "iso-8859-1", label: "bytes" }, "8859": { python: "iso-8859-1", label: "bytes" },
  ascii: { python: "ascii", label: "ascii" }, "us-ascii": { python: "ascii", label: "ascii" }, "646": { python: "ascii", label: "ascii" },
  cp1250: { python: "cp1250", label: "windows-1250" }, cp1251: { python: "cp1251", label: "windows-1251" }, cp1252: { python: "cp1252", label: "cp1252" }, "windows-1252": { python: "cp1252", label: "cp1252" },
  cp1253: { python: "cp1253", label: "windows-1253" }, cp1254: { python: "cp1254", label: "windows-1254" }, cp1257: { python: "cp1257", label: "windows-1257" },
  cp866: { python: "cp866", label: "ibm866" }, "iso-8859-15": { python: "iso-8859-15", label: "iso-8859-15" }, "latin-9": { python: "iso-8859-15", label: "iso-8859-15" },
  cp932: { python: "cp932", label: "shift_jis" }, "mac-roman": { python: "mac-roman", label: "macintosh" },
}));

const plain = ["iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-10", "iso-8859-13", "iso-8859-14",
  "iso-8859-16", "koi8-r", "koi8-u", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
  "windows-1257", "windows-1258", "shift_jis", "euc-jp", "iso-2022-jp", "euc-kr", "gbk", "gb2312", "gb18030", "big5", "utf-16", "utf-16-le", "utf-16-be"];

/** The encoding of a cookie's name, or null for a name that Python knows no encoding of (as far as the compiler can tell). */
export function findEncoding(name: string): Encoding | null {
  const normal = name.toLowerCase().replaceAll("_", "-");
  const found = known.get(normal) ?? known.get(normal.replace(/-(?:unix|dos|mac)$/, ""));
  if (found !== undefined) return found;
  const label = plain.find((each) => each.replaceAll("_", "-") === normal || each.replaceAll(/[-_]/g, "") === normal.replaceAll("-", ""));
  return label === undefined ? null : { python: normal, label };
}
