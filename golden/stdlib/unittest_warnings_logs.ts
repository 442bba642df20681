import {
  AssertionError,
  bound,
  caught,
  DeprecationWarning,
  div,
  enter,
  getitem,
  ImportWarning,
  int,
  is_main,
  KeyError,
  len,
  print,
  tuple,
  type_name,
  TypeError,
  unpack,
  UserWarning,
  ValueError,
  ZeroDivisionError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import * as logging from "py2ts-runtime/logging";
import * as unittest from "py2ts-runtime/unittest";
import type {
  AssertWarnsContext,
  LoggingWatcher,
} from "py2ts-runtime/unittest";
import * as warnings from "py2ts-runtime/warnings";

const log = logging.getLogger("app.store");

class Store {
  items: Map<string, number>;
  constructor() {
    this.items = new Map<string, number>();
  }

  put(key: string, value: number): null {
    log.debug("put %s", key);
    if (this.items.has(key)) {
      log.warning("%s overwritten", key);
    }
    this.items.set(key, value);
    return null;
  }

  insert(key: string, value: number): null {
    warnings.warn("insert is old, use put", DeprecationWarning, 2);
    this.put(key, value);
    return null;
  }
}

class WarningTests extends unittest.TestCase {
  test_context(): void {
    let cm!: AssertWarnsContext;
    const scope = enter(this.assertWarns(DeprecationWarning));
    try {
      cm = scope.value;
      new Store().insert("a", 1);
    } catch (error2) {
      scope.failed(error2);
    } finally {
      scope.exit();
    }
    print(type_name(cm.warning), cm.warning, cm.lineno, cm.warnings.length);
    this.assertTrue(cm.filename.endsWith(".py"));
  }

  test_call(): void {
    this.assertWarns(
      tuple(UserWarning, DeprecationWarning),
      bound(new Store(), "insert"),
      "a",
      1,
    );
    this.assertWarnsRegex(
      DeprecationWarning,
      "use p.t",
      bound(new Store(), "insert"),
      "a",
      1,
    );
  }

  test_again(): void {
    const store = new Store();
    for (let _ = 0; _ < 2; _++) {
      const scope = enter(
        this.assertWarnsRegex(DeprecationWarning, "insert is \\w+"),
      );
      try {
        store.insert("a", 1);
      } catch (error2) {
        scope.failed(error2);
      } finally {
        scope.exit();
      }
    }
  }

  test_messages(): void {
    const store = new Store();
    for (const attempt of tuple(
      () => this.assertWarns(UserWarning, bound(store, "put"), "b", 2),
      () =>
        this.assertWarns(
          tuple(UserWarning, ImportWarning),
          bound(store, "put"),
          "c",
          3,
        ),
      () =>
        this.assertWarnsRegex(
          DeprecationWarning,
          "^use",
          bound(store, "insert"),
          "d",
          4,
        ),
      () =>
        this.assertWarnsRegex(
          UserWarning,
          "^use",
          bound(store, "insert"),
          "e",
          5,
        ),
    )) {
      try {
        attempt();
      } catch (error) {
        if (!(error instanceof AssertionError)) {
          throw error;
        }
        print(error);
      }
    }
    for (const kind of tuple(int, ValueError, "x", tuple(UserWarning, int))) {
      try {
        this.assertWarns(kind, print);
      } catch (error2) {
        const error = caught(error2);
        if (!(error instanceof TypeError)) {
          throw error;
        }
        print(error);
      }
    }
    const scope = enter(this.assertRaises(ZeroDivisionError));
    try {
      const scope2 = enter(this.assertWarns(UserWarning));
      try {
        div(1, 0);
      } catch (error2) {
        scope2.failed(error2);
      } finally {
        scope2.exit();
      }
    } catch (error2) {
      scope.failed(error2);
    } finally {
      scope.exit();
    }
  }

  test_own_message(): void {
    try {
      const scope = enter(
        this.assertWarns(UserWarning, undefined, { msg: "nobody warned" }),
      );
      try {
      } catch (error2) {
        scope.failed(error2);
      } finally {
        scope.exit();
      }
    } catch (error) {
      if (!(error instanceof AssertionError)) {
        throw error;
      }
      print(error);
    }
  }
}

class LogTests extends unittest.TestCase {
  test_logs(): void {
    const store = new Store();
    let cm!: LoggingWatcher;
    const scope = enter(this.assertLogs("app.store", "DEBUG"));
    try {
      cm = scope.value;
      store.put("a", 1);
      store.put("a", 2);
    } catch (error2) {
      scope.failed(error2);
    } finally {
      scope.exit();
    }
    this.assertEqual(cm.output, [
      "DEBUG:app.store:put a",
      "DEBUG:app.store:put a",
      "WARNING:app.store:a overwritten",
    ]);
    print(
      cm.records.map((record) => record.levelname),
      cm.records.map((record) => record.getMessage()),
    );
    const [records, output] = unpack(cm, 2);
    print(len(records), getitem(output, -1));
  }

  test_default_level(): void {
    let cm!: LoggingWatcher;
    const scope = enter(this.assertLogs());
    try {
      cm = scope.value;
      logging.getLogger("other").info("hello %d", 3);
    } catch (error2) {
      scope.failed(error2);
    } finally {
      scope.exit();
    }
    print(cm.output);
    const scope2 = enter(this.assertLogs(log, logging.ERROR));
    try {
      cm = scope2.value;
      log.warning("not this one");
      log.error("this one");
    } catch (error2) {
      scope2.failed(error2);
    } finally {
      scope2.exit();
    }
    print(cm.output);
  }

  test_no_logs(): void {
    let nothing!: null;
    const scope = enter(this.assertNoLogs(undefined, logging.WARNING));
    try {
      nothing = scope.value;
      log.info("quiet");
    } catch (error2) {
      scope.failed(error2);
    } finally {
      scope.exit();
    }
    this.assertIsNone(nothing);
  }

  test_restored(): void {
    const before = tuple(log.level, log.propagate, [...log.handlers]);
    const scope = enter(this.assertLogs(log));
    try {
      log.info("x");
    } catch (error2) {
      scope.failed(error2);
    } finally {
      scope.exit();
    }
    this.assertEqual(tuple(log.level, log.propagate, log.handlers), before);
  }

  test_messages(): void {
    try {
      const scope = enter(this.assertLogs("app", "WARNING"));
      try {
        log.info("too low");
      } catch (error2) {
        scope.failed(error2);
      } finally {
        scope.exit();
      }
    } catch (error) {
      if (!(error instanceof AssertionError)) {
        throw error;
      }
      print(error);
    }
    try {
      const scope2 = enter(this.assertLogs(undefined, 35));
      try {
      } catch (error2) {
        scope2.failed(error2);
      } finally {
        scope2.exit();
      }
    } catch (error) {
      if (!(error instanceof AssertionError)) {
        throw error;
      }
      print(error);
    }
    try {
      const scope3 = enter(this.assertNoLogs(log));
      try {
        log.error("loud");
      } catch (error2) {
        scope3.failed(error2);
      } finally {
        scope3.exit();
      }
    } catch (error) {
      if (!(error instanceof AssertionError)) {
        throw error;
      }
      print(error);
    }
    const scope4 = enter(this.assertRaises(KeyError));
    try {
      const scope5 = enter(this.assertLogs(log));
      try {
        throw new KeyError("passes through");
      } catch (error2) {
        scope5.failed(error2);
      } finally {
        scope5.exit();
      }
    } catch (error2) {
      scope4.failed(error2);
    } finally {
      scope4.exit();
    }
  }
}

class AsyncLogTests extends unittest.IsolatedAsyncioTestCase {
  async test_logs_of_tasks(): Promise<void> {
    async function worker(name: string): Promise<void> {
      await asyncio.sleep(0);
      log.info("%s done", name);
    }

    let cm!: LoggingWatcher;
    const scope = enter(this.assertLogs(log));
    try {
      cm = scope.value;
      await asyncio.gather(
        () => worker("a"),
        () => worker("b"),
      );
    } catch (error2) {
      scope.failed(error2);
    } finally {
      scope.exit();
    }
    print(cm.output);
  }
}

if (is_main(import.meta.url)) {
  await unittest.main({ WarningTests, LogTests, AsyncLogTests });
}
