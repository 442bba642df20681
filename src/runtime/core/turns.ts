/**
 * Turns: the one place that decides who may run next. A *step* is a stretch of Python code that ends at a suspension;
 * while one is in flight (also over microtasks, as native awaits take) no other may begin. What wants to run (the next
 * pass of a loop, a thread whose sleep is over) posts a job; jobs run one at a time, first in first out, when no step is open.
 */
import { macrotask, milliseconds } from "../platform/host.ts";
import { handling } from "./exceptions/handling.ts";
import { rest, restore_running, running, type Running } from "./running.ts";
import type { Py } from "./value.ts";

/** Whose step is in flight. */
export interface StepOwner {
  /** A macrotask went by with the step still open: it waits for a promise of the host that nobody adapted. */
  lost(): void;
}

/** How long jobs may go on, in milliseconds, before the host gets a macrotask. */
const BREATH = 1;

/** `turns.open` is the owner of the step in flight, or null. Read it freely; only loop and threads write it. */
export const turns: { open: StepOwner | null } = { open: null };

const jobs: (() => void)[] = [];
let pump_requested = false;
let watched = false;
let last_breath = 0;

/**
 * Opens a step. If a macrotask goes by before it ends, the owner is told that it is lost and the others go on.
 *
 * @param owner whose step begins
 * @example begin_step(task);
 */
export function begin_step(owner: StepOwner): void {
  turns.open = owner;
  if (!watched) {
    watched = true;
    macrotask(watch);
  }
}

function watch(): void {
  watched = false;
  last_breath = milliseconds();
  const owner = turns.open;
  if (owner === null) return;
  // Microtasks are all done when a macrotask begins, so the step waits for something the loop does not know.
  turns.open = null;
  owner.lost();
  rest();
  if (jobs.length > 0) pump();
}

/**
 * Adds a job, to run when no step is open and those before it have run.
 *
 * @param job begins a step or runs something that ends at once
 * @example post(() => loop.turn());
 */
export function post(job: () => void): void {
  jobs.push(job);
  if (turns.open === null) request_pump();
}

/** Whether somebody else waits for a turn or the host is due one; then a loop has to stop at the end of its pass. */
export function must_yield(): boolean {
  return jobs.length > 0 || milliseconds() - last_breath > BREATH;
}

/** The step is over: the next job may begin. */
export function end_step(): void {
  turns.open = null;
  if (jobs.length > 0) request_pump();
}

function request_pump(): void {
  if (pump_requested) return;
  pump_requested = true;
  if (milliseconds() - last_breath > BREATH) macrotask(breathe);
  else queueMicrotask(pump);
}

function breathe(): void {
  last_breath = milliseconds();
  pump();
}

function pump(): void {
  pump_requested = false;
  if (turns.open !== null) return;
  const job = jobs.shift();
  if (job === undefined) return;
  try {
    job();
  } finally {
    if (jobs.length > 0 && turns.open === null) request_pump();
  }
}

/**
 * Blocks the current thread (not only the current task) until a promise settles: what `thread.join()`,
 * `lock.acquire()` and `asyncio.run()` do. Other threads go on meanwhile.
 *
 * @param promise what the thread waits for
 * @returns a promise of the same outcome, settled when the thread has the turn again
 * @example await blocked(sleep_over);
 */
export function blocked<T>(promise: Promise<T>): Promise<T> {
  const saved: Running = { ...running };
  const owner = turns.open ?? ordinary_code;
  const exception: Py = handling(null);
  turns.open = null;
  rest();
  if (jobs.length > 0) request_pump();
  const again = (settle: () => void): void => {
    post(() => {
      restore_running(saved);
      handling(exception);
      begin_step(owner);
      settle();
    });
  };
  return new Promise((resolve, reject) => {
    promise.then(
      (value) => again(() => resolve(value)),
      (error) => again(() => reject(error)),
    );
  });
}

/** The owner of steps of ordinary code of the main thread, whose end nobody can know. */
const ordinary_code: StepOwner = { lost() {} };
