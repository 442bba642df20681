import { repr } from "../builtins/repr/index.ts";
import type { Py } from "../core/value.ts";

class MissingType {
  static readonly __name__ = "_MISSING_TYPE";
  static readonly __module__ = "dataclasses";
}

/** Python's `dataclasses.MISSING`: there is no default. */
export const MISSING = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ new MissingType());

/** What `field(…)` says besides the name. */
export interface FieldOptions {
  readonly type?: Py;
  readonly default?: Py;
  readonly default_factory?: Py;
  readonly init?: boolean;
  readonly repr?: boolean;
  /** Null means: as `compare`. */
  readonly hash?: boolean | null;
  readonly compare?: boolean;
  readonly kw_only?: boolean;
  readonly metadata?: Py;
}

/** Python's `dataclasses.Field`. */
export class Field {
  static readonly __module__ = "dataclasses";
  readonly name: string;
  readonly type: Py;
  readonly default: Py;
  readonly default_factory: Py;
  readonly init: boolean;
  readonly repr: boolean;
  readonly hash: boolean | null;
  readonly compare: boolean;
  readonly kw_only: boolean;
  readonly metadata: Py;
  /** @internal Whether the place is proven to hold floats, which are plain numbers there. */
  readonly is_float: boolean;
  /** @internal Whether the constructor can do without it. */
  readonly optional: boolean;
  /** @internal An InitVar: a parameter of the constructor and no attribute. */
  readonly init_only: boolean;

  constructor(name: string, options: FieldOptions, type: string | undefined, optional: boolean) {
    this.name = name;
    this.type = options.type ?? null;
    this.default = options.default === undefined ? MISSING : options.default;
    this.default_factory = options.default_factory ?? MISSING;
    this.init = options.init ?? true;
    this.repr = options.repr ?? true;
    this.hash = options.hash ?? null;
    this.compare = options.compare ?? true;
    this.kw_only = options.kw_only ?? false;
    this.metadata = options.metadata ?? new Map();
    this.is_float = type === "float";
    this.init_only = type === "InitVar";
    this.optional = optional;
  }

  /** Whether it counts for `hash`. */
  get in_hash(): boolean {
    return this.hash ?? this.compare;
  }

  __repr__(): string {
    const shown = ["name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only"] as const;
    return `Field(${shown.map((key) => `${key}=${repr(this[key])}`).join(",")},_field_type=_FIELD)`;
  }
}
