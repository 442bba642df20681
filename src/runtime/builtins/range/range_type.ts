import { TypeError } from "../../core/exceptions/index.ts";
import { as_index } from "../../core/items/index_of.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Int } from "../../core/float.ts";
import type { Py } from "../../core/value.ts";
import { Range } from "./Range.ts";

export interface RangeType extends TypeValue<Range> {
  (stop: Int): Range;
  (start: Int, stop: Int, step?: Int): Range;
}

/**
 * Python's `range(stop)` and `range(start, stop, step=1)`.
 *
 * @raises TypeError if an argument is no int
 * @raises ValueError if the step is 0
 * @example for (const i of range(10, 0, -2)) { … }
 */
export const range = /* @__PURE__ */ builtin_type<RangeType>(
  function range(...args: Py[]) {
    if (args.length === 0) throw new TypeError("range expected at least 1 argument, got 0");
    if (args.length > 3) throw new TypeError(`range expected at most 3 arguments, got ${args.length}`);
    const [start, stop, step = 1] = args.length === 1 ? [0, args[0]] : args;
    return new Range(as_index(start), as_index(stop), as_index(step));
  },
  { name: "range", check: (x) => x instanceof Range },
);
