/** Under this key a Decimal keeps its number: no attribute that Python sees. */
export const NUMBER: unique symbol = /* @__PURE__ */ Symbol("py2ts.decimal");
