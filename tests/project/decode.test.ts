import { describe, expect, it } from "vitest";
import { decode } from "../../src/project/decode.ts";

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

describe("decoding", () => {
  it.each([
    ["UTF-8", "x = '\xc3\xa9'", "x = 'é'"],
    ["a byte order mark", "\xef\xbb\xbfx = '\xc3\xa9'", "x = 'é'"],
    ["line ends as they are", "a\r\nb\rc\n", "a\r\nb\rc\n"],
    ["PEP 263 on the first line", "# -*- coding: latin-1 -*-\nx = '\xe9\x80'", "# -*- coding: latin-1 -*-\nx = 'é\x80'"],
    ["PEP 263 on the second line", "#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n'\x80'", "#!/usr/bin/python\n# vim: set fileencoding=cp1252 :\n'€'"],
    ["a named encoding of the East", "# coding: shift_jis\n'\x83\x65'", "# coding: shift_jis\n'テ'"],
    ["latin-9", "# coding: iso-8859-15\n'\xa4'", "# coding: iso-8859-15\n'€'"],
    ["a cookie that comes too late", "x = 1\n# coding: latin-1\n'\xc3\xa9'", "x = 1\n# coding: latin-1\n'é'"],
  ])("reads %s", (_, input, text) => {
    expect(decode(bytes(input))).toEqual({ text });
  });

  it.each([
    ["bytes that are no UTF-8", "x = 1\ny = '\xe9'\n", "Non-UTF-8 code starting with '\\xe9' on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details"],
    ["half a character at the end", "x = '\xe2\x82", "Non-UTF-8 code starting with '\\xe2' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details"],
    ["UTF-16", "\xff\xfea\0", "Non-UTF-8 code starting with '\\xff' on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details"],
    ["a mark that the cookie contradicts", "\xef\xbb\xbf# coding: latin-1\n", "encoding problem: latin-1 with BOM"],
    ["what is not ASCII", "# coding: ascii\n'\xe9'", "'ascii' codec can't decode byte 0xe9 in position 17: ordinal not in range(128)"],
  ])("refuses %s", (_, input, message) => {
    expect(decode(bytes(input))).toEqual({ error: "decoding-error", message });
  });

  it("names encodings that nobody knows", () => {
    expect(decode(bytes("# coding: rot13\n"))).toEqual({ error: "unknown-encoding", encoding: "rot13" });
  });
});
