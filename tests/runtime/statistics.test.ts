import { describe } from "vitest";
import { asFloat } from "../../src/runtime/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import * as fractions from "../../src/runtime/fractions/index.ts";
import * as statistics from "../../src/runtime/statistics/index.ts";
import { check_programs, type Names } from "./program.ts";

/** Those that give a float whatever the data: a plain number until it is looked at. */
const FLOATS = ["fmean", "geometric_mean", "median_grouped", "covariance", "correlation"];

/** The functions that `kde` gives call the C library's hyperbolic functions. */
const KERNELS = [".__call__"];

const functions: Names = Object.fromEntries(
  Object.entries<Py>(statistics).map(([name, f]) => [name, FLOATS.includes(name) ? (...args: Py[]) => asFloat(f(...args)) : f]),
);

describe("statistics", () => check_programs("py_statistics", { ...fractions, ...functions }, KERNELS));
