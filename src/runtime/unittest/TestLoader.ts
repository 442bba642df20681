import { getattr } from "../core/attributes/getattr.ts";
import { dir } from "../core/attributes/dir.ts";
import { call, callable } from "../core/call/call.ts";
import { construct } from "../core/call/call.ts";
import { issubclass } from "../core/class/isinstance.ts";
import type { BaseException} from "../core/exceptions/index.ts";
import { AttributeError, caught, TypeError } from "../core/exceptions/index.ts";
import { is_class } from "../core/is_class.ts";
import { compare_strings } from "../core/order.ts";
import { iter } from "../core/iter.ts";
import { repr } from "../builtins/repr/index.ts";
import { class_name_of } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { FunctionTestCase } from "./case/FunctionTestCase.ts";
import { TestCase } from "./case/TestCase.ts";
import { remember_module } from "./suite/fixtures.ts";
import { TestSuite } from "./suite/TestSuite.ts";
import { class_title } from "./text.ts";

/**
 * Python's `unittest.TestLoader()`: makes suites of the tests of classes and modules.
 *
 * @example const suite = new TestLoader().loadTestsFromTestCase(MathTest);
 */
export class TestLoader {
  static readonly __module__ = "unittest.loader";
  testMethodPrefix = "test";
  sortTestMethodsUsing: Py = compare_strings;
  testNamePatterns: Py = null;
  suiteClass: Py = TestSuite;
  errors: Py[] = [];

  /** `loader.loadTestsFromTestCase(testCaseClass)` @raises TypeError for a suite @example loader.loadTestsFromTestCase(MathTest) */
  loadTestsFromTestCase(testCaseClass: Py): Py {
    if (issubclass(testCaseClass, TestSuite)) throw new TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?");
    const names = testCaseClass === TestCase || testCaseClass === FunctionTestCase ? [] : this.getTestCaseNames(testCaseClass);
    const shown = names.length === 0 && "runTest" in testCaseClass.prototype && testCaseClass !== FunctionTestCase ? ["runTest"] : names;
    return this.#suite(shown.map((name) => construct(testCaseClass, [name])));
  }

  /** `loader.loadTestsFromModule(module, *, pattern=None)` @example loader.loadTestsFromModule(test_math) */
  loadTestsFromModule(module: Py, options: { pattern?: Py } = {}): Py {
    const classes = Object.keys(module).sort(compare_strings).map((name): Py => module[name])
      .filter((each: Py) => is_class(each) && issubclass(each, TestCase) && each as Py !== TestCase && each as Py !== FunctionTestCase);
    for (const cls of classes) remember_module(cls, module);
    const suite: Py = this.#suite(classes.map((cls): Py => this.loadTestsFromTestCase(cls)));
    return typeof module.load_tests === "function" ? call(module.load_tests, this, suite, options.pattern ?? null) : suite;
  }

  /** `loader.loadTestsFromName(name, module=None)`: `Class` or `Class.test_method` of the module. @raises AttributeError if there is none @example loader.loadTestsFromName("MathTest.test_sum", test_math) */
  loadTestsFromName(name: string, module: Py = null): Py {
    let parent: Py = null;
    let found: Py = module;
    const parts = name.split(".");
    for (const part of parts) {
      parent = found;
      found = typeof found === "object" && found !== null && part in found ? found[part] : getattr(found, part);
    }
    if (is_class(found) && issubclass(found, TestCase)) {
      if (module !== null) remember_module(found, module);
      return this.loadTestsFromTestCase(found);
    }
    if (is_class(parent) && issubclass(parent, TestCase)) {
      if (module !== null) remember_module(parent, module);
      return this.#suite([construct(parent, [parts.at(-1)])]);
    }
    if (found instanceof TestSuite) return found;
    if (callable(found)) {
      const made: Py = call(found);
      if (made instanceof TestSuite) return made;
      if (made instanceof TestCase) return this.#suite([made]);
      throw new TypeError(`calling ${repr(found)} returned ${repr(made)}, not a test`);
    }
    if (typeof found === "object" && found !== null && !(found instanceof TestCase)) return this.loadTestsFromModule(found);
    throw new TypeError(`don't know how to make test from: ${repr(found)}`);
  }

  /** `loader.loadTestsFromNames(names, module=None)`; what is not found is a test that fails. @example loader.loadTestsFromNames(["MathTest"], test_math) */
  loadTestsFromNames(names: Py, module: Py = null): Py {
    return this.#suite([...iter(names)].map((name: string) => {
      try {
        return this.loadTestsFromName(name, module);
      } catch (thrown) {
        const error = caught(thrown);
        if (!(error instanceof AttributeError)) throw error;
        return failed(name, error);
      }
    }));
  }

  /** `loader.getTestCaseNames(testCaseClass)` @returns the names of the test methods, sorted @example loader.getTestCaseNames(MathTest) */
  getTestCaseNames(testCaseClass: Py): string[] {
    const is_test = (name: string): boolean => {
      if (!name.startsWith(this.testMethodPrefix)) return false;
      const method: Py = getattr(testCaseClass, name, null);
      if (!callable(method)) return false;
      const full = `${class_title(testCaseClass)}.${name}`;
      return this.testNamePatterns === null || [...iter(this.testNamePatterns)].some((pattern: string) => matches(pattern, full));
    };
    return dir(testCaseClass).filter(is_test).sort((a, b) => Number(call(this.sortTestMethodsUsing, a, b)));
  }

  #suite(tests: readonly Py[]): Py {
    return call(this.suiteClass, [...tests]);
  }

  __repr__(): string {
    return `<unittest.loader.${class_name_of(this.constructor)} object>`;
  }
}

/** Whether a name fits a shell pattern. */
function matches(pattern: string, name: string): boolean {
  const source = pattern.replace(/[.+^${}()|\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(name);
}

/** A test that fails with an error of loading. */
function failed(name: string, error: BaseException): Py {
  const test = new FunctionTestCase(() => {
    throw error;
  });
  Object.defineProperty(test, "id", { value: () => `unittest.loader._FailedTest.${name}` });
  return test;
}

/** Python's `unittest.defaultTestLoader` */
export const defaultTestLoader: TestLoader = /* @__PURE__ */ new TestLoader();
