/** The assertions that look at one or two values. */
import { getattr } from "../../core/attributes/getattr.ts";
import { round } from "../../builtins/numbers/round.ts";
import { repr, str } from "../../builtins/repr/index.ts";
import { bound } from "../../core/bound.ts";
import { call } from "../../core/call/call.ts";
import { isinstance } from "../../core/class/isinstance.ts";
import { object } from "../../core/class/object.ts";
import { type } from "../../core/class/type.ts";
import { eq, ne } from "../../core/eq.ts";
import { AssertionError, TypeError, UnicodeDecodeError } from "../../core/exceptions/index.ts";
import { contains } from "../../core/items/index.ts";
import { abs, sub } from "../../core/operators/index.ts";
import { ge, gt, le, lt } from "../../core/order.ts";
import { truth } from "../../core/truth.ts";
import type { Py } from "../../core/value.ts";
import { pattern_text, searches } from "../patterns.ts";
import { safe_repr, shortened_reprs } from "../text.ts";

const DEFAULT_PLACES = 7;

/** What a test case can assert; part of {@link TestCase}. */
export class Assertions extends object {
  static failureException: Py = AssertionError;
  static longMessage: Py = true;
  static maxDiff: Py = 640;

  get failureException(): Py {
    return (this.constructor as typeof Assertions).failureException;
  }

  set failureException(value: Py) {
    own(this, "failureException", value);
  }

  get longMessage(): Py {
    return (this.constructor as typeof Assertions).longMessage;
  }

  set longMessage(value: Py) {
    own(this, "longMessage", value);
  }

  get maxDiff(): Py {
    return (this.constructor as typeof Assertions).maxDiff;
  }

  set maxDiff(value: Py) {
    own(this, "maxDiff", value);
  }

  /** `self.fail(msg=None)` @raises failureException always @example this.fail("not reached") */
  fail(msg: Py = null): never {
    throw new this.failureException(msg);
  }

  _formatMessage(msg: Py, standardMsg: string): Py {
    if (!truth(this.longMessage)) return truth(msg) ? msg : standardMsg;
    if (msg === null || msg === undefined) return standardMsg;
    try {
      return `${standardMsg} : ${str(msg)}`;
    } catch (error) {
      if (!(error instanceof UnicodeDecodeError)) throw error;
      return `${safe_repr(standardMsg)} : ${safe_repr(msg)}`;
    }
  }

  /** `self.assertTrue(expr, msg=None)` @example this.assertTrue(done) */
  assertTrue(expr: Py, msg: Py = null): void {
    if (!truth(expr)) fail(this, msg, `${safe_repr(expr)} is not true`);
  }

  /** `self.assertFalse(expr, msg=None)` @example this.assertFalse(failed) */
  assertFalse(expr: Py, msg: Py = null): void {
    if (truth(expr)) fail(this, msg, `${safe_repr(expr)} is not false`);
  }

  /** The assertion that explains best how two values of one type differ. */
  _getAssertEqualityFunc(first: Py, second: Py): Py {
    const cls = type(first);
    if (cls === type(second)) {
      const known: Py = this._equality_function(cls);
      if (known !== undefined) return typeof known === "string" ? getattr(this, known) : known;
    }
    return bound(this, "_baseAssertEqual");
  }

  /** The function for a type, or the name of a method. */
  _equality_function(_cls: Py): Py {
    return undefined;
  }

  _baseAssertEqual(first: Py, second: Py, msg: Py = null): void {
    if (!eq(first, second)) fail(this, msg, shortened_reprs(first, second).join(" != "));
  }

  /** `self.assertEqual(first, second, msg=None)` @example this.assertEqual(total, 3) */
  assertEqual(first: Py, second: Py, msg: Py = null): void {
    call(this._getAssertEqualityFunc(first, second), first, second, msg);
  }

  /** `self.assertNotEqual(first, second, msg=None)` @example this.assertNotEqual(a, b) */
  assertNotEqual(first: Py, second: Py, msg: Py = null): void {
    if (!ne(first, second)) fail(this, msg, `${safe_repr(first)} == ${safe_repr(second)}`);
  }

  /** `self.assertAlmostEqual(first, second, places=None, msg=None, delta=None)` @example this.assertAlmostEqual(x, 0.3) */
  assertAlmostEqual(first: Py, second: Py, places: Py = null, msg: Py = null, delta: Py = null): void {
    if (eq(first, second)) return;
    const { close, difference, measure } = compare(first, second, places, delta);
    if (!close) fail(this, msg, `${safe_repr(first)} != ${safe_repr(second)} within ${measure} (${safe_repr(difference)} difference)`);
  }

  /** `self.assertNotAlmostEqual(first, second, places=None, msg=None, delta=None)` @example this.assertNotAlmostEqual(x, 0.3) */
  assertNotAlmostEqual(first: Py, second: Py, places: Py = null, msg: Py = null, delta: Py = null): void {
    const { close, difference, measure } = compare(first, second, places, delta);
    if (!eq(first, second) && !close) return;
    fail(this, msg, `${safe_repr(first)} == ${safe_repr(second)} within ${measure}${delta === null ? "" : ` (${safe_repr(difference)} difference)`}`);
  }

  /** `self.assertIn(member, container, msg=None)` @example this.assertIn("a", names) */
  assertIn(member: Py, container: Py, msg: Py = null): void {
    if (!contains(container, member)) fail(this, msg, `${safe_repr(member)} not found in ${safe_repr(container)}`);
  }

  /** `self.assertNotIn(member, container, msg=None)` @example this.assertNotIn("a", names) */
  assertNotIn(member: Py, container: Py, msg: Py = null): void {
    if (contains(container, member)) fail(this, msg, `${safe_repr(member)} unexpectedly found in ${safe_repr(container)}`);
  }

  /** `self.assertIs(expr1, expr2, msg=None)` @example this.assertIs(a, b) */
  assertIs(expr1: Py, expr2: Py, msg: Py = null): void {
    if (expr1 !== expr2) fail(this, msg, `${safe_repr(expr1)} is not ${safe_repr(expr2)}`);
  }

  /** `self.assertIsNot(expr1, expr2, msg=None)` @example this.assertIsNot(a, b) */
  assertIsNot(expr1: Py, expr2: Py, msg: Py = null): void {
    if (expr1 === expr2) fail(this, msg, `unexpectedly identical: ${safe_repr(expr1)}`);
  }

  /** `self.assertIsNone(obj, msg=None)` @example this.assertIsNone(result) */
  assertIsNone(obj: Py, msg: Py = null): void {
    if (obj !== null) fail(this, msg, `${safe_repr(obj)} is not None`);
  }

  /** `self.assertIsNotNone(obj, msg=None)` @example this.assertIsNotNone(result) */
  assertIsNotNone(obj: Py, msg: Py = null): void {
    if (obj === null) fail(this, msg, "unexpectedly None");
  }

  /** `self.assertIsInstance(obj, cls, msg=None)` @example this.assertIsInstance(error, ValueError) */
  assertIsInstance(obj: Py, cls: Py, msg: Py = null): void {
    if (!isinstance(obj, cls)) fail(this, msg, `${safe_repr(obj)} is not an instance of ${repr(cls)}`);
  }

  /** `self.assertNotIsInstance(obj, cls, msg=None)` @example this.assertNotIsInstance(error, OSError) */
  assertNotIsInstance(obj: Py, cls: Py, msg: Py = null): void {
    if (isinstance(obj, cls)) fail(this, msg, `${safe_repr(obj)} is an instance of ${repr(cls)}`);
  }

  /** `self.assertLess(a, b, msg=None)` @example this.assertLess(elapsed, 1) */
  assertLess(a: Py, b: Py, msg: Py = null): void {
    if (!truth(lt(a, b))) fail(this, msg, `${safe_repr(a)} not less than ${safe_repr(b)}`);
  }

  /** `self.assertLessEqual(a, b, msg=None)` @example this.assertLessEqual(elapsed, 1) */
  assertLessEqual(a: Py, b: Py, msg: Py = null): void {
    if (!truth(le(a, b))) fail(this, msg, `${safe_repr(a)} not less than or equal to ${safe_repr(b)}`);
  }

  /** `self.assertGreater(a, b, msg=None)` @example this.assertGreater(count, 0) */
  assertGreater(a: Py, b: Py, msg: Py = null): void {
    if (!truth(gt(a, b))) fail(this, msg, `${safe_repr(a)} not greater than ${safe_repr(b)}`);
  }

  /** `self.assertGreaterEqual(a, b, msg=None)` @example this.assertGreaterEqual(count, 0) */
  assertGreaterEqual(a: Py, b: Py, msg: Py = null): void {
    if (!truth(ge(a, b))) fail(this, msg, `${safe_repr(a)} not greater than or equal to ${safe_repr(b)}`);
  }

  /** `self.assertRegex(text, expected_regex, msg=None)` @example this.assertRegex(line, "^ok") */
  assertRegex(text: Py, expected_regex: Py, msg: Py = null): void {
    if (!searches(expected_regex, text)) fail(this, msg, `Regex didn't match: ${repr(pattern_text(expected_regex))} not found in ${repr(text)}`);
  }

  /** `self.assertNotRegex(text, unexpected_regex, msg=None)` @example this.assertNotRegex(line, "error") */
  assertNotRegex(text: Py, unexpected_regex: Py, msg: Py = null): void {
    if (searches(unexpected_regex, text)) fail(this, msg, `Regex matched: ${repr(text)} matches ${repr(pattern_text(unexpected_regex))} in ${repr(text)}`);
  }
}

/** Fails with the message of an assertion and the user's. */
export function fail(test: Assertions, msg: Py, standard: string): never {
  throw new test.failureException(test._formatMessage(msg ?? null, standard));
}

function own(self: object, name: string, value: Py): void {
  Object.defineProperty(self, name, { value, writable: true, enumerable: true, configurable: true });
}

function compare(first: Py, second: Py, places: Py, delta: Py): { close: boolean; difference: Py; measure: string } {
  if (delta !== null && places !== null) throw new TypeError("specify delta or places not both");
  const difference: Py = abs(sub(first, second));
  if (delta !== null) return { close: truth(le(difference, delta)), difference, measure: `${safe_repr(delta)} delta` };
  const count: Py = places ?? DEFAULT_PLACES;
  return { close: eq(round(difference, count), 0), difference, measure: `${repr(count)} places` };
}
