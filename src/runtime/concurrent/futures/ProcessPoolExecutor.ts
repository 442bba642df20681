import { iter } from "../../core/iter.ts";
import { BaseException, RuntimeError, ValueError } from "../../core/exceptions/index.ts";
import { Ring } from "../../core/ring.ts";
import { blocked } from "../../core/turns.ts";
import { is_keywords, type Py } from "../../core/value.ts";
import { monotonic } from "../../platform/host.ts";
import { processors } from "../../platform/host.ts";
import { stop_loading } from "../../multiprocessing/boot.ts";
import { Child } from "../../multiprocessing/Child.ts";
import { type Crossing, encode } from "../../multiprocessing/crossing.ts";
import { process_name } from "../../multiprocessing/names.ts";
import { call_each } from "../../multiprocessing/tasks.ts";
import { BrokenExecutor } from "./BrokenExecutor.ts";
import { Executor, results_of } from "./Executor.ts";
import { Future } from "./Future.ts";
import { ResultIterator } from "./ResultIterator.ts";

/** Python's `concurrent.futures.process.BrokenProcessPool`: a process of the pool ended abruptly @example throw new BrokenProcessPool("…") */
export class BrokenProcessPool extends BrokenExecutor {
  static override readonly __module__: string = "concurrent.futures.process";
}

/** `ProcessPoolExecutor(max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None)` */
export interface ProcessPoolOptions {
  max_workers?: number | null;
  mp_context?: Py;
  initializer?: Py;
  initargs?: Iterable<Py>;
  max_tasks_per_child?: number | null;
}

interface Work {
  readonly future: Future;
  readonly call: Crossing;
}

const BROKEN = "A process in the process pool was terminated abruptly while the future was running or pending.";

/**
 * Python's `concurrent.futures.ProcessPoolExecutor`: runs functions in processes, which are workers of the host with copies of the arguments.
 *
 * @example const pool = new ProcessPoolExecutor(2); const future = pool.submit(square, 3); await pool.shutdown();
 */
export class ProcessPoolExecutor extends Executor {
  static override readonly __module__: string = "concurrent.futures.process";
  readonly _max_workers: number;
  /** Whether its processes may have none of their own. */
  readonly _daemonic: boolean = false;
  readonly #setup: Crossing;
  readonly #work = new Ring<Work>();
  readonly #idle: Child[] = [];
  readonly #children = new Set<Child>();
  #shut_down = false;
  #broken = false;
  #over: (() => void)[] = [];

  /** @param max_workers how many processes at most @throws ValueError "max_workers must be greater than 0" */
  constructor(max_workers: number | null | ProcessPoolOptions = null, _mp_context: Py = null, initializer: Py = null, initargs: Iterable<Py> = [], options: ProcessPoolOptions = {}) {
    super();
    stop_loading();
    const given: ProcessPoolOptions = is_keywords(max_workers) ? max_workers : { max_workers, initializer, initargs, ...options };
    this._max_workers = given.max_workers ?? processors();
    if (this._max_workers <= 0) throw new ValueError("max_workers must be greater than 0");
    const setup: Py = given.initializer ?? null;
    this.#setup = setup === null ? null : encode([setup, [...(given.initargs ?? [])], new Map()]);
  }

  /**
   * `Executor.submit(fn, *args, **kwargs)`
   *
   * @param f a function of a module
   * @returns the future of its result
   * @throws RuntimeError "cannot schedule new futures after shutdown"
   * @example const future = pool.submit(square, 3);
   */
  override submit(f: Py, ...args: Py[]): Future {
    if (this.#broken) throw new BrokenProcessPool(BROKEN);
    if (this.#shut_down) throw new RuntimeError("cannot schedule new futures after shutdown");
    const future = new Future();
    const keywords = is_keywords(args.at(-1)) ? new Map(Object.entries(args.pop() as Record<string, Py>)) : new Map<string, Py>();
    try {
      this.#work.push({ future, call: encode([f, args, keywords]) });
    } catch (error) {
      if (!(error instanceof BaseException)) throw error;
      future.set_exception(error);
      return future;
    }
    this.#serve();
    return future;
  }

  /** As in the base; `chunksize` items go to a process at once. @throws ValueError "chunksize must be >= 1." */
  override map(f: Py, ...iterables: Py[]): ResultIterator {
    const options: { timeout?: Py; chunksize?: number } = is_keywords(iterables.at(-1)) ? iterables.pop() : {};
    const size = options.chunksize ?? 1;
    if (size < 1) throw new ValueError("chunksize must be >= 1.");
    const limit: Py = options.timeout ?? null;
    const deadline = limit === null ? null : monotonic() + Number(limit);
    const lists = iterables.map((xs) => [...iter(xs)]);
    const count = Math.min(...lists.map((xs) => xs.length));
    const calls = Array.from({ length: count }, (_, i) => lists.map((xs): Py => xs[i]));
    if (size === 1) return new ResultIterator(results_of(calls.map((args) => this.submit(f, ...args)), deadline));
    const chunks = Array.from({ length: Math.ceil(count / size) }, (_, i) => calls.slice(i * size, (i + 1) * size));
    return new ResultIterator(flat(results_of(chunks.map((chunk) => this.submit(call_each, f, chunk)), deadline)));
  }

  #serve(): void {
    while (this.#work.length > 0) {
      const child = this.#idle.pop() ?? (this.#children.size < this._max_workers ? this.#add_child() : null);
      if (child === null) return;
      const work = this.#work.shift()!;
      if (!work.future.set_running_or_notify_cancel()) {
        this.#idle.push(child);
        continue;
      }
      child.hold(true);
      child.post(work.call, (outcome) => {
        if (outcome === null) {
          if (!this.#shut_down) this.#break();
          if (!work.future.done()) work.future.set_exception(new BrokenProcessPool(BROKEN));
          return;
        }
        child.hold(false);
        this.#idle.push(child);
        this.#serve();
        if ("value" in outcome) work.future.set_result(outcome.value);
        else work.future.set_exception(outcome.error);
        this.#end_if_done();
      });
    }
  }

  #add_child(): Child {
    const child = new Child(this._child_name(), this._daemonic);
    this.#children.add(child);
    if (this.#setup !== null) child.post(this.#setup, (outcome) => { if (outcome !== null && "error" in outcome) child.terminate(15); });
    child.on_end(() => {
      this.#children.delete(child);
      if (this.#children.size === 0) for (const f of this.#over.splice(0)) f();
    });
    return child;
  }

  /** What the next process is called. */
  _child_name(): string {
    return process_name();
  }

  /** Ends all processes at once. */
  _terminate(): void {
    this.#shut_down = true;
    for (const child of this.#children) child.terminate(15);
  }

  #break(): void {
    this.#broken = true;
    for (let work = this.#work.shift(); work !== undefined; work = this.#work.shift()) work.future.set_exception(new BrokenProcessPool(BROKEN));
    for (const child of this.#children) child.terminate(15);
  }

  #end_if_done(): void {
    if (!this.#shut_down || this.#work.length > 0 || this.#idle.length < this.#children.size) return;
    for (const child of this.#children) child.finish();
  }

  /** As in the base. @example await pool.shutdown(); */
  override shutdown(wait: Py = true, options: { cancel_futures?: boolean } = {}): Promise<null> {
    return this.#shut_down_all(is_keywords(wait) ? wait : { wait: Boolean(wait), ...options });
  }

  async #shut_down_all(given: { wait?: boolean; cancel_futures?: boolean }): Promise<null> {
    this.#shut_down = true;
    if (given.cancel_futures === true) for (let work = this.#work.shift(); work !== undefined; work = this.#work.shift()) work.future.cancel();
    this.#end_if_done();
    if ((given.wait ?? true) && this.#children.size > 0) await blocked(new Promise<void>((resolve) => this.#over.push(resolve)));
    return null;
  }
}

async function* flat(chunks: AsyncGenerator<Py, void, undefined>): AsyncGenerator<Py, void, undefined> {
  for await (const chunk of chunks) yield* chunk;
}
