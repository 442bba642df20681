import { asFloat } from "../float.ts";
import type { Py } from "../value.ts";

type Function = (...args: Py[]) => Py;

/** What was made of each function: as a value it stays one and the same. */
const made: WeakMap<Function, Function> = /* @__PURE__ */ new WeakMap();

/**
 * A library function that gives a float as a plain number, on its way to where it is called without anybody knowing that: its results
 * show that they are floats.
 *
 * @param f `math.sqrt`, `time.monotonic` …
 * @returns the same function each time
 * @example map(float_function(math.sqrt), [4]) // 2.0
 */
export function float_function<A extends Py[]>(f: (...args: A) => number | null): (...args: A) => Py {
  const known = made.get(f as Function);
  if (known !== undefined) return known;
  const boxing = (...args: A): Py => boxed(f(...args));
  Object.defineProperty(boxing, "name", { value: f.name });
  made.set(f as Function, boxing as Function);
  return boxing;
}

function boxed(result: Py): Py {
  return typeof result === "number" ? asFloat(result) : result;
}
