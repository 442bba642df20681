/** numbers: the abstract classes of numbers, for `isinstance` and as bases. */
import { cls, fn, pyModule, type ClassRow } from "../../src/maps/define.ts";

const statics: ClassRow["statics"] = { register: fn("(cls: T) -> T") };

export const numbers = pyModule("numbers", {
  Number: cls("Number", "() -> None", {}, { statics }),
  Complex: cls("Complex", "() -> None", {}, { bases: ["Number"], statics }),
  Real: cls("Real", "() -> None", {}, { bases: ["Complex"], statics }),
  Rational: cls("Rational", "() -> None", {}, { bases: ["Real"], statics }),
  Integral: cls("Integral", "() -> None", {}, { bases: ["Rational"], statics }),
});
