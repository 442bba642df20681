import { UnsupportedOperation } from "../io/UnsupportedOperation.ts";

/** The key under which the standard streams say what they are: "text" or "binary". */
export const STREAM: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.stream");

/** The error of a stream that can't do something. @example throw unsupported("not readable") */
export function unsupported(text: string): UnsupportedOperation {
  return new UnsupportedOperation(text);
}
