import { guard_recursion, repr } from "../builtins/repr/index.ts";
import { TypeError, ValueError } from "../core/exceptions/index.ts";
import { Dict } from "../builtins/dict/Dict.ts";
import { truth } from "../core/truth.ts";
import { is_keywords, type Keywords, type Py } from "../core/value.ts";
import { GenericAlias } from "../types/GenericAlias.ts";
import { MappingProxyType } from "../types/MappingProxyType.ts";

class MissingType {
  static readonly __name__ = "_MISSING_TYPE";
  static readonly __module__ = "dataclasses";
}

/** Python's `dataclasses.MISSING`: there is no default. */
export const MISSING = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ new MissingType());

/** What an annotation makes of a name in the body of a dataclass. */
class FieldKind {
  static readonly __name__ = "_FIELD_BASE";
  static readonly __module__ = "dataclasses";
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  __repr__(): string {
    return this.name;
  }
}

export const FIELD = /* @__PURE__ */ new FieldKind("_FIELD");
export const CLASS_VARIABLE = /* @__PURE__ */ new FieldKind("_FIELD_CLASSVAR");
export const INIT_VARIABLE = /* @__PURE__ */ new FieldKind("_FIELD_INITVAR");

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
  name: Py = null;
  type: Py = null;
  default: Py;
  default_factory: Py;
  init: Py;
  repr: Py;
  hash: Py;
  compare: Py;
  metadata: Py;
  kw_only: Py;
  _field_type: Py = null;
  /** @internal Whether the place is proven to hold floats, which are plain numbers there. */
  readonly #is_float: boolean;
  /** @internal Whether the constructor can do without it. */
  readonly #optional: boolean;

  constructor(options: Keywords = {}, is_float = false, optional = false) {
    this.default = options["default"] === undefined ? MISSING : options["default"];
    this.default_factory = options["default_factory"] ?? MISSING;
    this.init = options["init"] ?? true;
    this.repr = options["repr"] ?? true;
    this.hash = options["hash"] ?? null;
    this.compare = options["compare"] ?? true;
    const metadata: Py = options["metadata"] ?? null;
    this.metadata = new MappingProxyType(metadata === null ? new Dict() : metadata);
    this.kw_only = options["kw_only"] ?? MISSING;
    this.#is_float = is_float;
    this.#optional = optional;
  }

  static __class_getitem__(item: Py): Py {
    return new GenericAlias(Field, item);
  }

  static is_float(field: Field): boolean {
    return field.#is_float;
  }

  /** Whether the constructor can do without a value for it. */
  static is_optional(field: Field): boolean {
    return field.#optional || (field.default as unknown) !== MISSING || (field.default_factory as unknown) !== MISSING;
  }

  /** A default that is a descriptor hears of the class and of its name there. */
  __set_name__(owner: Py, name: string): void {
    const told: Py = typeof this.default === "object" && this.default !== null ? this.default.__set_name__ : undefined;
    if (typeof told === "function") told.call(this.default, owner, name);
  }

  __repr__(): string {
    const shown = ["name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only", "_field_type"] as const;
    return guard_recursion(this, "...", () => `Field(${shown.map((key) => `${key}=${repr(this[key])}`).join(",")})`);
  }
}

/** Whether a field counts for `hash`: where it does not say, as for comparisons. */
export function counts_for_hash(field: Field): boolean {
  return truth(field.hash === null ? field.compare : field.hash);
}

const OPTIONS: readonly string[] = ["default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only"];

/**
 * Python's `dataclasses.field(*, default, default_factory, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only)`:
 * what a class body assigns to a field that needs more than a default.
 *
 * @returns the `Field`
 * @raises ValueError for a default and a factory at once
 * @raises TypeError for arguments that it does not have
 * @example static tags = field({ default_factory: list });
 */
export function field(...given: Py[]): Py {
  const options: Keywords = is_keywords(given.at(-1)) ? given.pop() : {};
  if (given.length > 0) throw new TypeError(`field() takes 0 positional arguments but ${given.length} ${given.length === 1 ? "was" : "were"} given`);
  for (const name of Object.keys(options)) if (!OPTIONS.includes(name)) throw new TypeError(`field() got an unexpected keyword argument '${name}'`);
  const has = (name: string): boolean => options[name] !== undefined && (options[name] as unknown) !== MISSING;
  if (has("default") && has("default_factory")) throw new ValueError("cannot specify both default and default_factory");
  return new Field(options);
}
