/** What random programs found: stars anywhere, None as a result, conversions before formats, operators of one class. */

import {
  asFloat,
  bytearray,
  bytearray_append,
  bytearray_reverse,
  bytes_of,
  call_method,
  caught,
  dict_update,
  enumerate,
  format,
  getattr,
  len,
  list_remove,
  map,
  mul,
  or_,
  pow,
  print,
  PySet,
  repr,
  setitem,
  slice,
  str,
  str_replace,
  sum,
  truediv,
  tuple,
  type,
  type_name,
  TypeError,
  unpack_rest,
  ValueError,
  xor,
  zip,
} from "py2ts-runtime";

class Money {
  cents: any;
  constructor(cents: any) {
    this.cents = cents;
  }

  __format__(spec: string): string {
    return `${format(truediv(this.cents, 100), `${spec || ".2f"}`)} EUR`;
  }

  __rmul__(other: number | Money): Money {
    return new Money(mul(other, this.cents));
  }
}

function stars(pair: readonly [number, number]): void {
  const [first, middle, last] = unpack_rest(tuple(1, 2, 3, 4), 1, 1);
  const [init, end] = unpack_rest(pair, 0, 1);
  const [head, [key, ...rest]] = tuple(0, pair);
  print(first, middle, last, init, end, head, key, rest);
}

function results(): void {
  const xs = [3, 1, 2];
  const data = bytearray(bytes_of("abc"));
  const seen = new PySet([1, 2]);
  print(
    (xs.sort((a, b) => a - b), null),
    (list_remove(xs, 1), null),
    (bytearray_append(data, 100), null),
    (bytearray_reverse(data), null),
    (seen.delete(2), null),
    (dict_update(new Map<any, number>(), undefined, { a: 1 }), null),
    xs,
    data,
    seen,
  );
}

function texts(price: Money, count: number): void {
  print(
    `${format(price)}|${format(price, ".1f")}|${format(str(count), ">4")}|${format(repr(count), "<4")}|`,
    type_name(asFloat(2 * 1)),
    type_name(asFloat(count * 1)),
  );
  for (const spec of tuple("x", ".1f")) {
    try {
      print(`${format(str(count), `${spec}`)}`);
    } catch (error) {
      if (!(error instanceof ValueError)) {
        throw error;
      }
      print(error);
    }
  }
}

function operators(a: Money): void {
  print(`${format(mul(3, a))}`);
  try {
    print(mul(a, a));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(str_replace(str(error), "__main__.", ""));
  }
  print(
    or_(pow(2, 53), 0),
    Number(xor(2 ** 52 + 1, 1)),
    call_method(5, "__add__", 2.5),
    call_method(5, "__add__", 2),
    call_method(2.5, "__add__", 2),
  );
  const xs = [1, 2, 3];
  try {
    setitem(xs, slice(0, 2), 5);
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  try {
    sum([1], bytes_of(""));
  } catch (error2) {
    const error = caught(error2);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print(error);
  }
  print(
    type_name(enumerate(xs)),
    getattr(getattr(zip(xs), "__class__"), "__name__"),
    type(map(str, xs)) === type(map(len, [])),
  );
}

stars(tuple(5, 6));
results();
texts(new Money(1250), 7);
operators(new Money(5));
