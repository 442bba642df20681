/**
 * `float`: a plain number where it is proven (`float`), boxed where other things may look at it (`boxed`). `float` of the
 * runtime gives a box, `to_float` a plain number.
 */
import { attribute, cls, fn, when } from "../../src/maps/define.ts";

export const float = cls("float", "(x: object = 0.0, /) -> None", {
  is_integer: fn("() -> bool", { variants: [when({ self: "float" }, "Number.isInteger({self})")] }),
  as_integer_ratio: fn("() -> tuple[int, int]"),
  hex: fn("() -> str"),
  conjugate: fn("() -> float", { variants: [when({ self: "float" }, "{self}")] }),
  real: attribute("float", { as: "{self}" }),
  imag: attribute("float", { as: "0" }),
}, {
  methods: "functions", made: "call",
  statics: { fromhex: fn("(string: str, /) -> boxed", { runtime: "float_fromhex" }) },
  variants: [
    when({ x: "absent" }, "0", "float"),
    when({ x: "float" }, "{x}", "float"),
    when({ x: "small" }, "{x}", "float"),
    when({}, "$core.to_float({x})", "float"),
  ],
});
