import { describe, expect, it } from "vitest";
import { decode, decodingDiagnostic } from "../../src/1-parse/index.ts";

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : [...part])));
}

describe("decode", () => {
  it.each<[string, Uint8Array, string]>([
    ["UTF-8", bytes("x = '", [0xc3, 0xa9], "'"), "x = 'é'"],
    ["a byte order mark", bytes([0xef, 0xbb, 0xbf], "x"), "x"],
    ["an empty file", bytes(), ""],
    ["latin-1", bytes("# -*- coding: latin-1 -*-\n'", [0xe9, 0x80], "'"), "# -*- coding: latin-1 -*-\n'é\u0080'"],
    ["cp1252 on the second line", bytes("#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n'", [0x80], "'"), "#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n'€'"],
    ["ascii", bytes("# coding: us-ascii\nx"), "# coding: us-ascii\nx"],
    ["koi8-r", bytes("# coding=koi8_r\n", [0xc1]), "# coding=koi8_r\nа"],
    ["a cookie behind code, which is none", bytes("x = 1\n# coding: latin-1\n'", [0xc3, 0xa9], "'"), "x = 1\n# coding: latin-1\n'é'"],
  ])("reads %s", (_name, content, text) => {
    expect(decode(content)).toEqual({ text, problem: null });
  });

  it.each<[string, Uint8Array, string, number]>([
    ["an invalid start byte", bytes("a\nb = '", [0xe9], "'"), "(unicode error) 'utf-8' codec can't decode byte 0xe9 in position 7: invalid continuation byte", 2],
    ["a stray continuation byte", bytes([0x80]), "(unicode error) 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte", 1],
    ["a surrogate", bytes([0xed, 0xa0, 0x80]), "(unicode error) 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte", 1],
    ["an unfinished sequence", bytes("a", [0xe2, 0x82]), "(unicode error) 'utf-8' codec can't decode bytes in position 1-2: unexpected end of data", 1],
    ["ascii with more", bytes("# coding: ascii\n", [0xc3]), "(unicode error) 'ascii' codec can't decode byte 0xc3 in position 16: ordinal not in range(128)", 2],
    ["an unknown encoding", bytes("# coding: uft-8\n"), "unknown encoding: uft-8", 1],
    ["another encoding with a mark", bytes([0xef, 0xbb, 0xbf], "# coding: latin-1\n"), "encoding problem: latin-1 with BOM", 1],
  ])("refuses %s", (_name, content, message, line) => {
    const { problem } = decode(content);
    expect(problem).toMatchObject({ message, line });
    if (problem !== null) expect(decodingDiagnostic("a.py", problem)).toMatchObject({ code: "decoding-error", severity: "error", message, span: { line } });
  });
});
