import { asFloat, Float, type Int } from "../../core/float.ts";
import { canonical } from "../../core/int.ts";
import { hash } from "../../core/hash/index.ts";
import { is_number, to_double } from "../../core/operators/numeric.ts";
import { NotImplemented } from "../../core/singletons.ts";
import { builtin_type, type TypeValue } from "../../core/types.ts";
import { tuple } from "../../core/tuple.ts";
import type { Py } from "../../core/value.ts";
import { complex_format } from "../format/complex_format.ts";
import { complex_parts } from "./complex_parts.ts";
import { complex_repr } from "./complex_repr.ts";
import { absolute, complex_power, divide, multiply } from "./arithmetic.ts";

/**
 * Python's complex. The parts are plain numbers, which are floats.
 *
 * @example new Complex(1, -2) // (1-2j)
 */
export class Complex {
  static readonly __name__: string = "complex";
  static readonly __floats__: readonly string[] = ["real", "imag"];
  readonly real: number;
  readonly imag: number;

  constructor(real = 0, imag = 0) {
    this.real = real;
    this.imag = imag;
  }

  static get __type__(): Py {
    return complex;
  }

  /** Python's `z.conjugate()`. */
  conjugate(): Complex {
    return new Complex(this.real, -this.imag);
  }

  __repr__(): string {
    return complex_repr(this.real, this.imag);
  }

  __format__(spec: string): string {
    return spec === "" ? complex_repr(this.real, this.imag) : complex_format(this.real, this.imag, spec);
  }

  __complex__(): Complex {
    return this;
  }

  __bool__(): boolean {
    return this.real !== 0 || this.imag !== 0;
  }

  __hash__(): Int {
    const parts = [BigInt(hash(asFloat(this.real))), BigInt(hash(asFloat(this.imag)))] as const;
    const sum = BigInt.asIntN(64, parts[0] + 1000003n * parts[1]);
    return canonical(sum === -1n ? -2n : sum);
  }

  __eq__(other: Py): Py {
    if (other instanceof Complex) return this.real === other.real && this.imag === other.imag;
    if (!is_number(other)) return NotImplemented;
    const value = other instanceof Float ? other.value : other;
    return this.imag === 0 && Number(this.real) == value;
  }

  __neg__(): Complex {
    return new Complex(-this.real, -this.imag);
  }

  __pos__(): Complex {
    return new Complex(this.real, this.imag);
  }

  __abs__(): number | Float {
    return asFloat(absolute(this));
  }

  __add__(other: Py): Py {
    return with_complex(other, (z) => new Complex(this.real + z.real, this.imag + z.imag));
  }

  __radd__(other: Py): Py {
    return this.__add__(other);
  }

  __sub__(other: Py): Py {
    return with_complex(other, (z) => new Complex(this.real - z.real, this.imag - z.imag));
  }

  __rsub__(other: Py): Py {
    return with_complex(other, (z) => new Complex(z.real - this.real, z.imag - this.imag));
  }

  __mul__(other: Py): Py {
    return with_complex(other, (z) => new Complex(...multiply(this, z)));
  }

  __rmul__(other: Py): Py {
    return this.__mul__(other);
  }

  __truediv__(other: Py): Py {
    return with_complex(other, (z) => new Complex(...divide(this, z)));
  }

  __rtruediv__(other: Py): Py {
    return with_complex(other, (z) => new Complex(...divide(z, this)));
  }

  __pow__(other: Py): Py {
    return with_complex(other, (z) => new Complex(...complex_power(this, z)));
  }

  __rpow__(other: Py): Py {
    return with_complex(other, (z) => new Complex(...complex_power(z, this)));
  }

  __getnewargs__(): readonly [number, number] {
    return tuple(this.real, this.imag);
  }
}

/** Applies an operation to a number of any kind as a complex one. */
function with_complex(x: Py, operation: (z: Complex) => Complex): Py {
  if (x instanceof Complex) return operation(x);
  return is_number(x) ? operation(new Complex(to_double(x), 0)) : NotImplemented;
}

export interface ComplexType extends TypeValue<Complex> {
  (real?: Py, imag?: Py): Complex;
  new (real?: Py, imag?: Py): Complex;
}

/**
 * Python's `complex(real=0, imag=0)`, `complex(text)`, and the type complex.
 *
 * @raises ValueError if the text is no complex number
 * @raises TypeError for what is no number
 * @example complex("1+2j") // (1+2j)
 */
export const complex = /* @__PURE__ */ builtin_type<ComplexType>(
  function complex(this: unknown, real?: Py, imag?: Py): Py {
    return Reflect.construct(Complex, complex_parts(real, imag), new.target ?? Complex);
  },
  { name: "complex", check: (x) => x instanceof Complex, prototype: () => Complex.prototype },
);

