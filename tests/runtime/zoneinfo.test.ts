import { describe } from "vitest";
import * as datetime from "../../src/runtime/datetime/index.ts";
import * as zoneinfo from "../../src/runtime/zoneinfo/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { check_programs } from "./program.ts";

describe("zoneinfo", () => {
  check_programs("py_zoneinfo", { ...datetime, ...zoneinfo, same: (a: Py, b: Py) => a === b, no_cache: (key: Py) => zoneinfo.ZoneInfo.no_cache(key) });
});
