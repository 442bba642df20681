/** Instances of Python classes that extend int. */
import { hash } from "../../core/hash/index.ts";
import type { Int } from "../../core/float.ts";
import {
  abs, add, and_, floordiv, invert, lshift, mod, mul, neg, or_, pow, rshift, sub, truediv, xor,
} from "../../core/operators/index.ts";
import { eq } from "../../core/eq.ts";
import { ge, gt, le, lt } from "../../core/order.ts";
import { is_number } from "../../core/operators/numeric.ts";
import { NotImplemented } from "../../core/singletons.ts";
import type { Py } from "../../core/value.ts";
import { int_format } from "../format/int_format.ts";
import { int_digits } from "./int_digits.ts";

type Operation = (a: Py, b: Py) => Py;

/**
 * An int with a class of its own (`class Level(int)`), which takes part in the protocols like its value. Plain ints
 * are JavaScript numbers and bigints.
 */
export class IntObject {
  static readonly __name__: string = "int";
  readonly #value: Int;

  constructor(value: Int) {
    this.#value = value;
  }

  valueOf(): Int {
    return this.#value;
  }

  __int__(): Int {
    return this.#value;
  }

  __index__(): Int {
    return this.#value;
  }

  __float__(): Py {
    return truediv(this.#value, 1);
  }

  __repr__(): string {
    return int_digits(this.#value);
  }

  __format__(spec: string): string {
    return int_format(this.#value, spec);
  }

  __bool__(): boolean {
    return this.#value !== 0;
  }

  __hash__(): Py {
    return hash(this.#value);
  }

  __eq__(other: Py): Py {
    return this.#left(other, eq);
  }

  __lt__(other: Py): Py {
    return this.#left(other, lt);
  }

  __le__(other: Py): Py {
    return this.#left(other, le);
  }

  __gt__(other: Py): Py {
    return this.#left(other, gt);
  }

  __ge__(other: Py): Py {
    return this.#left(other, ge);
  }

  __neg__(): Py {
    return neg(this.#value);
  }

  __pos__(): Py {
    return this.#value;
  }

  __invert__(): Py {
    return invert(this.#value);
  }

  __abs__(): Py {
    return abs(this.#value);
  }

  __add__(other: Py): Py {
    return this.#left(other, add);
  }

  __radd__(other: Py): Py {
    return this.#right(other, add);
  }

  __sub__(other: Py): Py {
    return this.#left(other, sub);
  }

  __rsub__(other: Py): Py {
    return this.#right(other, sub);
  }

  __mul__(other: Py): Py {
    return this.#left(other, mul);
  }

  __rmul__(other: Py): Py {
    return this.#right(other, mul);
  }

  __truediv__(other: Py): Py {
    return this.#left(other, truediv);
  }

  __rtruediv__(other: Py): Py {
    return this.#right(other, truediv);
  }

  __floordiv__(other: Py): Py {
    return this.#left(other, floordiv);
  }

  __rfloordiv__(other: Py): Py {
    return this.#right(other, floordiv);
  }

  __mod__(other: Py): Py {
    return this.#left(other, mod);
  }

  __rmod__(other: Py): Py {
    return this.#right(other, mod);
  }

  __pow__(other: Py, modulus: Py = null): Py {
    return this.#left(other, (a, b) => pow(a, b, modulus));
  }

  __rpow__(other: Py): Py {
    return this.#right(other, pow);
  }

  __and__(other: Py): Py {
    return this.#left(other, and_);
  }

  __rand__(other: Py): Py {
    return this.#right(other, and_);
  }

  __or__(other: Py): Py {
    return this.#left(other, or_);
  }

  __ror__(other: Py): Py {
    return this.#right(other, or_);
  }

  __xor__(other: Py): Py {
    return this.#left(other, xor);
  }

  __rxor__(other: Py): Py {
    return this.#right(other, xor);
  }

  __lshift__(other: Py): Py {
    return this.#left(other, lshift);
  }

  __rlshift__(other: Py): Py {
    return this.#right(other, lshift);
  }

  __rshift__(other: Py): Py {
    return this.#left(other, rshift);
  }

  __rrshift__(other: Py): Py {
    return this.#right(other, rshift);
  }

  #left(other: Py, operation: Operation): Py {
    const number = other instanceof IntObject ? other.#value : other;
    return is_number(number) ? operation(this.#value, number) : NotImplemented;
  }

  #right(other: Py, operation: Operation): Py {
    return is_number(other) ? operation(other, this.#value) : NotImplemented;
  }
}
