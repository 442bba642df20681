import { TypeError } from "../../core/exceptions/index.ts";
import { truth } from "../../core/truth.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import type { Py } from "../../core/value.ts";
import { int } from "../int/index.ts";

export interface BoolType extends TypeValue<boolean> {
  (x?: Py): boolean;
}

/**
 * Python's `bool(x=False)`.
 *
 * @example bool([]) // false
 */
export const bool = /* @__PURE__ */ builtin_type<BoolType>(
  function bool(...args: Py[]) {
    if (args.length > 1) throw new TypeError(`bool expected at most 1 argument, got ${args.length}`);
    return args.length === 1 && truth(args[0]);
  },
  { name: "bool", check: (x) => typeof x === "boolean", bases: () => [int] },
);
