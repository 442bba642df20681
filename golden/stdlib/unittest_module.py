import asyncio
import unittest


class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        return self.items.pop()


class StackTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shared = ["x"]
        print("setUpClass")

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass", cls.shared)

    def setUp(self):
        self.stack = Stack()
        self.addCleanup(print, "cleanup", self.id())

    def tearDown(self):
        print("tearDown")

    def test_push(self):
        self.stack.push(1)
        self.assertEqual(self.stack.items, [1])

    def test_empty(self):
        with self.assertRaises(IndexError) as cm:
            self.stack.pop()
        self.assertEqual(str(cm.exception), "pop from empty list")

    def test_fail(self):
        self.assertEqual(1.0, 2, "numbers")

    def test_error(self):
        {}["x"]

    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertTrue(i % 2 == 0)

    @unittest.skip("later")
    def test_skip(self):
        print("never")

    @unittest.skipIf(True, "cond")
    def test_skip2(self):
        print("never")

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    def test_run(self):
        async def f():
            await asyncio.sleep(0)
            return 3
        self.assertEqual(asyncio.run(f()), 3)

    def test_messages(self):
        for fn in (
            lambda: self.assertEqual({1, 2}, {2, 3}),
            lambda: self.assertIn(1, [2]),
            lambda: self.assertIsNone(3),
            lambda: self.assertAlmostEqual(1.0, 1.1),
            lambda: self.assertRaises(ValueError, int, "3"),
            lambda: self.assertIsInstance(3, str),
            lambda: self.assertGreater(1, 2),
            lambda: self.assertCountEqual([1, 2, 2], [2, 1, 3]),
            lambda: self.assertRegex("abc", "^b"),
            lambda: self.fail("stop"),
        ):
            try:
                fn()
            except AssertionError as e:
                print(e)


@unittest.skip("whole class")
class Skipped(unittest.TestCase):
    def test_a(self):
        print("no")


class AsyncTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.queue = asyncio.Queue()
        print("asyncSetUp")

    async def asyncTearDown(self):
        print("asyncTearDown")

    async def test_queue(self):
        await self.queue.put(1)
        self.assertEqual(await self.queue.get(), 1)

    async def test_timeout(self):
        with self.assertRaises(asyncio.TimeoutError):
            await asyncio.wait_for(self.queue.get(), 0.01)

    def test_sync(self):
        self.assertIsNotNone(self.queue)


def setUpModule():
    print("setUpModule")


def tearDownModule():
    print("tearDownModule")


if __name__ == "__main__":
    unittest.main()
