import { AssertionError, ValueError } from "../core/exceptions/index.ts";
import { blocked } from "../core/turns.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { type_name } from "../core/type_name.ts";
import { parent_number, process_number } from "../platform/workers.ts";
import { timed } from "../threading/alarm.ts";
import { called, Child } from "./Child.ts";
import { process_name } from "./names.ts";
import { nothing, run_of } from "./tasks.ts";
import { own } from "./wire.ts";

const SIGKILL = 9;
const SIGTERM = 15;

const alive = /* @__PURE__ */ new Set<Process>();

/** Keyword arguments of `Process`. */
export interface ProcessOptions {
  group?: null;
  target?: Py;
  name?: string | null;
  args?: Iterable<Py>;
  kwargs?: Py;
  daemon?: boolean | null;
}

/**
 * Python's `multiprocessing.Process(group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None)`: a worker of the host that has loaded
 * the program's modules again, and calls the target with copies of the arguments.
 *
 * @example const process = new Process({ target: work, args: tuple(1) }); process.start(); await process.join();
 */
export class Process {
  static readonly __module__: string = "multiprocessing.context";
  name: string;
  daemon: boolean;
  readonly #target: Py;
  readonly #args: readonly Py[];
  readonly #keywords: Map<string, Py>;
  #child: Child | null = null;
  #closed = false;

  /** Either Python's parameters in order, or one object with their names. */
  constructor(group?: null | ProcessOptions, target?: Py, name?: string | null, args?: Iterable<Py>, kwargs?: Py, options?: ProcessOptions) {
    const given: ProcessOptions = is_keywords(group) ? group : { target, name, args, kwargs, ...options };
    const keywords: Py = given.kwargs ?? {};
    this.#target = given.target ?? null;
    this.#args = [...(given.args ?? [])];
    this.#keywords = keywords instanceof Map ? keywords : new Map(Object.entries(keywords as Record<string, Py>));
    this.name = given.name ?? process_name();
    this.daemon = given.daemon ?? own.daemon;
  }

  get #started(): Child {
    this.#check_open();
    if (this.#child === null) throw new AssertionError("can only join a started process");
    return this.#child;
  }

  #check_open(): void {
    if (this.#closed) throw new ValueError("process object is closed");
  }

  /** `Process.run()`: what the process does; a subclass may do something else. @example override run() { … } */
  run(): Py {
    return this.#target === null ? null : called(this.#target, this.#args, this.#keywords);
  }

  /** `Process.start()` @throws AssertionError if it was started; AttributeError for a target that it could not find @example process.start() */
  start(): void {
    this.#check_open();
    if (this.#child !== null) throw new AssertionError("cannot start a process twice");
    const child = new Child(this.name, this.daemon);
    const own_run = this.run !== Process.prototype.run;
    try {
      if (own_run) child.call(run_of, [this], new Map(), () => {}, true);
      else child.call(this.#target ?? nothing, this.#args, this.#keywords, () => {}, true);
    } catch (error) {
      child.terminate(SIGKILL);
      throw error;
    }
    this.#child = child;
    alive.add(this);
    child.on_end(() => alive.delete(this));
    if (this.daemon) child.hold(false);
  }

  /** `Process.join(timeout=None)` @throws AssertionError before the start @example await process.join(); */
  join(timeout: Py = null): Promise<null> {
    const child = this.#started;
    if (child.status !== null) return Promise.resolve(null);
    const limit: Py = is_keywords(timeout) ? (timeout.timeout ?? null) : timeout;
    const ended = new Promise<boolean>((resolve) => child.on_end(() => resolve(true)));
    return blocked(timed(ended, limit)).then(() => null);
  }

  /** `Process.is_alive()` @example process.is_alive() // true */
  is_alive(): boolean {
    this.#check_open();
    return this.#child !== null && this.#child.status === null;
  }

  /** `Process.pid`: null before the start */
  get pid(): number | null {
    this.#check_open();
    return this.#child?.pid ?? null;
  }

  /** `Process.ident`: as `pid` */
  get ident(): number | null {
    return this.pid;
  }

  /** `Process.exitcode`: null while it runs, below zero if a signal ended it */
  get exitcode(): number | null {
    this.#check_open();
    return this.#child?.status ?? null;
  }

  /** `Process.terminate()` @example process.terminate() */
  terminate(): void {
    this.#check_open();
    this.#child?.terminate(SIGTERM);
  }

  /** `Process.kill()` @example process.kill() */
  kill(): void {
    this.#check_open();
    this.#child?.terminate(SIGKILL);
  }

  /** `Process.close()` @throws ValueError while it runs @example process.close() */
  close(): void {
    if (this.#child !== null && this.#child.status === null) throw new ValueError("Cannot close a process while it is still running. You should first call join() or terminate().");
    this.#closed = true;
  }

  __repr__(): string {
    const { status } = this.#child ?? { status: null };
    const state = this.#closed ? "closed" : this.#child === null ? "initial" : status === null ? "started" : "stopped";
    const code = this.#closed || status === null ? "" : ` exitcode=${status < 0 ? `-${status === -SIGTERM ? "SIGTERM" : "SIGKILL"}` : status}`;
    const pid = this.#child === null || this.#closed ? "" : ` pid=${this.#child.pid}`;
    return `<${type_name(this)} name='${this.name}'${pid} parent=${parent_number() ?? process_number()} ${state}${code}${this.daemon ? " daemon" : ""}>`;
  }
}

/** What a process is that this one has not started: itself, and the one that did. */
export class OtherProcess {
  static readonly __name__: string = "Process";
  static readonly __module__: string = "multiprocessing.process";
  readonly name: string;
  readonly daemon: boolean;
  readonly pid: number;
  readonly exitcode = null;

  constructor(name: string, daemon: boolean, pid: number) {
    this.name = name;
    this.daemon = daemon;
    this.pid = pid;
  }

  get ident(): number {
    return this.pid;
  }

  /** `Process.is_alive()` @example current_process().is_alive() // true */
  is_alive(): boolean {
    return true;
  }
}

/** Python's `multiprocessing.current_process()` @example current_process().name // "MainProcess" */
export function current_process(): OtherProcess {
  return new OtherProcess(own.name, own.daemon, process_number());
}

/** Python's `multiprocessing.parent_process()` @returns null in the first process @example parent_process() // null */
export function parent_process(): OtherProcess | null {
  const pid = parent_number();
  return pid === null ? null : new OtherProcess("MainProcess", false, pid);
}

/** Python's `multiprocessing.active_children()` @example active_children() // [] */
export function active_children(): Process[] {
  return [...alive];
}
