/** The abstract classes of numbers. What they define themselves is written with the methods that a class of numbers must have. */
import { complex as make_complex } from "../builtins/complex/index.ts";
import { to_float } from "../builtins/float/index.ts";
import { int } from "../builtins/int/index.ts";
import { asFloat } from "../core/float.ts";
import { eq } from "../core/eq.ts";
import { TypeError } from "../core/exceptions/index.ts";
import { is_class } from "../core/is_class.ts";
import { add, floordiv, mod, neg, pos, truediv } from "../core/operators/index.ts";
import { tuple } from "../core/tuple.ts";
import { is_linear_instance, is_ordinary_instance } from "../core/types.ts";
import type { Py } from "../core/value.ts";
import { is_virtual_instance, is_virtual_subclass, type Kind, register_as } from "./virtual.ts";

/**
 * Python's `numbers.Number`: what all numbers are.
 *
 * @example isinstance(2.5, Number) // true
 */
class AnyNumber {
  static readonly __name__: string = "Number";
  static readonly __module__: string = "numbers";
  static readonly __hash__: Py = null;
  /** The kind whose builtin and registered types count as this class's. */
  static readonly kind: Kind | null = "Number";

  static [Symbol.hasInstance](x: unknown): boolean {
    if (is_ordinary_instance(this, x) || is_linear_instance(x, this)) return true;
    return Object.hasOwn(this, "kind") && this.kind !== null && is_virtual_instance(x, this.kind);
  }

  /** Whether `issubclass` holds for a class that does not extend this one. @example Number.__subclasshook__(int) // true */
  static __subclasshook__(cls: Py): boolean {
    return Object.hasOwn(this, "kind") && this.kind !== null && is_virtual_subclass(cls, this.kind);
  }

  /**
   * `Number.register(cls)`: the class's instances are numbers of this kind from now on.
   *
   * @returns the class, so that it is a decorator
   * @raises TypeError for what is no class
   * @example Rational.register(Ratio)
   */
  static register<T>(cls: T): T {
    if (!is_class(cls)) throw new TypeError("Can only register classes");
    if (this.kind !== null) register_as(cls, this.kind);
    return cls;
  }
}

/**
 * Python's `numbers.Complex`: numbers with `real` and `imag`.
 *
 * @example isinstance(complex(0, 1), Complex) // true
 */
export class Complex extends AnyNumber {
  static override readonly __name__: string = "Complex";
  static override readonly __module__: string = "numbers";
  static override readonly kind: Kind | null = "Complex";
  static readonly __abstract__: readonly string[] = [
    "__complex__", "real", "imag", "__add__", "__radd__", "__neg__", "__pos__", "__mul__", "__rmul__", "__truediv__", "__rtruediv__", "__pow__", "__rpow__", "__abs__", "conjugate", "__eq__",
  ];

  __bool__(): boolean {
    return !eq(this, 0);
  }

  __sub__(other: Py): Py {
    return add(this, neg(other));
  }

  __rsub__(other: Py): Py {
    return add(neg(this as Py), other);
  }
}

/**
 * Python's `numbers.Real`: numbers with an order.
 *
 * @example isinstance(2.5, Real) // true
 */
export class Real extends Complex {
  static override readonly __name__: string = "Real";
  static override readonly __module__: string = "numbers";
  static override readonly kind: Kind | null = "Real";
  static override readonly __abstract__: readonly string[] = [
    "__float__", "__trunc__", "__floor__", "__ceil__", "__round__", "__floordiv__", "__rfloordiv__", "__mod__", "__rmod__", "__lt__", "__le__",
  ];

  __divmod__(other: Py): Py {
    return tuple(floordiv(this as Py, other), mod(this as Py, other));
  }

  __rdivmod__(other: Py): Py {
    return tuple(floordiv(other, this), mod(other, this));
  }

  __complex__(): Py {
    return make_complex(asFloat(to_float(this)));
  }

  get real(): Py {
    return pos(this as Py);
  }

  get imag(): Py {
    return 0;
  }

  /** `x.conjugate()`: the number itself. @example x.conjugate() */
  conjugate(): Py {
    return pos(this as Py);
  }
}

/**
 * Python's `numbers.Rational`: numbers with `numerator` and `denominator`, in lowest terms.
 *
 * @example isinstance(1, Rational) // true
 */
export class Rational extends Real {
  static override readonly __name__: string = "Rational";
  static override readonly __module__: string = "numbers";
  static override readonly kind: Kind | null = "Rational";
  static override readonly __abstract__: readonly string[] = ["numerator", "denominator"];

  __float__(): Py {
    return ratio(this);
  }
}

function ratio({ numerator, denominator }: Py): Py {
  return truediv(int(numerator), int(denominator));
}

/**
 * Python's `numbers.Integral`: whole numbers with the operators of bits.
 *
 * @example isinstance(true, Integral) // true
 */
export class Integral extends Rational {
  static override readonly __name__: string = "Integral";
  static override readonly __module__: string = "numbers";
  static override readonly kind: Kind | null = "Integral";
  static override readonly __abstract__: readonly string[] = [
    "__int__", "__pow__", "__lshift__", "__rlshift__", "__rshift__", "__rrshift__", "__and__", "__rand__", "__xor__", "__rxor__", "__or__", "__ror__", "__invert__",
  ];

  __index__(): Py {
    return int(this);
  }

  override __float__(): Py {
    return asFloat(to_float(int(this)));
  }

  get numerator(): Py {
    return pos(this as Py);
  }

  get denominator(): Py {
    return 1;
  }
}

export { AnyNumber as Number };
