import { compare_strings } from "../order.ts";
import { mro } from "../class/mro.ts";
import { is_class } from "../is_class.ts";
import type { Py } from "../value.ts";
import { unmangle } from "./mangle.ts";

/**
 * Python's `dir(x)`: the names of the attributes of an object and of its classes, sorted. Of builtin types it lists what
 * the runtime keeps on the objects themselves.
 *
 * @example dir(config) // ["host", "port", …]
 */
export function dir(x: Py): string[] {
  const names = new Set<string>();
  const collect = (from: object): void => {
    for (const key of Object.getOwnPropertyNames(from)) if (!hidden.has(key) && !key.endsWith("__deleter")) names.add(key.startsWith("@") ? key.slice(1) : unmangle(key));
  };
  if (typeof x === "object" && x !== null) for (const key of Object.keys(x)) names.add(unmangle(key));
  // A module has no class of the host's.
  const classes: Py[] = is_class(x) ? mro(x) : x === null || x === undefined || x.constructor === undefined ? [] : mro(x.constructor);
  for (const cls of classes) {
    collect(cls);
    if (typeof cls.prototype === "object") collect(cls.prototype);
  }
  return [...names].sort(compare_strings);
}

/** What JavaScript puts on classes and prototypes. */
const hidden: ReadonlySet<string> = /* @__PURE__ */ new Set(["constructor", "prototype", "length", "name", "arguments", "caller", "toString", "stack", "message"]);
