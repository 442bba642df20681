/** The builtin singletons besides None. */

import type { Py } from "./value.ts";

class NotImplementedType {
  static readonly __name__ = "NotImplementedType";

  __repr__(): string {
    return "NotImplemented";
  }
}

class EllipsisType {
  static readonly __name__ = "ellipsis";

  __repr__(): string {
    return "Ellipsis";
  }
}

/** What a binary dunder returns when it does not know the other operand, whatever it says that it returns. */
export const NotImplemented: Py = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ new NotImplementedType());

/** `...` */
export const Ellipsis = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ new EllipsisType());
