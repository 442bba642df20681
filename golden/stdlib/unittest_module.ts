import {
  asFloat,
  AssertionError,
  call,
  coroutine,
  decorate_method,
  enter,
  getattr,
  getitem,
  IndexError,
  int,
  is_main,
  list_pop,
  print,
  PySet,
  setattr,
  str,
  tuple,
  ValueError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import type { Queue } from "py2ts-runtime/asyncio";
import * as unittest from "py2ts-runtime/unittest";
import type { AssertRaisesContext } from "py2ts-runtime/unittest";

class Stack {
  items: number[];
  constructor() {
    this.items = [];
  }

  push(x: number): void {
    this.items.push(x);
  }

  pop(): number {
    return list_pop(this.items);
  }
}

class StackTest extends unittest.TestCase {
  declare shared: any;
  declare stack: Stack;
  static setUpClass(): void {
    setattr(this, "shared", ["x"]);
    print("setUpClass");
  }

  static tearDownClass(): void {
    print("tearDownClass", getattr(this, "shared"));
  }

  override setUp(): void {
    this.stack = new Stack();
    this.addCleanup(print, "cleanup", this.id());
  }

  override tearDown(): void {
    print("tearDown");
  }

  test_push(): void {
    getattr(this, "stack").push(1);
    this.assertEqual(getattr(this, "stack").items, [1]);
  }

  test_empty(): void {
    let cm!: AssertRaisesContext;
    const scope = enter(this.assertRaises(IndexError));
    try {
      cm = scope.value;
      getattr(this, "stack").pop();
    } catch (error) {
      scope.failed(error);
    } finally {
      scope.exit();
    }
    this.assertEqual(str(cm.exception), "pop from empty list");
  }

  test_fail(): void {
    this.assertEqual(asFloat(1), 2, "numbers");
  }

  test_error(): void {
    getitem(new Map<any, any>(), "x");
  }

  test_sub(): void {
    for (let i = 0; i < 4; i++) {
      const scope = enter(this.subTest(undefined, { i }));
      try {
        this.assertTrue(i % 2 === 0);
      } catch (error) {
        scope.failed(error);
      } finally {
        scope.exit();
      }
    }
  }

  test_skip(): null {
    print("never");
    return null;
  }

  test_skip2(): null {
    print("never");
    return null;
  }

  test_expected(): null {
    this.assertTrue(false);
    return null;
  }

  async test_run(): Promise<void> {
    async function f(): Promise<number> {
      await asyncio.sleep(0);
      return 3;
    }
    this.assertEqual(await asyncio.run(f), 3);
  }

  test_messages(): void {
    for (const fn of tuple(
      () => {
        this.assertEqual(new PySet([1, 2]), new PySet([2, 3]));
        return null;
      },
      () => {
        this.assertIn(1, [2]);
        return null;
      },
      () => {
        this.assertIsNone(3);
        return null;
      },
      () => {
        this.assertAlmostEqual(asFloat(1), 1.1);
        return null;
      },
      () => this.assertRaises(ValueError, int, "3"),
      () => {
        this.assertIsInstance(3, str);
        return null;
      },
      () => {
        this.assertGreater(1, 2);
        return null;
      },
      () => {
        this.assertCountEqual([1, 2, 2], [2, 1, 3]);
        return null;
      },
      () => {
        this.assertRegex("abc", "^b");
        return null;
      },
      () => this.fail("stop"),
    )) {
      try {
        fn();
      } catch (e) {
        if (!(e instanceof AssertionError)) {
          throw e;
        }
        print(e);
      }
    }
  }
}
decorate_method(StackTest, "test_skip", unittest.skip("later"));
decorate_method(StackTest, "test_skip2", unittest.skipIf(true, "cond"));
decorate_method(StackTest, "test_expected", unittest.expectedFailure);

class Skipped extends unittest.TestCase {
  test_a(): void {
    print("no");
  }
}
call(unittest.skip("whole class"), Skipped);

class AsyncTest extends unittest.IsolatedAsyncioTestCase {
  declare queue: Queue<number>;
  override async asyncSetUp(): Promise<void> {
    this.queue = new asyncio.Queue();
    print("asyncSetUp");
  }

  override async asyncTearDown(): Promise<void> {
    print("asyncTearDown");
  }

  async test_queue(): Promise<void> {
    await getattr(this, "queue").put(1);
    this.assertEqual(await getattr(this, "queue").get(), 1);
  }

  async test_timeout(): Promise<void> {
    const scope = enter(this.assertRaises(asyncio.TimeoutError));
    try {
      const queue2 = getattr(this, "queue");
      await asyncio.wait_for(coroutine(queue2.get.bind(queue2)), 0.01);
    } catch (error) {
      scope.failed(error);
    } finally {
      scope.exit();
    }
  }

  test_sync(): void {
    this.assertIsNotNone(getattr(this, "queue"));
  }
}

function setUpModule(): void {
  print("setUpModule");
}

function tearDownModule(): void {
  print("tearDownModule");
}

if (is_main(import.meta.url)) {
  await unittest.main({
    StackTest,
    Skipped,
    AsyncTest,
    setUpModule,
    tearDownModule,
  });
}
