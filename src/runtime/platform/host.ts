import { availableParallelism } from "node:os";
import { performance } from "node:perf_hooks";

/** The longest delay a host timer takes, in milliseconds; a longer one would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

let monotonic_base: number | undefined;

/**
 * The monotonic clock, in seconds, on the same base as CPython's `time.monotonic()` on this machine.
 *
 * @returns seconds as a float
 * @example monotonic() // 1286.766
 */
export function monotonic(): number {
  if (monotonic_base === undefined) {
    monotonic_base = Number(process.hrtime.bigint()) / 1e9 - performance.now() / 1e3;
  }
  return monotonic_base + performance.now() / 1e3;
}

/**
 * Milliseconds since the process began: the cheapest clock there is, for measuring short spans.
 *
 * @returns milliseconds as a float
 * @example const began = milliseconds();
 */
export function milliseconds(): number {
  return performance.now();
}

/**
 * The time of day.
 *
 * @returns milliseconds since 1970 as a float
 * @example wall_clock() / 1e3 // time.time()
 */
export function wall_clock(): number {
  return performance.timeOrigin + performance.now();
}

/**
 * Processor time of the process so far.
 *
 * @returns seconds as a float
 * @example process_seconds() // 0.05
 */
export function process_seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/**
 * How many processors the process may use.
 *
 * @example processors() // 8
 */
export function processors(): number {
  return availableParallelism();
}

/**
 * Runs a function in the host's next macrotask, after sockets and timers had their turn.
 *
 * @param run called once, with nothing
 * @example macrotask(() => continue_work());
 */
export function macrotask(run: () => void): void {
  setImmediate(run);
}

/** A timer of the host that can be taken back. */
export interface HostTimer {
  /** Takes the timer back; nothing happens if it has fired already. */
  cancel(): void;
}

/**
 * Runs a function after a delay. The timer alone does not keep the process alive; see `stay_alive`. Delays the host
 * can't hold are cut: the function is called early and has to look at the clock again.
 *
 * @param delay seconds
 * @param run called once, with nothing
 * @returns the timer, to be cancelled
 * @example const timer = host_timer(0.25, wake);
 */
export function host_timer(delay: number, run: () => void): HostTimer {
  // Rounded up as CPython rounds its poll timeout: firing early would only mean to wait again.
  const wait = Math.min(Math.max(Math.ceil(delay * 1e3), 0), LONGEST_DELAY);
  const timer = setTimeout(run, wait);
  timer.unref();
  return { cancel: () => clearTimeout(timer) };
}

let reasons = 0;
let alive: ReturnType<typeof setInterval> | null = null;

/**
 * Keeps the process alive until the returned function is called: CPython waits where Node, with nothing left to wait
 * for, would end.
 *
 * @returns lets go; to be called once
 * @example const let_go = stay_alive(); …; let_go();
 */
export function stay_alive(): () => void {
  if (reasons++ === 0) alive = setInterval(() => {}, LONGEST_DELAY);
  return () => {
    if (--reasons > 0 || alive === null) return;
    clearInterval(alive);
    alive = null;
  };
}

/**
 * Stops the whole process, host events included, for some time.
 *
 * @param delay seconds, zero or more
 * @example block_process(0.1);
 */
export function block_process(delay: number): void {
  const cell = new Int32Array(new SharedArrayBuffer(4));
  const end = performance.now() + delay * 1e3;
  for (;;) {
    const left = end - performance.now();
    if (left <= 0) return;
    Atomics.wait(cell, 0, 0, left);
  }
}
