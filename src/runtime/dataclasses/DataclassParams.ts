import type { Py } from "../core/value.ts";
import { repr } from "../builtins/repr/index.ts";

/** The arguments of `dataclass` with their defaults, in CPython's order. */
export const PARAMETERS = { init: true, repr: true, eq: true, order: false, unsafe_hash: false, frozen: false, match_args: true, kw_only: false, slots: false, weakref_slot: false } as const;

export type Parameters = { readonly [K in keyof typeof PARAMETERS]: boolean };

/** What a class was made a dataclass with: its `__dataclass_params__`. */
export class DataclassParams {
  static readonly __name__ = "_DataclassParams";
  static readonly __module__ = "dataclasses";

  constructor(given: Partial<Parameters>) {
    Object.assign(this, PARAMETERS, given);
  }

  __repr__(): string {
    return `_DataclassParams(${Object.keys(PARAMETERS).map((name) => `${name}=${repr((this as Py)[name])}`).join(",")})`;
  }
}
