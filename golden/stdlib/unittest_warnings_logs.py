import logging
import unittest
import warnings

log = logging.getLogger("app.store")


class Store:
    def __init__(self):
        self.items = {}

    def put(self, key, value):
        log.debug("put %s", key)
        if key in self.items:
            log.warning("%s overwritten", key)
        self.items[key] = value

    def insert(self, key, value):
        warnings.warn("insert is old, use put", DeprecationWarning, stacklevel=2)
        self.put(key, value)


class WarningTests(unittest.TestCase):
    def test_context(self):
        with self.assertWarns(DeprecationWarning) as cm:
            Store().insert("a", 1)
        print(type(cm.warning).__name__, cm.warning, cm.lineno, len(cm.warnings))
        self.assertTrue(cm.filename.endswith(".py"))

    def test_call(self):
        self.assertWarns((UserWarning, DeprecationWarning), Store().insert, "a", 1)
        self.assertWarnsRegex(DeprecationWarning, "use p.t", Store().insert, "a", 1)

    def test_again(self):
        store = Store()
        for _ in range(2):
            with self.assertWarnsRegex(DeprecationWarning, r"insert is \w+"):
                store.insert("a", 1)

    def test_messages(self):
        store = Store()
        for attempt in (
            lambda: self.assertWarns(UserWarning, store.put, "b", 2),
            lambda: self.assertWarns((UserWarning, ImportWarning), store.put, "c", 3),
            lambda: self.assertWarnsRegex(DeprecationWarning, "^use", store.insert, "d", 4),
            lambda: self.assertWarnsRegex(UserWarning, "^use", store.insert, "e", 5),
        ):
            try:
                attempt()
            except AssertionError as error:
                print(error)
        for kind in (int, ValueError, "x", (UserWarning, int)):
            try:
                self.assertWarns(kind, print)
            except TypeError as error:
                print(error)
        with self.assertRaises(ZeroDivisionError):
            with self.assertWarns(UserWarning):
                1 / 0

    def test_own_message(self):
        try:
            with self.assertWarns(UserWarning, msg="nobody warned"):
                pass
        except AssertionError as error:
            print(error)


class LogTests(unittest.TestCase):
    def test_logs(self):
        store = Store()
        with self.assertLogs("app.store", level="DEBUG") as cm:
            store.put("a", 1)
            store.put("a", 2)
        self.assertEqual(cm.output, ["DEBUG:app.store:put a", "DEBUG:app.store:put a", "WARNING:app.store:a overwritten"])
        print([record.levelname for record in cm.records], [record.getMessage() for record in cm.records])
        records, output = cm
        print(len(records), output[-1])

    def test_default_level(self):
        with self.assertLogs() as cm:
            logging.getLogger("other").info("hello %d", 3)
        print(cm.output)
        with self.assertLogs(log, logging.ERROR) as cm:
            log.warning("not this one")
            log.error("this one")
        print(cm.output)

    def test_no_logs(self):
        with self.assertNoLogs(level=logging.WARNING) as nothing:
            log.info("quiet")
        self.assertIsNone(nothing)

    def test_restored(self):
        before = (log.level, log.propagate, list(log.handlers))
        with self.assertLogs(log):
            log.info("x")
        self.assertEqual((log.level, log.propagate, log.handlers), before)

    def test_messages(self):
        try:
            with self.assertLogs("app", "WARNING"):
                log.info("too low")
        except AssertionError as error:
            print(error)
        try:
            with self.assertLogs(level=35):
                pass
        except AssertionError as error:
            print(error)
        try:
            with self.assertNoLogs(log):
                log.error("loud")
        except AssertionError as error:
            print(error)
        with self.assertRaises(KeyError):
            with self.assertLogs(log):
                raise KeyError("passes through")


class AsyncLogTests(unittest.IsolatedAsyncioTestCase):
    async def test_logs_of_tasks(self):
        import asyncio

        async def worker(name):
            await asyncio.sleep(0)
            log.info("%s done", name)

        with self.assertLogs(log) as cm:
            await asyncio.gather(worker("a"), worker("b"))
        print(cm.output)


if __name__ == "__main__":
    unittest.main()
