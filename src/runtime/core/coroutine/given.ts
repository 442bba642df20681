/** What a coroutine's result is once the runtime has it: a function that gives nothing gives None. */
export type Given<T> = 0 extends 1 & T ? T : [T] extends [never] ? T : [T] extends [void] ? null : T;
