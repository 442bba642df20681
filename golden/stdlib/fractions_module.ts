/** Exact shares of a bill, and the hierarchy of numbers. */

import {
  abs,
  add,
  asFloat,
  caught,
  class_attributes,
  complex,
  coroutine,
  Dict,
  dict_values,
  divmod,
  eq,
  filter,
  float,
  floordiv,
  format,
  getattr,
  getitem,
  hash,
  iadd,
  type Int,
  int,
  isinstance,
  issubclass,
  lt,
  map,
  mod,
  mul,
  neg,
  next,
  type Num,
  pow,
  print,
  repr,
  round,
  slice,
  sorted,
  str,
  sub,
  sum,
  to_float,
  truediv,
  truth,
  tuple,
  type_name,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { dataclass } from "py2ts-runtime/dataclasses";
import { Fraction } from "py2ts-runtime/fractions";
import * as math from "py2ts-runtime/math";
import * as numbers from "py2ts-runtime/numbers";

class Share {
  owner: string;
  part: Fraction;
  constructor(owner: string, part: Fraction) {
    this.owner = owner;
    this.part = part;
  }
}
dataclass(Share, "owner, part");

/** Largest remainders first, so that the parts add up. */
function split(cents: number, shares: Share[]): Map<string, Int> {
  const given = new Map<string, Int>(
    shares.map((share) => [share.owner, math.floor(mul(cents, share.part))]),
  );
  const rest = sub(cents, sum(dict_values(given)));
  const by_rest = sorted(shares, {
    key: (share: Share) =>
      sub(getitem(given, share.owner), mul(cents, share.part)),
  });
  for (const share of getitem(by_rest, slice(null, rest))) {
    given.set(share.owner, add(getitem(given, share.owner), 1));
  }
  return given;
}

/** Adds up exactly what arrives in thirds. */
class Meter {
  total: Num | Fraction;
  constructor() {
    this.total = new Fraction(0);
  }

  async feed(amounts: (Num | Fraction)[]): Promise<void> {
    for (const amount of amounts) {
      await asyncio.sleep(0);
      this.total = iadd(this.total, amount);
    }
  }
}

function describe(value: any): string {
  const kinds = tuple(
    numbers.Integral,
    numbers.Rational,
    numbers.Real,
    numbers.Complex,
    numbers.Number,
  );
  return next(
    map(
      (kind) => getattr(kind, "__name__"),
      filter((kind) => isinstance(value, kind), kinds),
    ),
    "none",
  );
}

async function main(): Promise<void> {
  const shares = [
    new Share("ann", new Fraction(1, 3)),
    new Share("ben", new Fraction("1/2")),
    new Share("cy", new Fraction(1, 6)),
  ];
  print(
    eq(
      sum(
        map((share) => share.part, shares),
        new Fraction(),
      ),
      1,
    ),
    getitem(shares, 0),
  );
  print(split(1000, shares));
  const meter = new Meter();
  await asyncio.gather(
    coroutine(meter.feed.bind(meter), mul([new Fraction(1, 3)], 3)),
    () => meter.feed([0.5, 1]),
  );
  print(meter.total, type_name(meter.total));

  const x = new Fraction(3, 4);
  print(
    add(x, 1),
    sub(1, x),
    mul(x, new Fraction(2, 9)),
    truediv(1, x),
    floordiv(x, new Fraction(1, 3)),
    mod(x, new Fraction(1, 3)),
    divmod(new Fraction(7, 2), x),
  );
  print(
    add(x, 0.5),
    mul(asFloat(2), x),
    add(x, complex(0, 1)),
    pow(x, 2),
    pow(x, -2),
    pow(2, x),
    neg(x),
    abs(neg(x)),
  );
  print(
    x.numerator,
    x.denominator,
    x.real,
    x.imag,
    x.conjugate(),
    x.is_integer(),
    x.as_integer_ratio(),
  );
  print(
    Fraction.from_float(0.1),
    new Fraction(0.1).limit_denominator(),
    new Fraction(asFloat(math.pi)).limit_denominator(1000),
    Fraction.from_decimal(5),
  );
  print(
    asFloat(to_float(x)),
    int(new Fraction(-7, 2)),
    round(new Fraction(5, 2)),
    round(new Fraction(22, 7), 3),
    math.ceil(x),
    math.trunc(neg(x)),
    truth(new Fraction(0)),
  );
  print(
    eq(x, 0.75),
    lt(x, 1),
    hash(x) === hash(0.75),
    getitem(new Dict([[x, "three quarters"]]), 0.75),
    sorted([0.6, x, 1, new Fraction(1, 2)]),
  );
  print(
    `${str(x)} ${repr(x)} [${format(x, ">8")}] ${format(x, ".3f")} ${format(x, "e")} ${format(x, ".1%")} ${format(new Fraction(10 ** 7, 3), ",.2f")}`,
  );
  for (const bad of tuple("three", "1/0", null)) {
    try {
      print(new Fraction(bad));
    } catch (error2) {
      const error = caught(error2);
      if (!(
        error instanceof ValueError ||
        error instanceof TypeError ||
        error instanceof ZeroDivisionError
      )) {
        throw error;
      }
      print(type_name(error), error);
    }
  }

  print(
    Array.from(
      tuple(true, pow(2, 70), 1.5, complex(0, 2), x, "1", null),
      (value: any) => describe(value),
    ),
  );
  print(
    issubclass(int, numbers.Rational),
    issubclass(float, numbers.Rational),
    issubclass(Fraction, numbers.Real),
  );
}

/** Registered, not derived. */
class Half {
  static numerator = 1;
  declare numerator: number;
  static denominator = 2;
  declare denominator: number;
}
class_attributes(Half, "numerator", "denominator");

numbers.Rational.register(Half);
print(
  new Fraction(new Half()),
  describe(new Half()),
  issubclass(Half, numbers.Complex),
);

await asyncio.run(main);
