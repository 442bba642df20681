import { NoneType } from "../core/class/index.ts";
import { call } from "../core/call/index.ts";
import { eq } from "../core/eq.ts";
import { hash } from "../core/hash/index.ts";
import { FrozenSet } from "../builtins/set/PySet.ts";
import { NotImplemented } from "../core/singletons.ts";
import { is_tuple, tuple, tuple_of } from "../core/tuple.ts";
import { repr } from "../builtins/repr/index.ts";
import type { Py } from "../core/value.ts";
import { substituted, type_repr, type_variables } from "../types/GenericAlias.ts";
import { union } from "./union.ts";

/** What a form of typing with arguments is: `List[int]`, `Callable[[int], str]`, `Box[T]` of a generic class. */
export class GenericForm {
  static readonly __name__: string = "_GenericAlias";
  static readonly __module__: string = "typing";
  readonly __origin__: Py;
  readonly __args__: Py;
  /** What the repr begins with: `typing.List`. */
  readonly _name: string;

  constructor(origin: Py, args: readonly Py[], name: string) {
    this.__origin__ = origin;
    this.__args__ = tuple_of([...args]);
    this._name = name;
  }

  get __module__(): string {
    return "typing";
  }

  get __parameters__(): Py {
    return type_variables(this.__args__);
  }

  __getitem__(given: Py): Py {
    return this._with(substituted(this.__args__, this.__parameters__, is_tuple(given) ? [...given] : [given]));
  }

  /** The same form with other arguments. */
  _with(args: Py): Py {
    return new GenericForm(this.__origin__, args, this._name);
  }

  __call__(...args: Py[]): Py {
    return call(this.__origin__, ...args);
  }

  __or__(other: Py): Py {
    return union([this, other]);
  }

  __ror__(other: Py): Py {
    return union([other, this]);
  }

  __eq__(other: Py): Py {
    if (!(other instanceof GenericForm)) return NotImplemented;
    return this.__origin__ === other.__origin__ && eq(this._compared(), other._compared());
  }

  _compared(): Py {
    return this.__args__;
  }

  __hash__(): Py {
    return hash(tuple(this.__origin__, this._compared()));
  }

  __repr__(): string {
    const args: string[] = [...this.__args__].map(type_repr);
    return `${this._name}[${args.length === 0 ? "()" : args.join(", ")}]`;
  }
}

/** `Callable[[int, str], bool]`: the arguments stand in brackets. */
export class CallableForm extends GenericForm {
  static override readonly __name__: string = "_CallableGenericAlias";

  override _with(args: Py): Py {
    return new CallableForm(this.__origin__, args, this._name);
  }

  override __repr__(): string {
    const args: Py[] = [...this.__args__];
    const result = type_repr(args.pop());
    const taken = args.map(type_repr);
    const [only] = taken;
    return taken.length === 1 && only === "..." ? `${this._name}[..., ${result}]` : `${this._name}[[${taken.join(", ")}], ${result}]`;
  }
}

/** `Union[int, str]`, and `Optional[int]`, which is the same with None. */
export class UnionForm extends GenericForm {
  static override readonly __name__: string = "_UnionGenericAlias";

  override _with(args: Py): Py {
    return union([...args]);
  }

  /** The order of the members does not matter. */
  override _compared(): Py {
    return new FrozenSet(this.__args__);
  }

  override __repr__(): string {
    const args: Py[] = [...this.__args__];
    const others = args.filter((each) => each !== null && each !== NoneType);
    if (args.length === 2 && others.length === 1) return `typing.Optional[${type_repr(others[0])}]`;
    return `typing.Union[${args.map((each) => (each === null || each === NoneType ? "NoneType" : type_repr(each))).join(", ")}]`;
  }
}

/** `Literal["a", 1]`: values. */
export class LiteralForm extends GenericForm {
  static override readonly __name__: string = "_LiteralGenericAlias";
}

/** `Annotated[int, …]`: a type with what others say about it. */
export class AnnotatedForm extends GenericForm {
  static override readonly __name__: string = "_AnnotatedAlias";
  readonly __metadata__: Py;

  constructor(type: Py, metadata: readonly Py[]) {
    super(type, [type], "typing.Annotated");
    this.__metadata__ = tuple_of([...metadata]);
  }

  override _with(args: Py): Py {
    return new AnnotatedForm(args[0], this.__metadata__);
  }

  override _compared(): Py {
    return this.__metadata__;
  }

  override __repr__(): string {
    return `typing.Annotated[${[type_repr(this.__origin__), ...[...this.__metadata__].map((each: Py) => repr(each))].join(", ")}]`;
  }
}
