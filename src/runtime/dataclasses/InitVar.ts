import { type_repr } from "../types/GenericAlias.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `dataclasses.InitVar`: an annotation of what is handed to `__post_init__` and kept nowhere.
 *
 * @example subscript(InitVar, int)
 */
export class InitVar {
  static readonly __module__ = "dataclasses";
  readonly type: Py;

  constructor(type: Py) {
    this.type = type;
  }

  static __class_getitem__(type: Py): InitVar {
    return new InitVar(type);
  }

  __repr__(): string {
    return `dataclasses.InitVar[${type_repr(this.type)}]`;
  }
}

class KeywordOnlyType {
  static readonly __name__ = "_KW_ONLY_TYPE";
  static readonly __module__ = "dataclasses";
}

/** Python's `dataclasses.KW_ONLY`: an annotation behind which all fields are keyword-only. */
export const KW_ONLY = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ new KeywordOnlyType());
