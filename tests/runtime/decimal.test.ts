import { describe } from "vitest";
import * as core from "../../src/runtime/index.ts";
import { BaseException } from "../../src/runtime/core/exceptions/index.ts";
import type { Py } from "../../src/runtime/core/value.ts";
import * as decimal from "../../src/runtime/decimal/index.ts";
import * as fractions from "../../src/runtime/fractions/index.ts";
import { ceil, floor, trunc } from "../../src/runtime/math/index.ts";
import { check_programs } from "./program.ts";

/** What a method of a context gives, and its flags. */
function with_told(context: decimal.Context, name: string, ...args: Py[]): Py {
  context.clear_flags();
  const told = (): string[] => [...context.flags].filter(([, is_set]) => is_set).map(([signal]) => core.getattr(signal, "__name__"));
  try {
    return core.tuple(core.repr(core.call_method(context, name, ...args)), told());
  } catch (error) {
    if (!(error instanceof BaseException)) throw error;
    return core.tuple(`${core.type_name(error)}: ${core.str(error)}`, told());
  }
}

describe("decimal", () => {
  check_programs("py_decimal", { ...fractions, ...decimal, floor, ceil, trunc, with_told });
});
