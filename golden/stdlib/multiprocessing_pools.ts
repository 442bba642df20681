/** Pools of processes in the manner of multiprocessing. */

import {
  blocking,
  enter,
  getattr,
  is_main,
  list,
  print,
  range,
  sorted,
  tuple,
  ValueError,
} from "py2ts-runtime";
import * as mp from "py2ts-runtime/multiprocessing";
import {
  current_process,
  Pool,
  process_module,
} from "py2ts-runtime/multiprocessing";
import * as os from "py2ts-runtime/os";
import * as time from "py2ts-runtime/time";

process_module(import.meta.url, "__main__", {
  square: () => square,
  add: () => add,
  fail: () => fail,
  identity: () => identity,
  set_up: () => set_up,
  what_state: () => what_state,
  pools: () => blocking(pools),
});

let state!: string;
state = "nothing yet";

function square(n: number): number {
  return n * n;
}

function add(a: number, b: number): number {
  return a + b;
}

function fail(n: number): void {
  throw new ValueError(`no ${n}`);
}

function identity(): readonly [boolean, boolean, boolean, boolean] {
  const process = current_process();
  return tuple(
    process.daemon,
    process.name.startsWith("ForkPoolWorker-"),
    process.pid === os.getpid(),
    mp.parent_process()!.pid !== os.getpid(),
  );
}

function set_up(label: any): null {
  state = label;
  return null;
}

function what_state(): string {
  return state;
}

async function pools(): Promise<void> {
  let pool!: Pool;
  const scope = enter(new Pool(2));
  try {
    pool = scope.value;
    print(
      await pool.map(square, range(8)),
      await pool.map(square, [1, 2, 3], 2),
    );
    print(
      await pool.starmap(add, [tuple(1, 2), tuple("a", "b")]),
      await pool.apply(add, tuple(1, 2)),
      await pool.apply(add, tuple(1), new Map([["b", 5]])),
    );
    print(
      list(await pool.imap(square, range(5)).all()),
      sorted(await pool.imap_unordered(square, range(5)).all()),
    );
    let result = pool.apply_async(square, tuple(12));
    print(await result.get(30), result.ready(), result.successful());
    const seen: any[] = [];
    result = pool.map_async(square, [1, 2, 3], {
      callback: getattr(seen, "append"),
    });
    await result.wait();
    print(await result.get(), seen);
    print(await pool.starmap_async(add, [tuple(1, 1)]).get());
    const errors: number[] = [];
    result = pool.apply_async(fail, tuple(1), {
      error_callback: getattr(errors, "append"),
    });
    try {
      await result.get();
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(error, result.successful(), errors);
    }
    try {
      await pool.map(fail, [5]);
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(error);
    }
    print(await pool.apply(identity));
    const slow = pool.apply_async(time.sleep, tuple(5));
    try {
      await slow.get(0.05);
    } catch (error2) {
      if (!(error2 instanceof mp.TimeoutError)) {
        throw error2;
      }
      print("too slow", slow.ready());
    }
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  try {
    await pool.map(square, [1]);
  } catch (error) {
    if (!(error instanceof ValueError)) {
      throw error;
    }
    print(error);
  }
  pool = new Pool(1, set_up, tuple("set up"));
  print(await pool.apply(what_state));
  pool.close();
  await pool.join();
}

if (is_main(import.meta.url)) {
  await pools();
}
