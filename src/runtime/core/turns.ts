/**
 * Turns: the one place that decides who may run next. A *step* is a stretch of Python code that ends at a suspension;
 * while one is in flight (also over microtasks, as native awaits take) no other may begin. What wants to run (the next
 * pass of a loop, a thread whose sleep is over) posts a job; jobs run one at a time, first in first out, when no step is open.
 */
import { macrotask, milliseconds, stay_alive } from "../platform/host.ts";
import { handled, handled_again } from "./exceptions/handling.ts";
import { rejection } from "./exceptions/trace.ts";
import { rest, restore_running, running, type Running } from "./running.ts";
import type { Py } from "./value.ts";

/** Whose step is in flight. */
export interface StepOwner {
  /** The step ends here because its thread blocks. */
  suspended?(): void;
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

/** Whether a job waits, which a loop lets go first: a thread that may go on runs at once in CPython. */
export function others_wait(): boolean {
  return jobs.length > 0;
}

/** The step is over: the next job may begin. */
export function end_step(): void {
  turns.open = null;
  kick();
}

/** Lets the next job begin, if one waits and no step is open. */
export function kick(): void {
  if (jobs.length > 0 && turns.open === null) request_pump();
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

/** A flow of control that gives up its turn, so that it can have it again later. */
export interface Flow {
  readonly state: Running;
  readonly owner: StepOwner;
  readonly exception: Py;
}

/** The flow that runs now. */
export function current_flow(): Flow {
  return { state: { ...running }, owner: turns.open ?? ordinary_code, exception: handled() };
}

/** Gives the turn back to a flow, now. */
export function restore_flow(flow: Flow): void {
  restore_running(flow.state);
  handled_again(flow.exception);
}

/**
 * Blocks the current thread (not only the current task) until a promise settles: what `thread.join()`,
 * `lock.acquire()` and `asyncio.run()` do. Other threads go on meanwhile, and the process stays alive.
 *
 * @param promise what the thread waits for
 * @returns a promise of the same outcome, settled when the thread has the turn again
 * @example await blocked(sleep_over);
 */
export function blocked<T>(promise: Promise<T>): Promise<T> {
  const flow = current_flow();
  turns.open = null;
  handled_again(null);
  rest();
  flow.owner.suspended?.();
  if (jobs.length > 0) request_pump();
  return resumed(flow, promise);
}

/** A promise with the outcome of another, settled when the flow has the turn again. */
export function resumed<T>(flow: Flow, promise: Promise<T>): Promise<T> {
  // A daemon thread that waits does not keep the program running.
  const let_go = flow.state.thread?.daemon === true ? null : stay_alive();
  const again = (settle: () => void): void => {
    post(() => {
      restore_flow(flow);
      begin_step(flow.owner);
      let_go?.();
      settle();
    });
  };
  return new Promise((resolve) => {
    promise.then(
      (value) => again(() => resolve(value)),
      (error) => again(() => resolve(rejection(error))),
    );
  });
}

/** The owner of steps of ordinary code of the main thread, whose end nobody can know. */
const ordinary_code: StepOwner = { lost() {} };
