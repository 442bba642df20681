/** What processes keep one another out with: numbers in memory that they share. */
import { AssertionError, ValueError } from "../core/exceptions/index.ts";
import { blocked } from "../core/turns.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { monotonic } from "../platform/host.ts";
import { process_number } from "../platform/workers.ts";
import { cell_changed } from "../platform/shared_wait.ts";
import { would_wait } from "../threading/would_wait.ts";
import { SHARED, type SharedMark } from "./shared.ts";

/** Keyword arguments of `acquire`. */
export interface AcquireOptions {
  block?: boolean;
  timeout?: Py;
}

/** Waits until `attempt` says yes; whether it has. */
async function until(cells: Int32Array, index: number, timeout: number | null, attempt: () => boolean): Promise<boolean> {
  const deadline = timeout === null ? null : monotonic() + timeout;
  for (;;) {
    const before = Atomics.load(cells, index);
    if (attempt()) return true;
    const left = deadline === null ? null : deadline - monotonic();
    if (left !== null && left <= 0) return false;
    await blocked(cell_changed(cells, index, before, left));
  }
}

/** Python's `multiprocessing.Semaphore(value=1)` @example await semaphore.acquire(); semaphore.release(); */
export class Semaphore {
  static readonly __module__: string = "multiprocessing.synchronize";
  /** How often it may be taken, who has it, and how often. */
  protected readonly cells: Int32Array;
  protected readonly most: number;

  /** @param value how often it may be taken @param cells shared with other processes */
  constructor(value: Py = 1, most = 2 ** 31 - 1, cells: Int32Array = new Int32Array(new SharedArrayBuffer(16))) {
    this.cells = cells;
    this.most = most;
    if (value !== null) Atomics.store(cells, 0, Number(is_keywords(value) ? (value.value ?? 1) : value));
  }

  get [SHARED](): SharedMark {
    return { kind: this.kind, state: () => [this.most, this.cells] };
  }

  protected get kind(): string {
    return "Semaphore";
  }

  protected try_acquire(): boolean {
    const value = Atomics.load(this.cells, 0);
    return value > 0 && Atomics.compareExchange(this.cells, 0, value, value - 1) === value;
  }

  /** `acquire(block=True, timeout=None)` @returns a promise of whether it was taken @example if (await lock.acquire(true, 0.5)) … */
  acquire(block: boolean | AcquireOptions = true, timeout: Py = null): Promise<boolean> {
    const given: AcquireOptions = is_keywords(block) ? block : { block: Boolean(block), timeout };
    const limit: Py = given.timeout ?? null;
    return until(this.cells, 0, given.block === false ? 0 : limit === null ? null : Math.max(Number(limit), 0), () => this.try_acquire());
  }

  /** `acquire()` where nothing can be awaited. @throws RuntimeError if it would have to wait @example lock.acquire_now() */
  acquire_now(block: boolean | AcquireOptions = true, _timeout: Py = null): boolean {
    const waits = is_keywords(block) ? block.block !== false : Boolean(block);
    if (this.try_acquire()) return true;
    if (waits) throw would_wait("Lock.acquire");
    return false;
  }

  /** `release()` @throws ValueError if it was released too often @example lock.release() */
  release(): void {
    if (Atomics.load(this.cells, 0) >= this.most) throw new ValueError("semaphore or lock released too many times");
    Atomics.add(this.cells, 0, 1);
    Atomics.notify(this.cells, 0, 1);
  }

  /** `get_value()` @example semaphore.get_value() // 1 */
  get_value(): number {
    return Atomics.load(this.cells, 0);
  }

  /** `with lock`: awaited. */
  __enter__(): Promise<boolean> {
    return this.acquire();
  }

  __exit__(): null {
    this.release();
    return null;
  }
}

/** Python's `multiprocessing.BoundedSemaphore(value=1)` @example new BoundedSemaphore(2) */
export class BoundedSemaphore extends Semaphore {
  constructor(value: Py = 1, cells?: Int32Array) {
    super(value, Number(is_keywords(value) ? (value.value ?? 1) : value), cells);
  }
}

/** Python's `multiprocessing.Lock()` @example await lock.acquire(); try { … } finally { lock.release(); } */
export class Lock extends Semaphore {
  constructor(cells?: Int32Array) {
    super(cells === undefined ? 1 : null, 1, cells);
  }

  protected override get kind(): string {
    return "Lock";
  }
}

/** Python's `multiprocessing.RLock()`: whoever has it may take it again. @example await lock.acquire(); await lock.acquire(); */
export class RLock extends Semaphore {
  constructor(cells?: Int32Array) {
    super(cells === undefined ? 1 : null, 1, cells);
  }

  protected override get kind(): string {
    return "RLock";
  }

  protected override try_acquire(): boolean {
    const { cells } = this;
    if (Atomics.load(cells, 1) === process_number() || super.try_acquire()) {
      Atomics.store(cells, 1, process_number());
      Atomics.add(cells, 2, 1);
      return true;
    }
    return false;
  }

  override release(): void {
    const { cells } = this;
    if (Atomics.load(cells, 1) !== process_number()) throw new AssertionError("attempt to release recursive lock not owned by thread");
    if (Atomics.sub(cells, 2, 1) > 1) return;
    Atomics.store(cells, 1, 0);
    super.release();
  }
}

/** Python's `multiprocessing.Event()` @example await event.wait(); */
export class Event {
  static readonly __module__ = "multiprocessing.synchronize";
  readonly #cells: Int32Array;

  constructor(cells: Int32Array = new Int32Array(new SharedArrayBuffer(4))) {
    this.#cells = cells;
  }

  get [SHARED](): SharedMark {
    return { kind: "Event", state: () => this.#cells };
  }

  /** `Event.is_set()` @example event.is_set() // false */
  is_set(): boolean {
    return Atomics.load(this.#cells, 0) === 1;
  }

  /** `Event.set()` @example event.set() */
  set(): void {
    Atomics.store(this.#cells, 0, 1);
    Atomics.notify(this.#cells, 0);
  }

  /** `Event.clear()` @example event.clear() */
  clear(): void {
    Atomics.store(this.#cells, 0, 0);
  }

  /** `Event.wait(timeout=None)` @returns a promise of whether it is set @example await event.wait(1) */
  wait(timeout: Py = null): Promise<boolean> {
    const limit: Py = is_keywords(timeout) ? (timeout.timeout ?? null) : timeout;
    return until(this.#cells, 0, limit === null ? null : Math.max(Number(limit), 0), () => this.is_set());
  }
}
