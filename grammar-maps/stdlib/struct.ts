/** struct: values as bytes. What is unpacked is looked at when it is used: a format says the types, but not to the compiler. */
import { attribute, cls, exception, fn, pyModule } from "../../src/maps/define.ts";

const values = "tuple[object, ...]";

export const struct = pyModule("struct", {
  error: exception("error", "Exception"),
  Struct: cls("Struct", "(format: str | bytes) -> None", {
    format: attribute("str"), size: attribute("natural"),
    pack: fn("(*v: object) -> bytes"),
    pack_into: fn("(buffer: object, offset: int, /, *v: object) -> None"),
    unpack: fn(`(buffer: object, /) -> ${values}`),
    unpack_from: fn(`(buffer: object, offset: int = 0) -> ${values}`, { keywords: "trailing" }),
    iter_unpack: fn(`(buffer: object, /) -> Iterator[${values}]`),
  }, { keywords: "trailing" }),
  pack: fn("(format: str | bytes, /, *v: object) -> bytes"),
  pack_into: fn("(format: str | bytes, buffer: object, offset: int, /, *v: object) -> None"),
  unpack: fn(`(format: str | bytes, buffer: object, /) -> ${values}`),
  unpack_from: fn(`(format: str | bytes, /, buffer: object, offset: int = 0) -> ${values}`, { keywords: "trailing" }),
  iter_unpack: fn(`(format: str | bytes, buffer: object, /) -> Iterator[${values}]`),
  calcsize: fn("(format: str | bytes, /) -> natural"),
}, { compiled: true });
