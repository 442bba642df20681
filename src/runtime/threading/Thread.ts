import { caught, handled_again, RuntimeError, SystemExit } from "../core/exceptions/index.ts";
import { running } from "../core/running.ts";
import { begin_step, blocked, current_flow, end_step, post, restore_flow, resumed, type StepOwner, turns } from "../core/turns.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { call } from "../core/call/index.ts";
import { report_thread_error } from "./excepthook.ts";
import { alive } from "./registry.ts";
import { timed } from "./alarm.ts";

/** `Thread(group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None)` */
export interface ThreadOptions {
  group?: null;
  /** What to run: a function, or an async function if something in it blocks. */
  target?: Py;
  name?: string | null;
  args?: Iterable<Py>;
  /** Keyword arguments by name: a dict or a plain object. */
  kwargs?: Map<string, Py> | Record<string, Py> | null;
  daemon?: boolean | null;
}

const counters = { thread: 0, ident: 0 };

/**
 * Python's `threading.Thread`: a function that runs besides the others. There is one JavaScript thread, so a thread runs
 * until it blocks; then others have their turn.
 *
 * @example const thread = new threading.Thread({ target: fetch, args: tuple(url) }); await thread.start(); await thread.join();
 */
export class Thread implements StepOwner {
  static readonly __module__ = "threading";
  name: string;
  daemon: boolean;
  /** A number that no other running thread has; null before the start. */
  ident: number | null = null;
  readonly #target: Py;
  readonly #args: Py[];
  readonly #kwargs: Record<string, Py>;
  #over = false;
  #waiters: (() => void)[] = [];
  /** Tells the starter that the first step is over. */
  #first_step_over: (() => void) | null = null;

  /** Either Python's parameters in order, or one object with their names. */
  constructor(group?: null | ThreadOptions, target?: Py, name?: string | null, args?: Iterable<Py>, kwargs?: ThreadOptions["kwargs"], options?: ThreadOptions) {
    const given: ThreadOptions = is_keywords(group) ? group : { target, name, args, kwargs, ...options };
    this.#target = given.target ?? null;
    this.#args = [...(given.args ?? [])];
    const keywords = given.kwargs ?? {};
    this.#kwargs = keywords instanceof Map ? Object.fromEntries(keywords) : keywords;
    this.name = given.name ?? `Thread-${++counters.thread}${this.#target === null ? "" : ` (${target_name(this.#target)})`}`;
    this.daemon = given.daemon ?? running.thread?.daemon ?? false;
  }

  /** The system's number of the thread. */
  get native_id(): number | null {
    return this.ident;
  }

  /**
   * `Thread.start()`: runs the thread until it blocks for the first time. Await it: the starter goes on after that.
   *
   * @throws RuntimeError "threads can only be started once"
   * @example await thread.start();
   */
  start(): Promise<null> {
    const flow = current_flow();
    const owner = turns.open;
    if (this._launch()) {
      // It runs on in microtasks: the starter waits for the end of the step.
      const over = new Promise<null>((resolve) => {
        this.#first_step_over = () => resolve(null);
      });
      return resumed(flow, over);
    }
    restore_flow(flow);
    turns.open = owner;
    return Promise.resolve(null);
  }

  /**
   * `Thread.start()` where nothing can be awaited: the thread begins when the starter blocks or ends.
   *
   * @throws RuntimeError "threads can only be started once"
   * @example thread.start_later();
   */
  start_later(): void {
    if (this.ident !== null) throw new RuntimeError("threads can only be started once");
    this.#register();
    post(() => void this.#step());
  }

  /** Begins the first step; whether it is still in flight. */
  _launch(): boolean {
    if (this.ident !== null) throw new RuntimeError("threads can only be started once");
    this.#register();
    return this.#step();
  }

  #register(): void {
    this.ident = 140_000_000_000_000 + ++counters.ident * 4096;
    alive.add(this);
  }

  #step(): boolean {
    running.thread = this;
    running.loop = null;
    running.task = null;
    running.context = null;
    handled_again(null);
    begin_step(this);
    const result = this.#begin();
    if (result instanceof Promise) result.then(this.#end, this.#fail);
    else this.#finish();
    return turns.open === this && result instanceof Promise;
  }

  #begin(): Py {
    try {
      return this.run();
    } catch (error) {
      this.#report(error);
      return null;
    }
  }

  /**
   * `Thread.run()`: calls the target; a subclass may do something else.
   *
   * @returns a promise if the target is async
   * @example override async run() { await time.sleep_async(1); }
   */
  run(): Py {
    if (this.#target === null) return null;
    const keywords = Object.keys(this.#kwargs).length > 0 ? [this.#kwargs] : [];
    return call(this.#target, ...this.#args, ...keywords);
  }

  readonly #end = (): void => {
    this.#finish();
    if (turns.open === this) end_step();
  };

  readonly #fail = (error: unknown): void => {
    this.#report(error);
    this.#end();
  };

  #report(thrown: unknown): void {
    const error = caught(thrown);
    if (!(error instanceof SystemExit)) report_thread_error(error, this);
  }

  #finish(): void {
    this.#over = true;
    alive.delete(this);
    this.suspended();
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const wake of waiters) wake();
  }

  /**
   * `Thread.join(timeout=None)`: blocks until the thread has ended.
   *
   * @param timeout seconds, or null to wait without end
   * @throws RuntimeError before the start, or for the current thread
   * @example await thread.join();
   */
  join(timeout: Py = null): Promise<null> {
    if (this.ident === null) throw new RuntimeError("cannot join thread before it is started");
    if (running.thread === this) throw new RuntimeError("cannot join current thread");
    const limit: Py = is_keywords(timeout) ? (timeout.timeout ?? null) : timeout;
    if (this.#over) return Promise.resolve(null);
    const ended = new Promise<boolean>((resolve) => this.#waiters.push(() => resolve(true)));
    return blocked(timed(ended, limit)).then(() => null);
  }

  /** `Thread.is_alive()` @example thread.is_alive() // true */
  is_alive(): boolean {
    return this.ident !== null && !this.#over;
  }

  /** See StepOwner. */
  suspended(): void {
    this.#first_step_over?.();
    this.#first_step_over = null;
  }

  /** See StepOwner: its function awaits a promise of the host; the others go on. */
  lost(): void {
    this.suspended();
  }

  __repr__(): string {
    const state = this.ident === null ? "initial" : this.#over ? "stopped" : "started";
    const daemon = this.daemon ? " daemon" : "";
    return `<Thread(${this.name}, ${state}${daemon}${this.ident === null ? "" : ` ${this.ident}`})>`;
  }
}

function target_name(target: Py): string {
  return String(target.__name__ ?? target.name).replace(/^bound /, "");
}
