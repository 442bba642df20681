import { function_name } from "../../core/call/name.ts";
import type { Py } from "../../core/value.ts";
import { run_plain } from "./Outcome.ts";
import { TestCase } from "./TestCase.ts";

/**
 * Python's `unittest.FunctionTestCase(testFunc, setUp=None, tearDown=None, description=None)`: a function as a test.
 *
 * @example suite.addTest(new FunctionTestCase(check_everything))
 */
export class FunctionTestCase extends TestCase {
  declare _testFunc: Py;
  declare _setUpFunc: Py;
  declare _tearDownFunc: Py;
  declare _description: Py;

  constructor(testFunc: Py, setUp: Py = null, tearDown: Py = null, description: Py = null) {
    super();
    this._testFunc = testFunc;
    this._setUpFunc = setUp;
    this._tearDownFunc = tearDown;
    this._description = description;
  }

  override __init__(): void {
    super.__init__();
  }

  override setUp(): Py {
    return this._setUpFunc === null ? null : run_plain(this._setUpFunc);
  }

  override tearDown(): Py {
    return this._tearDownFunc === null ? null : run_plain(this._tearDownFunc);
  }

  runTest(): Py {
    return run_plain(this._testFunc);
  }

  override id(): string {
    return function_name(this._testFunc);
  }

  override __str__(): string {
    return `unittest.case.FunctionTestCase (${this.id()})`;
  }

  override shortDescription(): Py {
    if (this._description !== null) return this._description;
    const doc: Py = this._testFunc.__doc__;
    return typeof doc === "string" && doc !== "" ? doc.split("\n")[0]!.trim() : null;
  }
}
