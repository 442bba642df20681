import { is_class } from "../is_class.ts";
import type { Py } from "../value.ts";
import { BaseException } from "./base.ts";
import { handled, in_context } from "./handling.ts";
import { capture } from "./trace.ts";
import { RuntimeError, TypeError } from "./simple.ts";

/**
 * The exception that `raise X` throws where X may be a class as well as an instance.
 *
 * @raises TypeError if it is neither
 * @example throw exception(error_class) // raise error_class
 */
export function exception(x: Py): BaseException {
  if (x instanceof BaseException) return x;
  if (is_exception_class(x)) return new x();
  throw new TypeError("exceptions must derive from BaseException");
}

/**
 * As `exception`, where it may have been raised before: its traceback goes on from there.
 *
 * @raises TypeError if it is neither an exception nor a class of them
 * @example throw raised(last_error) // raise last_error
 */
export function raised<E = BaseException>(x: E): E extends BaseException ? E : BaseException;
export function raised(x: Py): BaseException {
  const error = exception(x);
  error._trace().add(true, capture(raised));
  return in_context(error);
}

/**
 * The exception that `raise X from Y` throws.
 *
 * @param cause an exception, a class of exceptions, or null for `from None`
 * @raises TypeError if `cause` is something else
 * @example throw raise_from(new ValueError("bad"), error) // raise ValueError("bad") from error
 */
export function raise_from<E = BaseException>(x: E, cause: Py): E extends BaseException ? E : BaseException;
export function raise_from(x: Py, cause: Py): Py {
  const raised = exception(x);
  if (cause !== null && !(cause instanceof BaseException) && !is_exception_class(cause)) {
    throw new TypeError("exception causes must derive from BaseException");
  }
  raised.__cause__ = cause === null ? null : exception(cause);
  return raised;
}

/**
 * The exception that a bare `raise` throws outside the clause that caught it.
 *
 * @raises RuntimeError if none is being handled
 */
export function reraise(): BaseException {
  const current = handled();
  if (current === null) throw new RuntimeError("No active exception to reraise");
  return current;
}

function is_exception_class(x: Py): x is new () => BaseException {
  return is_class(x) && (x === BaseException || x.prototype instanceof BaseException);
}
