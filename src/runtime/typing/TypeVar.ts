import { named } from "../core/call/given.ts";
import { union } from "./union.ts";
import { tuple_of } from "../core/tuple.ts";
import { is_keywords, type Py } from "../core/value.ts";

/**
 * Python's `typing.TypeVar(name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False)`: a variable for types.
 *
 * @example new TypeVar("T", { bound: int })
 */
export class TypeVar {
  static readonly __module__: string = "typing";
  readonly #name: string;
  readonly __constraints__: Py;
  readonly __bound__: Py;
  readonly __covariant__: boolean;
  readonly __contravariant__: boolean;
  readonly __infer_variance__: boolean;

  constructor(name: string, ...given: Py[]) {
    const constraints = is_keywords(given.at(-1)) ? given.slice(0, -1) : given;
    const o = named("*, bound=, covariant=, contravariant=, infer_variance=, default=", is_keywords(given.at(-1)) ? [given.at(-1)] : [], "TypeVar");
    this.#name = name;
    this.__constraints__ = tuple_of(constraints);
    this.__bound__ = o["bound"] ?? null;
    this.__covariant__ = o["covariant"] ?? false;
    this.__contravariant__ = o["contravariant"] ?? false;
    this.__infer_variance__ = o["infer_variance"] ?? false;
  }

  get __name__(): string {
    return this.#name;
  }

  get __typing_variable__(): boolean {
    return true;
  }

  __or__(other: Py): Py {
    return union([this, other]);
  }

  __ror__(other: Py): Py {
    return union([other, this]);
  }

  __repr__(): string {
    return `${this.__covariant__ ? "+" : this.__contravariant__ ? "-" : this.__infer_variance__ ? "" : "~"}${this.#name}`;
  }
}
