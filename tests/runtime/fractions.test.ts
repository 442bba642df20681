import { describe } from "vitest";
import * as fractions from "../../src/runtime/fractions/index.ts";
import { ceil, floor, trunc } from "../../src/runtime/math/index.ts";
import * as numbers from "../../src/runtime/numbers/index.ts";
import { check_programs } from "./program.ts";

describe("fractions", () => {
  check_programs("py_fractions", { ...fractions, ...numbers, floor, ceil, trunc });
});
