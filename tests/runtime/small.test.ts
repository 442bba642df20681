import { describe } from "vitest";
import { neg } from "../../src/runtime/index.ts";
import * as bisect from "../../src/runtime/bisect/index.ts";
import { defaultdict, deque } from "../../src/runtime/collections/index.ts";
import { copy, deepcopy } from "../../src/runtime/copy/index.ts";
import * as heapq from "../../src/runtime/heapq/index.ts";
import * as operator from "../../src/runtime/operator/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { check_programs } from "./program.ts";

describe("heapq, bisect, operator and copy", () => {
  check_programs("py_small", {
    ...heapq, ...bisect, ...operator, deepcopy, copied: copy, deque, defaultdict,
    negative: (x: Py) => neg(x),
    first: (x: Py) => x[0],
    same: (a: Py, b: Py) => a === b,
  });
});
