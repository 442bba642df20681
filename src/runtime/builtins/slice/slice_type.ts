import { TypeError } from "../../core/exceptions/index.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";
import { Slice } from "./Slice.ts";

export interface SliceType extends TypeValue<Slice> {
  (stop: Py): Slice;
  (start: Py, stop: Py, step?: Py): Slice;
  new (start: Py, stop?: Py, step?: Py): Slice;
}

/**
 * Python's `slice(stop)` and `slice(start, stop, step=None)`.
 *
 * @example getitem(xs, slice(null, null, -1)) // xs[::-1]
 */
export const slice = /* @__PURE__ */ builtin_type<SliceType>(
  function slice(...args: Py[]) {
    if (args.length === 0) throw new TypeError("slice expected at least 1 argument, got 0");
    if (args.length > 3) throw new TypeError(`slice expected at most 3 arguments, got ${args.length}`);
    const [start, stop, step = null] = args.length === 1 ? [null, args[0]] : args;
    return new Slice(start, stop, step);
  },
  { name: "slice", check: (x) => x instanceof Slice },
);
