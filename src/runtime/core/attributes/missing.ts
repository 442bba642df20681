/** What a lookup gives for an attribute that is not there; no Python value. */
export const MISSING: unique symbol = /* @__PURE__ */ Symbol("py2ts.missing");
