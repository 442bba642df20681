/** What can be asked of types. */
import { Dict } from "../builtins/dict/index.ts";
import { type_repr } from "../types/GenericAlias.ts";
import { AssertionError, NameError, TypeError } from "../core/exceptions/index.ts";
import { getattr } from "../core/attributes/index.ts";
import { is_class } from "../core/is_class.ts";
import { mro } from "../core/class/mro.ts";
import { callable } from "../core/call/index.ts";
import { repr } from "../builtins/repr/index.ts";
import { signature_of } from "../core/call/metadata.ts";
import { underlying } from "../core/bound.ts";
import { Union as UnionType } from "../core/union.ts";
import { tuple, tuple_of } from "../core/tuple.ts";
import { NoneType } from "../core/class/index.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { GenericAlias } from "../types/GenericAlias.ts";
import { ForwardRef } from "./ForwardRef.ts";
import { AnnotatedForm, CallableForm, GenericForm, LiteralForm, UnionForm } from "./GenericForm.ts";
import { SpecialForm } from "./special_forms.ts";
import { Annotated } from "./forms.ts";

/** A builtin type or class with its arguments: `list[int]` in an annotation. @example subscript(list, int) */
export function subscript(origin: Py, ...args: Py[]): Py {
  const given: Py = args.length === 1 ? args[0] : tuple_of(args);
  if (typeof origin === "object" && origin !== null && typeof origin.__getitem__ === "function") return origin.__getitem__(given);
  if (typeof origin?.__class_getitem__ === "function") return origin.__class_getitem__(given);
  return (origin).__module__ === undefined && is_program_class(origin) ? new GenericForm(origin, args, type_repr(origin)) : new GenericAlias(origin, given);
}

/** A class that the program wrote, which is generic in typing's way. */
function is_program_class(cls: Py): boolean {
  return is_class(cls) && getattr(cls, "__module__") !== "builtins";
}

/** Python's `typing.get_origin(tp)`: `list` of `list[int]`, null of what has no arguments. @example get_origin(annotation) */
export function get_origin(tp: Py): Py {
  if (tp instanceof AnnotatedForm) return Annotated;
  if (tp instanceof GenericAlias || tp instanceof GenericForm) return tp.__origin__;
  if (tp instanceof UnionType) return UnionType;
  return tp instanceof SpecialForm && tp.__origin__ !== undefined ? tp.__origin__ : null;
}

/** Python's `typing.get_args(tp)`: `(int,)` of `list[int]`. @example get_args(annotation) */
export function get_args(tp: Py): Py {
  if (tp instanceof AnnotatedForm) return tuple(tp.__origin__, ...tp.__metadata__);
  if (tp instanceof CallableForm) {
    const args: Py[] = [...tp.__args__];
    const result: Py = args.pop();
    return tuple(args.length === 1 && typeof args[0] === "object" && args[0] !== null && !is_class(args[0]) && repr(args[0]) === "Ellipsis" ? args[0] : args, result);
  }
  if (tp instanceof GenericForm && !(tp instanceof LiteralForm)) return tuple_of([...tp.__args__].map((each): Py => (each === null && tp instanceof UnionForm ? NoneType : each)));
  if (tp instanceof UnionType) return tuple_of([...tp.__args__].map((each): Py => (each === null ? NoneType : each)));
  return tp instanceof GenericAlias || tp instanceof GenericForm ? tp.__args__ : tuple();
}

/**
 * Python's `typing.get_type_hints(obj, globalns=None, localns=None, include_extras=False)`: the annotations of a function or class, those of the
 * bases among them.
 *
 * @raises TypeError if there can't be any
 * @raises NameError for an annotation in quotes, whose names can't be looked up here
 * @example get_type_hints(connect)
 */
export function get_type_hints(obj: Py, ...given: Py[]): Py {
  const options = is_keywords(given.at(-1)) ? given.at(-1) : {};
  const extras: boolean = given[2] === true || options["include_extras"] === true;
  const hints = new Dict<string, Py>();
  for (const [name, value] of annotations_of(obj)) hints.set(name, hint(value, extras));
  return hints;
}

function annotations_of(obj: Py): [string, Py][] {
  if (is_class(obj)) return mro(obj).reverse().flatMap((cls): [string, Py][] => (Object.hasOwn(cls, "__annotations__") ? [...cls.__annotations__] : []));
  if (typeof obj === "function") return Object.entries(signature_of(underlying(obj))?.annotations ?? {});
  if (!callable(obj) && (typeof obj !== "object" || obj === null)) throw new TypeError(`${repr(obj)} is not a module, class, method, or function.`);
  return [...getattr(obj, "__annotations__", new Map())];
}

function hint(value: Py, extras: boolean): Py {
  if (value === null) return NoneType;
  if (typeof value === "string") throw new NameError(`name '${value}' is not defined`);
  if (value instanceof ForwardRef) throw new NameError(`name '${value.__forward_arg__}' is not defined`);
  return !extras && value instanceof AnnotatedForm ? value.__origin__ : value;
}

/** Python's `typing.assert_never(arg)` @raises AssertionError always @example assert_never(x) */
export function assert_never(arg: Py): never {
  const text = repr(arg);
  throw new AssertionError(`Expected code to be unreachable, but got: ${text.length > 100 ? `${text.slice(0, 100)}...` : text}`);
}
