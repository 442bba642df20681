/**
 * unittest: what runs tests gives a promise here, because a test may wait. `unittest.main()` gets the names of its module that hold
 * tests from the compiler.
 */
import { attribute, cls, exception, fn, pyModule } from "../../src/maps/define.ts";

const blocking = { blocking: "always" } as const;
const pair = "first: object, second: object, msg: object = None";
const one = "obj: object, msg: object = None";
const order = fn("(a: object, b: object, msg: object = None) -> None");
const warning = "expected_warning: object";
const raising = "expected_exception: object";
const marking = fn("(condition: object, reason: object) -> Callable[[F], F]");

const assertions = {
  failureException: attribute("type[Exception]", { settable: true }),
  longMessage: attribute("object", { settable: true }),
  maxDiff: attribute("object", { settable: true }),
  assertTrue: fn("(expr: object, msg: object = None) -> None"),
  assertFalse: fn("(expr: object, msg: object = None) -> None"),
  assertEqual: fn(`(${pair}) -> None`),
  assertNotEqual: fn(`(${pair}) -> None`),
  assertAlmostEqual: fn("(first: object, second: object, places: object = None, msg: object = None, delta: object = None) -> None"),
  assertNotAlmostEqual: fn("(first: object, second: object, places: object = None, msg: object = None, delta: object = None) -> None"),
  assertIn: fn("(member: object, container: object, msg: object = None) -> None"),
  assertNotIn: fn("(member: object, container: object, msg: object = None) -> None"),
  assertIs: fn("(expr1: object, expr2: object, msg: object = None) -> None"),
  assertIsNot: fn("(expr1: object, expr2: object, msg: object = None) -> None"),
  assertIsNone: fn(`(${one}) -> None`),
  assertIsNotNone: fn(`(${one}) -> None`),
  assertIsInstance: fn("(obj: object, cls: object, msg: object = None) -> None"),
  assertNotIsInstance: fn("(obj: object, cls: object, msg: object = None) -> None"),
  assertLess: order,
  assertLessEqual: order,
  assertGreater: order,
  assertGreaterEqual: order,
  assertRegex: fn("(text: object, expected_regex: object, msg: object = None) -> None"),
  assertNotRegex: fn("(text: object, unexpected_regex: object, msg: object = None) -> None"),
  assertRaises: fn(`(${raising}, callable: Callable[..., object] = ..., *args: object, **kwargs: object) -> object`, {
    overloads: [`(${raising}, *, msg: object = None) -> AssertRaisesContext`],
  }),
  assertRaisesRegex: fn(`(${raising}, expected_regex: object, callable: Callable[..., object] = ..., *args: object, **kwargs: object) -> object`, {
    overloads: [`(${raising}, expected_regex: object, *, msg: object = None) -> AssertRaisesContext`],
  }),
  assertWarns: fn(`(${warning}, callable: Callable[..., object] = ..., *args: object, **kwargs: object) -> object`, {
    overloads: [`(${warning}, *, msg: object = None) -> AssertWarnsContext`],
  }),
  assertWarnsRegex: fn(`(${warning}, expected_regex: object, callable: Callable[..., object] = ..., *args: object, **kwargs: object) -> object`, {
    overloads: [`(${warning}, expected_regex: object, *, msg: object = None) -> AssertWarnsContext`],
  }),
  assertLogs: fn("(logger: object = None, level: object = None) -> AssertLogsContext"),
  assertNoLogs: fn("(logger: object = None, level: object = None) -> AssertNoLogsContext"),
  addTypeEqualityFunc: fn("(typeobj: object, function: Callable[..., object]) -> None"),
  assertSequenceEqual: fn("(seq1: object, seq2: object, msg: object = None, seq_type: object = None) -> None"),
  assertListEqual: fn("(list1: object, list2: object, msg: object = None) -> None"),
  assertTupleEqual: fn("(tuple1: object, tuple2: object, msg: object = None) -> None"),
  assertSetEqual: fn("(set1: object, set2: object, msg: object = None) -> None"),
  assertDictEqual: fn("(d1: object, d2: object, msg: object = None) -> None"),
  assertCountEqual: fn(`(${pair}) -> None`),
  assertMultiLineEqual: fn(`(${pair}) -> None`),
  fail: fn("(msg: object = None) -> Never"),
};

const cleanup = fn("(function: Callable[..., object], /, *args: object, **kwargs: object) -> None");

const TestCase = cls("TestCase", "(methodName: str = 'runTest') -> None", {
  ...assertions,
  setUp: fn("() -> object"),
  tearDown: fn("() -> object"),
  addCleanup: cleanup,
  enterContext: fn("(cm: object) -> object"),
  doCleanups: fn("() -> bool", blocking),
  countTestCases: fn("() -> natural"),
  defaultTestResult: fn("() -> object"),
  shortDescription: fn("() -> object"),
  id: fn("() -> str"),
  subTest: fn("(msg: object = ..., **params: object) -> SubTestContext"),
  skipTest: fn("(reason: object) -> Never"),
  run: fn("(result: object = None) -> object", blocking),
  debug: fn("() -> None", blocking),
});

const AssertRaisesContext = cls("AssertRaisesContext", "() -> None", {
  exception: attribute("object"),
  expected: attribute("object"),
  __enter__: fn("() -> Self"),
  __exit__: fn("(type: object, error: object, traceback: object, /) -> bool"),
}, { refused: "it is made by assertRaises" });

const AssertWarnsContext = cls("AssertWarnsContext", "() -> None", {
  warning: attribute("object"),
  warnings: attribute("list[object]"),
  filename: attribute("str"),
  lineno: attribute("natural"),
  expected: attribute("object"),
  __enter__: fn("() -> Self"),
  __exit__: fn("(type: object, error: object, traceback: object, /) -> bool"),
}, { refused: "it is made by assertWarns" });

const LoggingWatcher = cls("LoggingWatcher", "() -> None", {
  records: attribute("list[logging.LogRecord]"),
  output: attribute("list[str]"),
}, { refused: "it is made by assertLogs" });

const AssertLogsContext = cls("AssertLogsContext", "() -> None", {
  __enter__: fn("() -> LoggingWatcher"),
  __exit__: fn("(type: object, error: object, traceback: object, /) -> bool"),
}, { refused: "it is made by assertLogs" });

const AssertNoLogsContext = cls("AssertNoLogsContext", "() -> None", {
  __enter__: fn("() -> None"),
  __exit__: fn("(type: object, error: object, traceback: object, /) -> bool"),
}, { refused: "it is made by assertNoLogs" });

const SubTestContext = cls("SubTestContext", "() -> None", {
  __enter__: fn("() -> None"),
  __exit__: fn("(type: object, error: object, traceback: object, /) -> bool"),
}, { refused: "it is made by subTest" });

const report = fn("(test: object, err: object) -> object");
const about = fn("(test: object) -> object");
const TestResult = cls("TestResult", "(stream: object = None, descriptions: object = None, verbosity: object = None) -> None", {
  failures: attribute("list[object]"),
  errors: attribute("list[object]"),
  skipped: attribute("list[object]"),
  expectedFailures: attribute("list[object]"),
  unexpectedSuccesses: attribute("list[object]"),
  collectedDurations: attribute("list[object]"),
  testsRun: attribute("natural", { settable: true }),
  shouldStop: attribute("bool", { settable: true }),
  failfast: attribute("bool", { settable: true }),
  buffer: attribute("bool", { settable: true }),
  tb_locals: attribute("bool", { settable: true }),
  startTest: about,
  stopTest: about,
  startTestRun: fn("() -> object"),
  stopTestRun: fn("() -> object"),
  addError: report,
  addFailure: report,
  addSubTest: fn("(test: object, subtest: object, err: object) -> object"),
  addSuccess: about,
  addSkip: fn("(test: object, reason: object) -> object"),
  addExpectedFailure: report,
  addUnexpectedSuccess: about,
  addDuration: fn("(test: object, elapsed: object) -> object"),
  printErrors: fn("() -> object"),
  wasSuccessful: fn("() -> bool"),
  stop: fn("() -> object"),
});

const TestSuite = cls("TestSuite", "(tests: Iterable[object] = ()) -> None", {
  addTest: fn("(test: object) -> None"),
  addTests: fn("(tests: Iterable[object]) -> None"),
  countTestCases: fn("() -> natural"),
  run: fn("(result: object, debug: bool = False) -> object", blocking),
  debug: fn("() -> None", blocking),
  __iter__: fn("() -> Iterator[object]"),
});

const TestLoader = cls("TestLoader", "() -> None", {
  testMethodPrefix: attribute("str", { settable: true }),
  sortTestMethodsUsing: attribute("object", { settable: true }),
  testNamePatterns: attribute("object", { settable: true }),
  suiteClass: attribute("object", { settable: true }),
  errors: attribute("list[object]"),
  loadTestsFromTestCase: fn("(testCaseClass: object) -> TestSuite"),
  loadTestsFromModule: fn("(module: object, *, pattern: object = None) -> TestSuite"),
  loadTestsFromName: fn("(name: str, module: object = None) -> TestSuite"),
  loadTestsFromNames: fn("(names: Iterable[str], module: object = None) -> TestSuite"),
  getTestCaseNames: fn("(testCaseClass: object) -> list[str]"),
});

const options = "defaultTest: object = None, argv: object = None, testRunner: object = None, testLoader: object = None, exit: object = True, verbosity: object = 1, failfast: object = None, catchbreak: object = None, buffer: object = None, warnings: object = None, tb_locals: object = False, durations: object = None";

export const unittest = pyModule("unittest", {
  TestCase, TestResult, TestSuite, TestLoader, AssertRaisesContext, AssertWarnsContext, AssertLogsContext, AssertNoLogsContext, LoggingWatcher, SubTestContext,
  IsolatedAsyncioTestCase: cls("IsolatedAsyncioTestCase", "(methodName: str = 'runTest') -> None", {
    asyncSetUp: fn("async () -> object"),
    asyncTearDown: fn("async () -> object"),
    addAsyncCleanup: cleanup,
    enterAsyncContext: fn("async (cm: object) -> object"),
  }, { bases: ["TestCase"] }),
  FunctionTestCase: cls("FunctionTestCase", "(testFunc: Callable[..., object], setUp: Callable[..., object] | None = None, tearDown: Callable[..., object] | None = None, description: object = None) -> None", {}, { bases: ["TestCase"] }),
  BaseTestSuite: cls("BaseTestSuite", "(tests: Iterable[object] = ()) -> None", {}, { bases: ["TestSuite"] }),
  TextTestResult: cls("TextTestResult", "(stream: object, descriptions: object, verbosity: object, *, durations: object = None) -> None", {
    stream: attribute("object"),
    showAll: attribute("bool"),
    dots: attribute("bool"),
    descriptions: attribute("object"),
    separator1: attribute("ascii"),
    separator2: attribute("ascii"),
    getDescription: fn("(test: object) -> str"),
    printErrorList: fn("(flavour: str, errors: object) -> object"),
  }, { bases: ["TestResult"] }),
  TextTestRunner: cls("TextTestRunner", "(stream: object = None, descriptions: object = True, verbosity: object = 1, failfast: object = False, buffer: object = False, resultclass: object = None, warnings: object = None, *, tb_locals: object = False, durations: object = None) -> None", {
    resultclass: attribute("object", { settable: true }),
    stream: attribute("object"),
    verbosity: attribute("object"),
    run: fn("(test: object) -> object", blocking),
  }),
  TestProgram: cls("TestProgram", "() -> None", { result: attribute("object") }, { refused: "it is made by unittest.main" }),
  SkipTest: exception("SkipTest", "Exception"),
  main: fn(`(module: object = '__main__', *, ${options}) -> TestProgram`, blocking),
  skip: fn("(reason: object) -> Callable[[F], F]"),
  skipIf: marking,
  skipUnless: marking,
  expectedFailure: fn("(test_item: F) -> F"),
  addModuleCleanup: cleanup,
  enterModuleContext: fn("(cm: object) -> object"),
  doModuleCleanups: fn("() -> None", blocking),
  defaultTestLoader: attribute("TestLoader"),
}, {
  missing: ["installHandler", "registerResult", "removeHandler", "removeResult", "async_case", "case", "loader", "result", "runner", "signals", "suite", "util"],
});
