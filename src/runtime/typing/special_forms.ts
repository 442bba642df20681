/** The words of typing: `Optional`, `List`, `Callable` …; subscripted, they are types. */
import { TypeError } from "../core/exceptions/index.ts";
import { is_tuple } from "../core/tuple.ts";
import { Ellipsis } from "../core/singletons.ts";
import { repr } from "../builtins/repr/index.ts";
import type { Py } from "../core/value.ts";
import { AnnotatedForm, CallableForm, GenericForm, LiteralForm } from "./GenericForm.ts";
import { converted, union } from "./union.ts";

/** A word of typing. */
export class SpecialForm {
  static readonly __name__: string = "_SpecialForm";
  static readonly __module__: string = "typing";
  readonly _name: string;
  /** The class that it stands for, or null. */
  readonly __origin__: Py;
  readonly #make: ((args: readonly Py[], form: SpecialForm) => Py) | null;

  /** @param make what a subscript gives; null where there can't be one */
  constructor(name: string, make: ((args: readonly Py[], form: SpecialForm) => Py) | null, origin: Py = undefined) {
    this._name = name;
    this.#make = make;
    if (origin !== undefined) this.__origin__ = origin;
  }

  get __name__(): string {
    return this._name;
  }

  get __module__(): string {
    return "typing";
  }

  __getitem__(args: Py): Py {
    if (this.#make === null) throw new TypeError(`${repr(this)} is not subscriptable`);
    return this.#make(is_tuple(args) ? [...args] : [args], this);
  }

  __call__(): Py {
    throw new TypeError(`Cannot instantiate ${repr(this)}`);
  }

  __or__(other: Py): Py {
    return union([this, other]);
  }

  __ror__(other: Py): Py {
    return union([other, this]);
  }

  __repr__(): string {
    return `typing.${this._name}`;
  }
}

/** A form whose arguments are types: `ClassVar[int]`. */
export function plain_form(name: string): SpecialForm {
  return new SpecialForm(name, (args, form) => new GenericForm(form, args.map(converted), `typing.${name}`));
}

/** Another name of a class: `List` of `list`. */
export function alias_form(name: string, origin: Py): SpecialForm {
  return new SpecialForm(name, (args) => new GenericForm(origin, args.map(converted), `typing.${name}`), origin);
}

export function callable_form(origin: Py): SpecialForm {
  return new SpecialForm("Callable", ([taken, result], form) => {
    if (!(Array.isArray(taken) || taken === Ellipsis || typeof taken === "object")) throw new TypeError("Callable[args, result]: args must be a list. Got " + repr(taken));
    const args: readonly Py[] = Array.isArray(taken) ? taken.map(converted) : [taken];
    return new CallableForm(origin, [...args, converted(result)], `typing.${form._name}`);
  }, origin);
}

export function optional_form(): SpecialForm {
  return new SpecialForm("Optional", ([type]) => union([type, null]));
}

export function union_form(): SpecialForm {
  return new SpecialForm("Union", (types) => {
    if (types.length === 0) throw new TypeError("Cannot take a Union of no types.");
    return union(types);
  });
}

export function literal_form(): SpecialForm {
  return new SpecialForm("Literal", (values, form) => {
    const flat = values.flatMap((each): readonly Py[] => (each instanceof LiteralForm ? [...each.__args__] : [each]));
    return new LiteralForm(form, flat.filter((each, i) => flat.indexOf(each) === i), "typing.Literal");
  });
}

export function annotated_form(): SpecialForm {
  return new SpecialForm("Annotated", ([type, ...metadata]) => {
    if (metadata.length === 0) throw new TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).");
    return type instanceof AnnotatedForm ? new AnnotatedForm(type.__origin__, [...type.__metadata__, ...metadata]) : new AnnotatedForm(converted(type), metadata);
  });
}
