import { Exception, ValueError } from "../core/exceptions/index.ts";
import { heap_pop, heap_push } from "../core/heap.ts";
import { lt } from "../core/order.ts";
import { Ring } from "../core/ring.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { monotonic } from "../platform/host.ts";
import { Waiters } from "../threading/Waiters.ts";
import { would_wait } from "../threading/would_wait.ts";

/** Python's `queue.Empty` @example throw new Empty() */
export class Empty extends Exception {
  static readonly __module__ = "_queue";
}

/** Python's `queue.Full` @example throw new Full() */
export class Full extends Exception {
  static readonly __module__ = "queue";
}

/** Python's `queue.ShutDown` @example throw new ShutDown() */
export class ShutDown extends Exception {
  static readonly __module__ = "queue";
}

/** `block=True, timeout=None` of `get` and `put`. */
export interface BlockOptions {
  block?: boolean;
  /** Seconds, or null to wait without end. */
  timeout?: Py;
}

/**
 * Python's `queue.Queue(maxsize=0)`: hands items from thread to thread. What blocks is awaited.
 *
 * @example await queue.put(job); const job = await queue.get();
 */
export class Queue<T = Py> {
  static readonly __module__ = "queue";
  /** The number of items it holds; zero or less for no limit. */
  maxsize: number;
  unfinished_tasks = 0;
  readonly #not_empty = new Waiters();
  readonly #not_full = new Waiters();
  readonly #all_done = new Waiters();
  #shut_down = false;
  declare queue: Py;

  constructor(maxsize: number | { maxsize?: number } = 0) {
    this.maxsize = is_keywords(maxsize) ? (maxsize.maxsize ?? 0) : Number(maxsize);
    this._init(this.maxsize);
  }

  /** Makes the store; for subclasses to override, as `_qsize`, `_get` and `_put`. */
  _init(_maxsize: number): void {
    this.queue = new Ring<T>();
  }

  _qsize(): number {
    return this.queue.length;
  }

  _get(): T {
    return this.queue.shift();
  }

  _put(item: T): void {
    this.queue.push(item);
  }

  /** `Queue.qsize()` @example queue.qsize() // 0 */
  qsize(): number {
    return this._qsize();
  }

  /** `Queue.empty()` @example queue.empty() // true */
  empty(): boolean {
    return this._qsize() === 0;
  }

  /** `Queue.full()` @example queue.full() // false */
  full(): boolean {
    return this.maxsize > 0 && this._qsize() >= this.maxsize;
  }

  /**
   * `Queue.put(item, block=True, timeout=None)`
   *
   * @param block whether to wait while the queue is full
   * @param timeout seconds to wait at most, or null
   * @throws Full if there is no room in time; ShutDown after `shutdown`
   * @example await queue.put(job);
   */
  put(item: T, block: boolean | BlockOptions = true, timeout: Py = null): Promise<null> {
    return this.#put(item, block, timeout);
  }

  async #put(item: T, block: boolean | BlockOptions = true, timeout: Py = null): Promise<null> {
    const may_wait = limits(block, timeout);
    while (this.full() && !this.#shut_down) {
      if (!(await may_wait(this.#not_full))) throw new Full();
    }
    this.put_nowait(item);
    return null;
  }

  /** `Queue.put_nowait(item)` @throws Full, ShutDown @example queue.put_nowait(job) */
  put_nowait(item: T): void {
    if (this.#shut_down) throw new ShutDown();
    if (this.full()) throw new Full();
    this._put(item);
    this.unfinished_tasks++;
    this.#not_empty.wake();
  }

  /**
   * `Queue.get(block=True, timeout=None)`
   *
   * @param block whether to wait while the queue is empty
   * @param timeout seconds to wait at most, or null
   * @returns a promise of the next item
   * @throws Empty if there is none in time; ShutDown after `shutdown`
   * @example const job = await queue.get({ timeout: 1 });
   */
  get(block: boolean | BlockOptions = true, timeout: Py = null): Promise<T> {
    return this.#get(block, timeout);
  }

  async #get(block: boolean | BlockOptions = true, timeout: Py = null): Promise<T> {
    const may_wait = limits(block, timeout);
    while (this.empty() && !this.#shut_down) {
      if (!(await may_wait(this.#not_empty))) throw new Empty();
    }
    return this.get_nowait();
  }

  /** `Queue.get_nowait()` @throws Empty, ShutDown @example queue.get_nowait() */
  get_nowait(): T {
    if (this.empty()) throw this.#shut_down ? new ShutDown() : new Empty();
    const item = this._get();
    this.#not_full.wake();
    return item;
  }

  /** `Queue.put()` where nothing can be awaited. @throws RuntimeError if the queue is full @example queue.put_now(job); */
  put_now(item: T, block: boolean | BlockOptions = true, _timeout: Py = null): void {
    if (this.full() && !this.#shut_down && may_block(block)) throw would_wait("Queue.put");
    this.put_nowait(item);
  }

  /** `Queue.get()` where nothing can be awaited. @throws RuntimeError if the queue is empty @example const job = queue.get_now(); */
  get_now(block: boolean | BlockOptions = true, _timeout: Py = null): T {
    if (this.empty() && !this.#shut_down && may_block(block)) throw would_wait("Queue.get");
    return this.get_nowait();
  }

  /** `Queue.task_done()` @throws ValueError "task_done() called too many times" @example queue.task_done() */
  task_done(): void {
    if (this.unfinished_tasks <= 0) throw new ValueError("task_done() called too many times");
    this.unfinished_tasks--;
    if (this.unfinished_tasks === 0) this.#all_done.wake_all();
  }

  /** `Queue.join()` @example await queue.join(); */
  join(): Promise<null> {
    return this.#join();
  }

  async #join(): Promise<null> {
    while (this.unfinished_tasks > 0) await this.#all_done.wait();
    return null;
  }

  /** `Queue.shutdown(immediate=False)` @example queue.shutdown() */
  shutdown(immediate: boolean | { immediate?: boolean } = false): void {
    this.#shut_down = true;
    if (typeof immediate === "object" ? immediate.immediate : immediate) {
      while (!this.empty()) {
        this._get();
        if (this.unfinished_tasks > 0) this.unfinished_tasks--;
      }
      if (this.unfinished_tasks === 0) this.#all_done.wake_all();
    }
    this.#not_empty.wake_all();
    this.#not_full.wake_all();
  }
}

/** Reads `block` and `timeout`; the function waits in a line and says whether it may go on. */
function may_block(block: boolean | BlockOptions): boolean {
  return is_keywords(block) ? block.block !== false : Boolean(block);
}

function limits(block: boolean | BlockOptions, timeout: Py): (line: Waiters) => Promise<boolean> {
  const given: BlockOptions = is_keywords(block) ? block : { block: Boolean(block), timeout };
  if (given.block === false) return () => Promise.resolve(false);
  if (given.timeout === null || given.timeout === undefined) return (line) => line.wait();
  const limit = Number(given.timeout);
  if (limit < 0) throw new ValueError("'timeout' must be a non-negative number");
  const deadline = monotonic() + limit;
  return async (line) => {
    const left = deadline - monotonic();
    if (left <= 0) return false;
    await line.wait(left);
    return true;
  };
}

/** Python's `queue.PriorityQueue`: the smallest item first. @example new PriorityQueue() */
export class PriorityQueue<T = Py> extends Queue<T> {
  override _init(): void {
    this.queue = [];
  }

  override _get(): T {
    return heap_pop<Py>(this.queue, lt);
  }

  override _put(item: T): void {
    heap_push<Py>(this.queue, item, lt);
  }
}

/** Python's `queue.LifoQueue`: last in, first out. @example new LifoQueue() */
export class LifoQueue<T = Py> extends Queue<T> {
  override _init(): void {
    this.queue = [];
  }

  override _get(): T {
    return this.queue.pop();
  }
}

/** Python's `queue.SimpleQueue()`: without limit. @example new SimpleQueue() */
export class SimpleQueue<T = Py> extends Queue<T> {
  

  constructor() {
    super(0);
  }
}
