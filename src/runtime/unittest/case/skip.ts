/** Tests that are not run, and tests that are expected to fail. */
import { getattr } from "../../core/attributes/getattr.ts";
import { setattr } from "../../core/attributes/setattr.ts";
import { blocking, is_coroutine_function } from "../../core/coroutine/protocol.ts";
import { Exception } from "../../core/exceptions/index.ts";
import { is_class } from "../../core/is_class.ts";
import { truth } from "../../core/truth.ts";
import type { Py } from "../../core/value.ts";
import { update_wrapper } from "../../functools/wraps.ts";

/**
 * Python's `unittest.SkipTest`: raised in a test, the test is skipped.
 *
 * @example throw new SkipTest("no network")
 */
export class SkipTest extends Exception {
  static readonly __module__ = "unittest.case";
}

/** Ends a test early after a failure in one of its parts. */
export class ShouldStop extends Exception {
  static readonly __module__ = "unittest.case";
}

/**
 * Python's `@unittest.skip(reason)`: the test or the class of tests is not run.
 *
 * @param reason shown in the report
 * @returns a decorator
 * @example const test_x = skip("later")(function () { … });
 */
export function skip(reason: Py): Py {
  const decorate = (item: Py): Py => {
    let marked = item;
    if (!is_class(item)) {
      const raise = (..._args: Py[]): Py => {
        throw new SkipTest(reason);
      };
      marked = update_wrapper(is_coroutine_function(item) ? raise : blocking(raise), item);
    }
    setattr(marked, "__unittest_skip__", true);
    setattr(marked, "__unittest_skip_why__", reason);
    return marked;
  };
  if (typeof reason !== "function") return decorate;
  // `@skip` without a reason.
  const test: Py = reason;
  reason = "";
  return decorate(test);
}

/** Python's `@unittest.skipIf(condition, reason)` @example skipIf(sys.platform === "win32", "posix only") */
export function skipIf(condition: Py, reason: Py): Py {
  return truth(condition) ? skip(reason) : (item: Py): Py => item;
}

/** Python's `@unittest.skipUnless(condition, reason)` @example skipUnless(has_network, "needs a network") */
export function skipUnless(condition: Py, reason: Py): Py {
  return truth(condition) ? (item: Py): Py => item : skip(reason);
}

/** Python's `@unittest.expectedFailure`: the test counts as passed when it fails. @example expectedFailure(test_known_bug) */
export function expectedFailure(test_item: Py): Py {
  setattr(test_item, "__unittest_expecting_failure__", true);
  return test_item;
}

/** Why a test or its class is skipped; null where it is not. */
export function skip_reason(test: Py, method: Py): string | null {
  const places: Py[] = [test.constructor, method];
  if (!places.some((place) => truth(getattr(place, "__unittest_skip__", false)))) return null;
  return places.map((place) => getattr(place, "__unittest_skip_why__", "")).find((why) => truth(why)) ?? "";
}
