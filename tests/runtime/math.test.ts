import { describe } from "vitest";
import { asFloat } from "../../src/runtime/index.ts";
import * as math from "../../src/runtime/math/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { check_programs, type Names } from "./program.ts";

/** Those that give ints, or look at what they are given; the others give floats, which are plain numbers until they are looked at. */
const OTHERS = ["ceil", "floor", "trunc", "comb", "factorial", "gcd", "isqrt", "lcm", "perm", "prod", "sumprod", "isclose", "isfinite", "isinf", "isnan", "frexp", "modf"];

const CLOSE = ["asinh", "acosh", "atanh", "cbrt", "cosh", "sinh", "tanh", "tan", "erf", "erfc", "expm1", "log1p", "log10", "lgamma"];

const functions: Names = Object.fromEntries(
  Object.entries<Py>(math).map(([name, f]) => [name, typeof f !== "function" || OTHERS.includes(name) ? f : (...args: Py[]) => asFloat(f(...args))]),
);

describe("math", () => check_programs("py_math", functions, CLOSE));
