import { afterAll, beforeAll, describe } from "vitest";
import * as datetime from "../../src/runtime/datetime/index.ts";
import { tzset } from "../../src/runtime/time/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import { check_programs, type Names } from "./program.ts";

const before = process.env["TZ"];
beforeAll(() => {
  process.env["TZ"] = "America/New_York";
  tzset();
});
afterAll(() => {
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
  tzset();
});

/** Class methods as functions: `date_fromordinal`. */
const methods: Names = Object.fromEntries(
  ([["date", ["fromisoformat", "fromordinal", "fromtimestamp", "fromisocalendar"]], ["datetime", ["fromisoformat", "fromtimestamp", "utcfromtimestamp", "combine", "strptime", "fromordinal"]], ["time", ["fromisoformat"]]] as const)
    .flatMap(([cls, names]) => names.map((name) => [`${cls}_${name}`, (datetime as Names)[cls][name].bind(datetime[cls])])),
);

describe("datetime", () => {
  check_programs("py_datetime", { ...datetime, ...methods, same: (a: Py, b: Py) => a === b });
});
