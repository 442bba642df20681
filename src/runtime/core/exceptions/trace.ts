/**
 * Where exceptions were raised, and what they passed on their way. The host takes down a stack when an exception is made;
 * here is what it can't know: that an old exception was raised again, that a task handed it to another, who caught it.
 */
import { type Frame, frames_of } from "../../platform/frames.ts";
import type { BaseException } from "./base.ts";

/** A stack as the host took it down; its text is made when it is first read. */
export interface Capture {
  readonly stack?: string;
}

/** A stretch of the way: raised again, after somebody had caught it, or handed on from where it ended. */
interface Stretch {
  readonly capture: Capture;
  readonly again: boolean;
  /** Who had caught it before, if that was taken down. */
  readonly caught: Capture | null;
}

/** The way of one exception. */
export class Trace {
  /** Frames that the program gave it; undefined: those of its making. */
  given: readonly Frame[] | undefined = undefined;
  caught: Capture | null = null;
  readonly #error: BaseException;
  readonly #stretches: Stretch[] = [];

  constructor(error: BaseException) {
    this.#error = error;
  }

  /** The program has set `__traceback__`. */
  give(frames: readonly Frame[]): void {
    this.given = frames;
    this.caught = null;
    this.#stretches.length = 0;
  }

  add(again: boolean, capture: Capture): void {
    this.#stretches.push({ capture, again, caught: again ? this.caught : null });
    this.caught = null;
  }

  /** How far it has come, for `back_to`. */
  get length(): number {
    return this.#stretches.length;
  }

  /** Forgets the way since it had come that far: a future raises its exception to each that asks as it was when it was set. */
  back_to(length: number): void {
    this.#stretches.length = Math.min(length, this.#stretches.length);
  }

  /** All frames, outermost first, up to where its thread or task began. */
  all(): readonly Frame[] {
    let frames = this.given ?? frames_of_making(this.#error);
    for (const { capture, again, caught } of this.#stretches) {
      const outer = frames_of(capture.stack);
      frames = [...outer, ...(again ? since(frames, caught === null ? outer : frames_of(caught.stack), caught !== null) : frames)];
    }
    return frames;
  }

  /** The frames from the one that caught it on. */
  seen(): readonly Frame[] {
    const all = this.all();
    if (this.given !== undefined && this.#stretches.length === 0) return all;
    return this.caught === null ? since(all, frames_of(capture().stack), false) : since(all, frames_of(this.caught.stack), true);
  }
}

/** Takes down the stack of the moment. */
export function capture(below: (...args: never[]) => unknown = capture): Capture {
  const holder: Capture = {};
  const { captureStackTrace } = Error as { captureStackTrace?: (holder: Capture, below: unknown) => void };
  if (captureStackTrace === undefined) return new Error("stack");
  captureStackTrace(holder, below);
  return holder;
}

/** A promise that is rejected with the exception once whoever awaits it is known, so that the waiting functions become part of its traceback. */
export function rejection(error: unknown, from: { _rewind(): void } | null = null): Promise<never> {
  // The host tells who waits for a promise while its callback runs, and knows that one turn after it was handed on.
  return tick.then(nothing).then(() => {
    from?._rewind();
    const trace: Trace | undefined = (error as Partial<BaseException> | null)?._trace?.();
    trace?.add(false, capture());
    throw error;
  });
}

const tick = /* @__PURE__ */ Promise.resolve();
const nothing = (): void => {};

function frames_of_making(error: BaseException): readonly Frame[] {
  const frames = frames_of((error as Capture).stack, class_names(error));
  return frames.at(-1)?.raises === false ? [] : frames;
}

/** Names of the exception's class and of all above it. */
function class_names(error: object): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at: object | null = Object.getPrototypeOf(error) as object | null; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    names.add((at.constructor as { name: string }).name);
  }
  return names;
}

/**
 * The frames from the function on that caught: the innermost one that is on both stacks, called from the same places.
 *
 * @param exact whether the catcher is the innermost frame of `stack`, or may be around it
 */
function since(frames: readonly Frame[], stack: readonly Frame[], exact: boolean): readonly Frame[] {
  const last = stack.length - 1;
  if (last < 0) return frames;
  for (let j = last; j >= (exact ? last : 0); j--) {
    for (let i = frames.length - 1; i >= 0; i--) {
      if (same_function(frames[i]!, stack[j]!) && called_alike(frames, i, stack, j)) return frames.slice(i);
    }
  }
  return frames;
}

function called_alike(frames: readonly Frame[], i: number, stack: readonly Frame[], j: number): boolean {
  for (let back = 1; i - back >= 0 && j - back >= 0; back++) {
    const [a, b] = [frames[i - back]!, stack[j - back]!];
    if (!same_function(a, b) || a.line !== b.line) return false;
  }
  return true;
}

function same_function(a: Frame, b: Frame): boolean {
  return a.file === b.file && a.qualname === b.qualname && a.first_line === b.first_line;
}
