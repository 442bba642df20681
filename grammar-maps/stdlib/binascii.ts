/** binascii: bytes as texts, and checksums. */
import { exception, fn, pyModule } from "../../src/maps/define.ts";

const hex = fn("(data: bytes, sep: str | bytes = ..., bytes_per_sep: int = 1) -> bytes", { keywords: "trailing" });
const unhex = fn("(hexstr: bytes | str, /) -> bytes");

export const binascii = pyModule("binascii", {
  Error: exception("Error", "ValueError"),
  Incomplete: exception("Incomplete", "Exception"),
  hexlify: hex, b2a_hex: hex, unhexlify: unhex, a2b_hex: unhex,
  b2a_base64: fn("(data: bytes, /, *, newline: bool = True) -> bytes"),
  a2b_base64: fn("(data: bytes | str, /, *, strict_mode: bool = False) -> bytes"),
  crc32: fn("(data: bytes, crc: int = 0, /) -> natural"),
  crc_hqx: fn("(data: bytes, crc: int, /) -> natural"),
}, { missing: ["a2b_qp", "a2b_uu", "b2a_qp", "b2a_uu"], compiled: true });
