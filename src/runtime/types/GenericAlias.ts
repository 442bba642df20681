import { call } from "../core/call/index.ts";
import { qualified_name } from "../core/call/name.ts";
import { eq } from "../core/eq.ts";
import { hash } from "../core/hash/index.ts";
import { is_class } from "../core/is_class.ts";
import { Ellipsis, NotImplemented } from "../core/singletons.ts";
import { is_tuple, tuple, tuple_of } from "../core/tuple.ts";
import { Union } from "../core/union.ts";
import { getattr } from "../core/attributes/index.ts";
import { repr } from "../builtins/repr/index.ts";
import type { Py } from "../core/value.ts";

/**
 * Python's `types.GenericAlias(origin, args)`: a builtin type or class with the types of what it holds, as `list[int]` makes it.
 *
 * @example new GenericAlias(list, tuple(int)) // list[int]
 */
export class GenericAlias {
  static readonly __module__: string = "types";
  readonly __origin__: Py;
  readonly __args__: Py;

  constructor(origin: Py, args: Py) {
    this.__origin__ = origin;
    this.__args__ = is_tuple(args) ? args : tuple(args);
  }

  /** The type variables among the arguments. */
  get __parameters__(): Py {
    return type_variables(this.__args__);
  }

  __call__(...args: Py[]): Py {
    return call(this.__origin__, ...args);
  }

  __getitem__(args: Py): GenericAlias {
    return new GenericAlias(this.__origin__, substituted(this.__args__, this.__parameters__, is_tuple(args) ? [...args] : [args]));
  }

  __or__(other: Py): Py {
    return Union.of(this, other);
  }

  __ror__(other: Py): Py {
    return Union.of(other, this);
  }

  __eq__(other: Py): Py {
    if (!(other instanceof GenericAlias)) return NotImplemented;
    return this.__origin__ === other.__origin__ && eq(this.__args__, other.__args__);
  }

  __hash__(): Py {
    return hash(tuple(this.__origin__, this.__args__));
  }

  __repr__(): string {
    const args: string[] = [...this.__args__].map(type_repr);
    return `${type_repr(this.__origin__)}[${args.length === 0 ? "()" : args.join(", ")}]`;
  }
}

/** How a type is shown inside of others: classes by name, with their module unless that is builtins. */
export function type_repr(type: Py): string {
  if (type === Ellipsis) return "...";
  if (type === null) return "None";
  if (Array.isArray(type) && !is_tuple(type)) return `[${(type as Py[]).map(type_repr).join(", ")}]`;
  if (typeof type === "function") {
    const module: Py = getattr(type, "__module__", "builtins");
    if (is_class(type) || typeof module === "string") return module === "builtins" ? qualified_name(type) : `${module}.${qualified_name(type)}`;
  }
  return repr(type);
}

/** The type variables in types, each once. */
export function type_variables(args: Py): Py {
  const found: Py[] = [];
  for (const arg of args) {
    const own: readonly Py[] = arg?.__typing_variable__ === true ? [arg] : (arg?.__parameters__ ?? []);
    for (const each of own) if (!found.includes(each)) found.push(each);
  }
  return tuple_of(found);
}

/** The types with other types in place of their variables. */
export function substituted(args: Py, variables: readonly Py[], given: readonly Py[]): Py {
  const replace = (arg: Py): Py => {
    const at = variables.indexOf(arg);
    if (at >= 0) return given[at] === undefined ? arg : given[at];
    const inner: readonly Py[] = arg?.__parameters__ ?? [];
    return inner.length === 0 ? arg : arg.__getitem__(tuple_of(inner.map((each) => replace(each))));
  };
  return tuple_of([...args].map(replace));
}
