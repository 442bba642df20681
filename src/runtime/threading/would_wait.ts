import { RuntimeError } from "../core/exceptions/index.ts";

/**
 * The error of a call that would have to wait where TypeScript can't: in a constructor, a property, an operator.
 *
 * @param method what was called, as `Lock.acquire`
 * @example throw would_wait("Lock.acquire");
 */
export function would_wait(method: string): RuntimeError {
  return new RuntimeError(`${method}() would have to wait here, where nothing can be awaited: do it in a plain function or method`);
}
