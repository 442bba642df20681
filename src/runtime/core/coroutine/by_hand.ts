import type { Py } from "../value.ts";
import type { Coroutine } from "./Coroutine.ts";
import { not_awaitable } from "./awaitable.ts";
import { stepper } from "./drive.ts";
import { GeneratorCoroutine } from "./GeneratorCoroutine.ts";
import { AWAITABLE } from "./protocol.ts";

/**
 * The coroutine of a call whose caller may drive it by `send`, `throw` and `close`.
 *
 * @param name its `__qualname__`
 * @param body a generator function that yields what it awaits: `yield* await_steps(x)` for `await x`
 * @param self what `this` is in the body
 * @example return by_hand("greeter", function* () { return yield* await_steps(receive()); });
 */
export function by_hand<T>(name: string, body: () => Generator<Py, T, Py>): Coroutine<T>;
export function by_hand<T, S>(name: string, body: (this: S) => Generator<Py, T, Py>, self: S): Coroutine<T>;
export function by_hand<T>(name: string, body: (this: Py) => Generator<Py, T, Py>, self?: Py): Coroutine<T> {
  return new GeneratorCoroutine(body.call(self), name);
}

/**
 * Python's `await x` in a coroutine that is driven by hand: what `x` waits for is handed on to who drives.
 *
 * @returns a generator that returns what the `await` gives
 * @raises TypeError if `x` can't be awaited
 */
export function await_steps<T>(x: Coroutine<T>): Generator<Py, T, Py>;
export function await_steps(x: Py): Generator<Py, Py, Py>;
export function* await_steps(x: Py): Generator<Py, Py, Py> {
  const steps = stepper(iterator_of(x));
  let step = steps.next(undefined);
  while (!step.done) {
    let sent: Py;
    try {
      sent = yield step.value;
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(sent);
  }
  return step.value ?? null;
}

function iterator_of(x: Py): Py {
  if (typeof x === "object" && x !== null) {
    if (typeof x.__await__ === "function") return x.__await__();
    // A generator that `types.coroutine` made awaitable.
    if (x[AWAITABLE] === true) return x;
  }
  throw not_awaitable(x);
}
