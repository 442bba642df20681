import { describe } from "vitest";
import * as random from "../../src/runtime/random/index.ts";
import { check_programs } from "./program.ts";

describe("random", () => {
  check_programs("py_random", { ...random, letters: () => [..."abcdefghij"] });
});
