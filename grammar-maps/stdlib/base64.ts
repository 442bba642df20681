/** base64: bytes as texts of ASCII characters. */
import { fn, pyModule } from "../../src/maps/define.ts";

const encode = fn("(s: bytes) -> bytes");
const decode = fn("(s: bytes | str) -> bytes");

export const base64 = pyModule("base64", {
  b64encode: fn("(s: bytes, altchars: bytes | None = None) -> bytes"),
  b64decode: fn("(s: bytes | str, altchars: bytes | str | None = None, validate: bool = False) -> bytes"),
  standard_b64encode: encode, standard_b64decode: decode, urlsafe_b64encode: encode, urlsafe_b64decode: decode, b16encode: encode,
  b16decode: fn("(s: bytes | str, casefold: bool = False) -> bytes"),
}, { missing: ["a85decode", "a85encode", "b32decode", "b32encode", "b32hexdecode", "b32hexencode", "b85decode", "b85encode", "decode", "decodebytes", "encode", "encodebytes", "z85decode", "z85encode"] });
