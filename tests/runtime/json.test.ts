import { describe } from "vitest";
import { sorted, str } from "../../src/runtime/index.ts";
import * as json from "../../src/runtime/json/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { check_programs } from "./program.ts";

describe("json", () => {
  check_programs("py_json", {
    ...json,
    pairs: (x: Py) => [...x],
    tag: (d: Py) => ["hook", sorted(d)],
    half: (s: Py) => ["n", s],
    fallback: (o: Py) => ["default", str(o)],
  });
});
