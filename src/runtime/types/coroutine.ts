import { AWAITABLE, drive, is_coroutine_function } from "../core/coroutine/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `types.coroutine(func)`: the generators that a generator function gives can be awaited. What they yield goes
 * to who drives the coroutine: to the event loop a future, or nothing for one turn.
 *
 * @param func a generator function, or a function that returns a generator; an `async` function is given back as it is
 * @raises TypeError if it can't be called
 * @example const turn = coroutine(function* turn() { yield; }); … await awaitable(turn())
 */
export function coroutine(func: Py): Py {
  if (typeof func !== "function") throw new TypeError("types.coroutine() expects a callable");
  if (is_coroutine_function(func)) return func;
  const made = function (this: Py, ...args: Py[]): Py {
    return awaitable_generator(func.apply(this, args));
  };
  const { prototype: _, ...described } = Object.getOwnPropertyDescriptors(func);
  return Object.defineProperties(made, { ...described, [Symbol.toStringTag]: { value: func[Symbol.toStringTag] } });
}

/** The generator itself, which stays one for `next`, `send` and `repr`. */
function awaitable_generator(result: Py): Py {
  if (Object.prototype.toString.call(result) !== "[object Generator]") return result;
  return Object.defineProperties(result, { [AWAITABLE]: { value: true }, promise: { value: () => drive(result) } });
}
