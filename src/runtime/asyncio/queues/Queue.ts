import { ValueError } from "../../core/exceptions/index.ts";
import { Ring } from "../../core/ring.ts";
import { class_name_of } from "../../core/type_name.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { hex_address, repr } from "../../builtins/repr/index.ts";
import type { Future } from "../futures/Future.ts";
import { Event } from "../locks/Event.ts";
import { LoopBound } from "../locks/LoopBound.ts";
import { QueueEmpty, QueueFull, QueueShutDown } from "./exceptions.ts";

/** Where a queue keeps its items. */
export interface Items<T> extends Iterable<T> {
  readonly length: number;
}

/**
 * Python's `asyncio.Queue(maxsize=0)`: first in, first out; who waits for it is served in the same order.
 *
 * @example await queue.put(1); await queue.get() // 1
 */
export class Queue<T = Py> extends LoopBound {
  static readonly __module__ = "asyncio.queues";
  static readonly __coroutines__ = ["put", "get", "join"];
  readonly #maxsize: number;
  readonly #getters = new Set<Future<null>>();
  readonly #putters = new Set<Future<null>>();
  readonly #finished = new Event();
  #unfinished = 0;
  #shut_down = false;
  declare _queue: Py;

  /** @param maxsize the number of items it holds; zero or less for no limit */
  constructor(maxsize: number | { maxsize?: number } = 0) {
    super();
    this.#maxsize = typeof maxsize === "object" && is_keywords(maxsize) ? (maxsize.maxsize ?? 0) : Number(maxsize);
    this.#finished.set();
    this._init(this.#maxsize);
  }

  /** Makes the store; for subclasses to override, as `_get` and `_put`. */
  _init(_maxsize: number): void {
    this._queue = new Ring<T>();
  }

  _get(): T {
    return this._queue.shift();
  }

  _put(item: T): void {
    this._queue.push(item);
  }

  /** `Queue.qsize()`: the number of items. @example queue.qsize() // 0 */
  qsize(): number {
    return this._queue.length;
  }

  /** `Queue.maxsize` */
  get maxsize(): number {
    return this.#maxsize;
  }

  /** `Queue.empty()` @example queue.empty() // true */
  empty(): boolean {
    return this._queue.length === 0;
  }

  /** `Queue.full()` @example queue.full() // false */
  full(): boolean {
    return this.#maxsize > 0 && this.qsize() >= this.#maxsize;
  }

  /**
   * `Queue.put(item)`: waits while the queue is full.
   *
   * @throws QueueShutDown after `shutdown`
   * @example await queue.put(job);
   */
  put(item: T): Promise<null | void> {
    if (this.full()) return this.#put_later(item);
    try {
      this.put_nowait(item);
    } catch (error) {
      return Promise.reject(error);
    }
    return Promise.resolve(null);
  }

  async #put_later(item: T): Promise<null> {
    while (this.full()) {
      if (this.#shut_down) throw new QueueShutDown();
      await this.#wait(this.#putters, () => !this.full());
    }
    this.put_nowait(item);
    return null;
  }

  /**
   * `Queue.put_nowait(item)`
   *
   * @throws QueueFull if there is no room; QueueShutDown after `shutdown`
   * @example queue.put_nowait(job)
   */
  put_nowait(item: T): void {
    if (this.#shut_down) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this._put(item);
    this.#unfinished++;
    this.#finished.clear();
    wake_next(this.#getters);
  }

  /**
   * `Queue.get()`: waits while the queue is empty.
   *
   * @returns a promise of the next item
   * @throws QueueShutDown if the queue is shut down and empty
   * @example const job = await queue.get();
   */
  get(): Promise<T> {
    if (this.empty()) return this.#get_later();
    try {
      return Promise.resolve(this.get_nowait());
    } catch (error) {
      return Promise.reject(error);
    }
  }

  async #get_later(): Promise<T> {
    while (this.empty()) {
      if (this.#shut_down) throw new QueueShutDown();
      await this.#wait(this.#getters, () => !this.empty());
    }
    return this.get_nowait();
  }

  /**
   * `Queue.get_nowait()`
   *
   * @throws QueueEmpty if there is no item; QueueShutDown if there will be none
   * @example const job = queue.get_nowait();
   */
  get_nowait(): T {
    if (this.empty()) throw this.#shut_down ? new QueueShutDown() : new QueueEmpty();
    const item = this._get();
    wake_next(this.#putters);
    return item;
  }

  /** Waits in line; if the wait is broken off although it was this one's turn, the turn goes to the next. */
  async #wait(line: Set<Future<null>>, possible: () => boolean): Promise<void> {
    const waiter = this._get_loop().create_future<null>();
    line.add(waiter);
    try {
      await waiter.promise();
    } catch (error) {
      waiter.cancel();
      line.delete(waiter);
      if (possible() && !waiter.cancelled()) wake_next(line);
      throw error;
    }
  }

  /**
   * `Queue.task_done()`: an item that was taken has been worked on.
   *
   * @throws ValueError "task_done() called too many times"
   * @example queue.task_done()
   */
  task_done(): void {
    if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
    this.#unfinished--;
    if (this.#unfinished === 0) this.#finished.set();
  }

  /** `Queue.join()`: waits until all items have been worked on. @example await queue.join(); */
  async join(): Promise<null | void> {
    if (this.#unfinished > 0) await this.#finished.wait();
    return null;
  }

  /**
   * `Queue.shutdown(immediate=False)`: from now on `put` fails, and `get` does when the queue is empty.
   *
   * @param immediate whether what is in the queue is thrown away
   * @example queue.shutdown()
   */
  shutdown(immediate: boolean | { immediate?: boolean } = false): void {
    this.#shut_down = true;
    if (typeof immediate === "object" ? immediate.immediate : immediate) {
      while (!this.empty()) {
        this._get();
        if (this.#unfinished > 0) this.#unfinished--;
      }
      if (this.#unfinished === 0) this.#finished.set();
    }
    wake_all(this.#getters);
    wake_all(this.#putters);
  }

  __repr__(): string {
    return `<${class_name_of(this.constructor)} at ${hex_address(this)} ${this.#format()}>`;
  }

  __str__(): string {
    return `<${class_name_of(this.constructor)} ${this.#format()}>`;
  }

  #format(): string {
    let text = `maxsize=${repr(this.#maxsize)}`;
    if (!this.empty()) text += ` _queue=${repr([...this._queue])}`;
    if (this.#getters.size > 0) text += ` _getters[${this.#getters.size}]`;
    if (this.#putters.size > 0) text += ` _putters[${this.#putters.size}]`;
    if (this.#unfinished > 0) text += ` tasks=${this.#unfinished}`;
    return this.#shut_down ? `${text} shutdown` : text;
  }
}

/** Takes waiters off the line up to the first that still waits, and wakes that one. */
function wake_next(line: Set<Future<null>>): void {
  for (const waiter of line) {
    line.delete(waiter);
    if (waiter.done()) continue;
    waiter.set_result(null);
    return;
  }
}

function wake_all(line: Set<Future<null>>): void {
  for (const waiter of line) if (!waiter.done()) waiter.set_result(null);
  line.clear();
}
