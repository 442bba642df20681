/** `repr` of what has no `__repr__`: functions, methods, classes, generators, modules, plain objects. */
import { bound_parts } from "../../core/bound.ts";
import { is_class } from "../../core/is_class.ts";
import { type_name } from "../../core/type_name.ts";
import type { Py } from "../../core/value.ts";
import { hex_address } from "./address.ts";
import { class_repr, full_class_name } from "./class_repr.ts";
import { repr } from "./repr.ts";

/** `repr` of a class, a function or a bound method. */
export function callable_repr(f: Py): string {
  const meta: Py = typeof f.constructor === "function" && f.constructor !== Function ? f.constructor : undefined;
  const metaclass_repr: Py = is_class(f) ? (f as Py).__metaclass__?.prototype?.__repr__ : undefined;
  if (typeof metaclass_repr === "function") return metaclass_repr.call(f);
  if (is_class(f)) return typeof meta?.prototype?.__repr__ === "function" ? meta.prototype.__repr__.call(f) : class_repr(f);
  // A callable object of the runtime's that is a function.
  if (typeof f.__repr__ === "function") return f.__repr__();
  const bound = bound_parts(f);
  if (bound !== undefined) return `<bound method ${function_name(bound.func)} of ${repr(bound.self)}>`;
  return `<function ${function_name(f)} at ${hex_address(f)}>`;
}

/** A function's `__qualname__` if it is known, else its name. */
function function_name(f: Py): string {
  return f.__qualname__ ?? f.__name__ ?? (f.name === "" ? "<lambda>" : f.name);
}

/** `repr` of an object as `object.__repr__` makes it. */
export function object_repr(x: object): string {
  const cls: Py = x.constructor;
  const kind = type_name(x);
  switch (kind) {
    case "generator":
    case "async_generator":
    case "object":
      if (typeof cls !== "function" || cls === Object) return `<${kind} object at ${hex_address(x)}>`;
      break;
    case "module":
      return `<module '${(x as { __name__?: string }).__name__ ?? "?"}'>`;
  }
  return `<${full_class_name(cls)} object at ${hex_address(x)}>`;
}
