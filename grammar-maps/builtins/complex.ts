/** `complex`: a class of the runtime. */
import { attribute, cls, fn } from "../../src/maps/define.ts";

export const complex = cls("complex", "(real: object = 0, imag: float = 0) -> None", {
  real: attribute("float"),
  imag: attribute("float"),
  conjugate: fn("() -> complex"),
}, { made: "call" });
