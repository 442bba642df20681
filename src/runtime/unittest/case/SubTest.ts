/** `with self.subTest(…)`. */
import { getattr } from "../../core/attributes/getattr.ts";
import { call_method } from "../../core/attributes/call_method.ts";
import { repr, str } from "../../builtins/repr/index.ts";
import { truth } from "../../core/truth.ts";
import type { Keywords, Py } from "../../core/value.ts";
import { class_title } from "../text.ts";
import type { Outcome } from "./Outcome.ts";
import { ShouldStop } from "./skip.ts";

/** A part of a test with a name of its own, as results get it. */
export class SubTest {
  static readonly __module__ = "unittest.case";
  static readonly __name__ = "_SubTest";
  readonly test_case: Py;
  readonly _message: Py;
  /** The innermost first. */
  readonly params: Keywords;

  constructor(test_case: Py, message: Py, params: Keywords) {
    this.test_case = test_case;
    this._message = message;
    this.params = params;
  }

  get failureException(): Py {
    return getattr(this.test_case, "failureException");
  }

  _subDescription(): string {
    const parts: string[] = [];
    if (this._message !== undefined) parts.push(`[${str(this._message)}]`);
    const params = Object.entries(this.params).map(([name, value]) => `${name}=${repr(value)}`);
    if (params.length > 0) parts.push(`(${params.join(", ")})`);
    return parts.join(" ") || "(<subtest>)";
  }

  id(): string {
    return `${String(call_method(this.test_case, "id"))} ${this._subDescription()}`;
  }

  shortDescription(): Py {
    return call_method(this.test_case, "shortDescription");
  }

  __str__(): string {
    return `${str(this.test_case)} ${this._subDescription()}`;
  }

  __repr__(): string {
    return `<${class_title(SubTest)} testMethod=${String(this.test_case._testMethodName)}>`;
  }
}

/** What the test keeps while subtests run. */
export interface SubTestOwner {
  _outcome: Outcome | null;
  _subtest: SubTest | null;
}

/** The context manager that `subTest` gives: what goes wrong in it is reported, and the test goes on. */
export class SubTestContext {
  readonly #owner: SubTestOwner;
  readonly #message: Py;
  readonly #params: Keywords;
  #parent: SubTest | null = null;
  #before = true;

  constructor(owner: SubTestOwner, message: Py, params: Keywords) {
    this.#owner = owner;
    this.#message = message;
    this.#params = params;
  }

  __enter__(): null {
    const outcome = this.#owner._outcome;
    if (outcome === null || !outcome.supports_subtests) return null;
    this.#parent = this.#owner._subtest;
    this.#owner._subtest = new SubTest(this.#owner, this.#message, { ...this.#params, ...without(this.#parent?.params ?? {}, this.#params) });
    this.#before = outcome.success;
    outcome.success = true;
    return null;
  }

  __exit__(_type: Py, error: Py, _traceback: Py): boolean {
    const owner = this.#owner;
    const outcome = owner._outcome;
    if (outcome === null || !outcome.supports_subtests) return false;
    const subtest = owner._subtest;
    try {
      if (error !== null) outcome.failed(owner, error, subtest);
      else if (outcome.success) call_method(outcome.result, "addSubTest", owner, subtest, null);
      outcome.success = outcome.success && this.#before;
      const stops = outcome.success ? outcome.expected_failure !== null : truth(getattr(outcome.result, "failfast", false));
      if (stops) throw new ShouldStop();
    } finally {
      owner._subtest = this.#parent;
    }
    return true;
  }
}

function without(params: Keywords, names: Keywords): Keywords {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !Object.hasOwn(names, name)));
}
