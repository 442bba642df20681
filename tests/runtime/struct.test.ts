import { describe } from "vitest";
import * as struct from "../../src/runtime/struct/index.ts";
import { check_programs } from "./program.ts";

describe("struct", () => {
  check_programs("py_struct", { ...struct });
});
