import { bound_parts } from "../bound.ts";
import { Coroutine } from "../coroutine/Coroutine.ts";
import { is_coroutine_function } from "../coroutine/protocol.ts";
import { TypeError } from "../exceptions/index.ts";
import { Float } from "../float.ts";
import { is_class } from "../is_class.ts";
import { type_name } from "../type_name.ts";
import { type_info } from "../types.ts";
import { is_keywords, type Py } from "../value.ts";
import { check_instantiable } from "../class/abstract.ts";
import { bind_arguments } from "./bind.ts";
import { type Signature, signature_of } from "./metadata.ts";
import { place_by_name } from "./own_parameters.ts";
import { qualified_name } from "./name.ts";

/**
 * Calls anything that Python can call: a function, a class (makes an instance), a bound method, an object with
 * `__call__`. A coroutine function gives a lazy Coroutine. A trailing plain object is the keyword arguments, which a
 * described function's parameters are bound from.
 *
 * @raises TypeError if `f` is not callable or the arguments do not fit its description
 * @example call(handler, request, { timeout: 5 })
 */
export function call(f: Py, ...args: Py[]): Py {
  if (typeof f === "function") return invoke(f, undefined, args);
  if (typeof f === "object" && f !== null && typeof f.__call__ === "function") return invoke(f.__call__, f, args);
  throw not_callable(f);
}

/** Calls a function as a method of `self`, or a class. */
export function invoke(f: Py, self: Py, args: readonly Py[]): Py {
  // A bound method is described as its function is.
  const signature = signature_of(f) ?? signature_of(bound_parts(f)?.func ?? f);
  const is_a_class = is_class(f);
  const bound = signature === undefined ? undescribed(f, args) : bound_arguments(f, signature, is_a_class, args);
  if (is_a_class) return construct(f, bound);
  if (is_coroutine_function(f)) return new Coroutine(self === undefined ? f : f.bind(self), bound, f);
  const result = f.apply(self, bound);
  if (typeof result === "number" && Number.isInteger(result) && gives_float(f, self)) return new Float(result);
  return result === undefined ? null : result;
}

/** Whether a library class lists the method among those that give floats: a plain number where the compiler knows it. */
function gives_float(f: Py, self: Py): boolean {
  const parts = self === undefined ? bound_parts(f) : undefined;
  const owner = self ?? parts?.self;
  return owner?.constructor?.__floats__?.includes((parts?.func ?? f).name) === true;
}

/** `f(*args, **{})` gives no keywords: a function that knows of none must not see an object for them. */
function undescribed(f: Py, args: readonly Py[]): readonly Py[] {
  const last: Py = args.at(-1);
  if (!is_keywords(last)) return args;
  return Object.keys(last).length === 0 ? args.slice(0, -1) : place_by_name(bound_parts(f)?.func ?? f, args);
}

/** A class's arguments are those of its `__init__`. */
function bound_arguments(f: Py, signature: Signature, is_a_class: boolean, args: readonly Py[]): Py[] {
  const name = qualified_name(f);
  return is_a_class ? bind_arguments({ ...signature, method: true }, args, `${name}.__init__`) : bind_arguments(signature, args, name);
}

/** Makes an instance of a class, or converts by a builtin type. */
export function construct(cls: Py, args: readonly Py[]): Py {
  const info = type_info(cls);
  if (info === undefined) {
    check_instantiable(cls);
    return new cls(...args);
  }
  return (info.call ?? cls)(...args);
}

/** The TypeError for a call of `x`. */
export function not_callable(x: Py): TypeError {
  return new TypeError(`'${type_name(x)}' object is not callable`);
}

/**
 * Python's `callable(x)`.
 *
 * @example callable(print) // true
 */
export function callable(x: Py): boolean {
  return typeof x === "function" || (typeof x === "object" && x !== null && typeof x.__call__ === "function");
}
