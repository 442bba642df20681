import { call } from "../core/call/call.ts";
import { function_name } from "../core/call/name.ts";
import { mro, object, type } from "../core/class/index.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { is_class } from "../core/is_class.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { Union } from "../core/union.ts";
import { repr } from "../builtins/repr/index.ts";
import { signature_of } from "../core/call/metadata.ts";
import { UnionForm } from "../typing/GenericForm.ts";
import { MappingProxyType } from "../types/MappingProxyType.ts";
import { update_wrapper } from "./wraps.ts";

/** A generic function: calls the implementation for the class of its first argument. */
export interface Dispatcher<F> {
  /** Registers an implementation for a class: a decorator, or at once. */
  register(cls: Py): <G>(f: G) => G;
  register<G>(cls: Py, f: G): G;
  /** The implementation for a class. */
  dispatch(cls: Py): F;
  /** The implementations by class. */
  readonly registry: ReadonlyMap<Py, Py>;
  readonly __wrapped__: F;
}

/** The class that the annotation of a function's first parameter names. */
function annotated_class(f: Py): Py {
  const [[name, annotation] = []] = Object.entries(signature_of(f)?.annotations ?? {});
  const first = signature_of(f)?.parameters[0]?.name;
  if (name === undefined || name === "return") {
    throw new TypeError(`Invalid first argument to \`register()\`: ${repr(f)}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.`);
  }
  const members: readonly Py[] = annotation instanceof Union || annotation instanceof UnionForm ? [...annotation.__args__] : [annotation];
  if (!members.every((each) => is_class(each) || each === null)) {
    throw new TypeError(`Invalid annotation for ${repr(first)}. ${repr(annotation)} is not a class.`);
  }
  return annotation instanceof UnionForm ? members.reduce((a, b): Py => Union.of(a, b)) : annotation;
}

/**
 * Python's `functools.singledispatch(func)`. `@f.register` of an annotated function goes by the annotation of its first parameter.
 *
 * @param func the implementation for everything else
 * @raises TypeError for a call without arguments
 * @example const show = singledispatch((x) => repr(x)); show.register(list, (xs) => `${len(xs)} items`);
 */
export function singledispatch<F extends (...args: never[]) => unknown>(func: F): F & Dispatcher<F>;
export function singledispatch(func: Py): Py {
  const registry = new Map<Py, Py>([[object, func]]);
  const dispatch = (cls: Py): Py => {
    const found = mro(cls).find((each) => registry.has(each));
    if (found !== undefined && found !== object) return registry.get(found);
    const abstract = [...registry.keys()].find((each) => typeof each?.__subclasshook__ === "function" && each.__subclasshook__(cls) === true);
    return registry.get(abstract ?? object);
  };
  const register = (cls: Py, f?: Py): Py => {
    if (f === undefined && typeof cls === "function" && !is_class(cls)) return register(annotated_class(cls), cls);
    const classes: readonly Py[] = cls instanceof Union ? cls.__args__ : [cls];
    if (!classes.every((each) => is_class(each) || each === null)) {
      throw new TypeError(`Invalid first argument to \`register()\`: ${repr(cls)}. Use either \`@register(some_class)\` or plain \`@register\` on an annotated function.`);
    }
    if (f === undefined) return (g: Py) => register(cls, g);
    for (const each of classes) registry.set(each === null ? type(null) : each, f);
    return f;
  };
  const wrapper: Py = (...args: Py[]): Py => {
    if (args.length === 0 || is_keywords(args[0])) throw new TypeError(`${function_name(func)} requires at least 1 positional argument`);
    return call(dispatch(type(args[0])), ...args);
  };
  for (const [name, value] of Object.entries({ register, dispatch, registry: new MappingProxyType(registry) })) Object.defineProperty(wrapper, name, { value, writable: true, configurable: true });
  return update_wrapper(wrapper, func);
}
