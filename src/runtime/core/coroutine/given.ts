import type { Coroutine } from "./Coroutine.ts";

/** What a coroutine's result is once the runtime has it: a function that gives nothing gives None. */
export type Given<T> = 0 extends 1 & T ? T : [T] extends [never] ? T : [T] extends [void] ? null : T;

/** What a runtime function gets that calls a function of the program: of a coroutine function the coroutine, which has not begun. */
export type Called<R> = R extends Promise<infer T> ? Coroutine<Given<T>> : R;
