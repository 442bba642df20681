/** math: what gives a float in Python gives a plain number here. */
import { attribute, fn, pyModule, when, type FunctionRow } from "../../src/maps/define.ts";

const unary = fn("(x: float, /) -> float");
const test = fn("(x: float, /) -> bool");
const binary = fn("(x: float, y: float, /) -> float");

/** A function that JavaScript's Math has too, equal for the arguments named. */
function native(type: string, form: string, result: string): FunctionRow {
  return fn("(x: object, /) -> int", { variants: [when({ x: type }, form, result)] });
}

export const math = pyModule("math", {
  pi: attribute("float"), e: attribute("float"), tau: attribute("float"), inf: attribute("float"), nan: attribute("float"),
  ceil: native("small", "{x}", "small"), floor: native("small", "{x}", "small"), trunc: native("small", "{x}", "small"),
  acos: unary, acosh: unary, asin: unary, asinh: unary, atan: unary, atanh: unary, cbrt: unary, cos: unary, cosh: unary, degrees: unary, erf: unary, erfc: unary, exp: unary, exp2: unary,
  expm1: unary, fabs: unary, gamma: unary, lgamma: unary, log10: unary, log1p: unary, log2: unary, radians: unary, sin: unary, sinh: unary, tan: unary, tanh: unary, ulp: unary,
  sqrt: fn("(x: float, /) -> float", { variants: [when({ x: "natural" }, "Math.sqrt({x})")] }),
  atan2: fn("(y: float, x: float, /) -> float"), copysign: binary, fmod: binary, pow: binary, remainder: binary,
  isfinite: test, isinf: test, isnan: test,
  isclose: fn("(a: float, b: float, *, rel_tol: float = ..., abs_tol: float = ...) -> bool"),
  log: fn("(x: object, base: object = ..., /) -> float"),
  frexp: fn("(x: float, /) -> tuple[boxed, small]"),
  ldexp: fn("(x: float, i: int, /) -> float"),
  modf: fn("(x: float, /) -> tuple[boxed, boxed]"),
  fma: fn("(x: float, y: float, z: float, /) -> float"),
  nextafter: fn("(x: float, y: float, /, *, steps: int | None = None) -> float"),
  comb: fn("(n: int, k: int, /) -> int"), perm: fn("(n: int, k: int | None = None, /) -> int"), factorial: fn("(n: int, /) -> int"), isqrt: fn("(n: int, /) -> int"),
  gcd: fn("(*integers: int) -> int"), lcm: fn("(*integers: int) -> int"),
  fsum: fn("(seq: Iterable[object], /) -> float"),
  prod: fn("(iterable: Iterable[object], /, *, start: object = 1) -> object", { overloads: ["(iterable: Iterable[int], /, *, start: int = 1) -> int"] }),
  sumprod: fn("(p: Iterable[object], q: Iterable[object], /) -> object", { overloads: ["(p: Iterable[int], q: Iterable[int], /) -> int"] }),
  hypot: fn("(*coordinates: float) -> float"),
  dist: fn("(p: Iterable[object], q: Iterable[object], /) -> float"),
}, { compiled: true });
