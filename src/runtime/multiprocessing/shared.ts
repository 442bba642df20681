/** Objects that several processes share: they are handed on by what they are made of, not copied. */

/** The key under which a shared object tells how it is handed on. */
export const SHARED: unique symbol = /* @__PURE__ */ Symbol("py2ts.shared");

/** How a shared object is handed on. */
export interface SharedMark {
  readonly kind: string;
  /** What the other process makes its own of. */
  state(): unknown;
}
