/** `int` and `bool`: a number while it is safe, a bigint beyond; `small` is proven to stay a number. */
import { attribute, cls, fn, when, type ClassRow } from "../../src/maps/define.ts";

const members: ClassRow["members"] = {
  bit_length: fn("() -> natural"),
  bit_count: fn("() -> natural"),
  to_bytes: fn("(length: int = 1, byteorder: str = 'big', *, signed: bool = False) -> bytes"),
  as_integer_ratio: fn("() -> tuple[int, small]"),
  is_integer: fn("() -> bool"),
  conjugate: fn("() -> int"),
  real: attribute("int", { as: "{self}" }),
  imag: attribute("small", { as: "0" }),
  numerator: attribute("int", { as: "{self}" }),
  denominator: attribute("small", { as: "1" }),
};

export const int = cls("int", "(x: object = 0, /, base: int = ...) -> None", members, {
  methods: "functions", made: "call",
  statics: { from_bytes: fn("(bytes: object, byteorder: str = 'big', *, signed: bool = False) -> int", { runtime: "int_from_bytes" }) },
  variants: [
    when({ x: "absent" }, "0", "small"),
    when({ x: "small", base: "absent" }, "{x}", "small"),
    when({ x: "bool", base: "absent" }, "Number({x})", "small"),
  ],
});

export const bool = cls("bool", "(x: object = False, /) -> None", {}, {
  bases: ["int"], methods: "functions", made: "call",
  variants: [when({ x: "bool" }, "{x}"), when({ x: "absent" }, "false")],
});
