/** base64: bytes as texts of ASCII characters. */
import { fn, pyModule } from "../../src/maps/define.ts";

const encode = fn("(s: bytes) -> bytes");
const decode = fn("(s: bytes | str) -> bytes");

export const base64 = pyModule("base64", {
  b64encode: fn("(s: bytes, altchars: bytes | None = None) -> bytes"),
  b64decode: fn("(s: bytes | str, altchars: bytes | str | None = None, validate: bool = False) -> bytes"),
  standard_b64encode: encode, standard_b64decode: decode, urlsafe_b64encode: encode, urlsafe_b64decode: decode, b16encode: encode,
  b16decode: fn("(s: bytes | str, casefold: bool = False) -> bytes"),
  b32encode: encode, b32hexencode: encode, z85encode: encode, z85decode: decode, encodebytes: encode, decodebytes: encode,
  b32decode: fn("(s: bytes | str, casefold: bool = False, map01: bytes | str | None = None) -> bytes"),
  b32hexdecode: fn("(s: bytes | str, casefold: bool = False) -> bytes"),
  b85encode: fn("(b: bytes, pad: bool = False) -> bytes"),
  b85decode: fn("(b: bytes | str) -> bytes"),
  a85encode: fn("(b: bytes, *, foldspaces: bool = False, wrapcol: int = 0, pad: bool = False, adobe: bool = False) -> bytes"),
  a85decode: fn("(b: bytes | str, *, foldspaces: bool = False, adobe: bool = False, ignorechars: bytes = ...) -> bytes"),
  encode: fn("(input: object, output: object) -> None"), decode: fn("(input: object, output: object) -> None"),
});
