/** Ints of any size and floats as Python prints them. */

import {
  add,
  asFloat,
  caught,
  Dict,
  div,
  divmod,
  eq,
  float_floordiv,
  float_mod,
  float_round,
  float_str,
  floordiv,
  type Int,
  int,
  int_floordiv,
  int_mod,
  lshift,
  map,
  max,
  min,
  mod,
  mul,
  neg,
  type Num,
  pow,
  print,
  range,
  round,
  round_to_int,
  sub,
  sum,
  to_float,
  tuple,
  type_name,
  TypeError,
  ValueError,
  ZeroDivisionError,
} from "py2ts-runtime";

let n: Int = 1;
for (const i of range(1, 26)) {
  n = mul(n, i);
}
print(
  n,
  floordiv(n, pow(10, 20)),
  Number(mod(n, 97)),
  floordiv(neg(n), 7),
  sub(pow(2, 100), 1),
  Number(mod(pow(7, 77), 1000)),
);
print(
  add(pow(2, 53), 1),
  mul(9007199254740993n, 3),
  add(pow(10, 18), 1),
  neg(pow(2, 63)),
);
let total: Int = 0;
for (const i of range(100000)) {
  total = add(total, i * i * i);
}
print(total);
print(sum(map((i) => i * i, range(200_000))));
print(
  Math.floor(7 / 2),
  Math.floor(-7 / 2),
  int_mod(7, -3),
  int_mod(-7, 3),
  divmod(-7, 2),
  asFloat(float_floordiv(7.5, 2)),
  asFloat(float_mod(-7.5, 2)),
);
print(
  asFloat(1 / 2),
  asFloat(4 / 2),
  pow(2, -1),
  asFloat(10 / 5),
  asFloat(3 * 1),
  asFloat(1000),
  asFloat(1.5e300 * 10000000000),
);
print(
  round_to_int(2.5),
  round_to_int(3.5),
  asFloat(float_round(2.675, 2)),
  round_to_int(-1.5),
  round(1234, -2),
);
print(
  asFloat(0.1 + 0.2),
  asFloat(10000000000000000),
  1e-7,
  123456789.123,
  asFloat(1),
  asFloat(-0),
  asFloat(to_float("inf")),
  asFloat(to_float("nan")),
);
print(
  int("123456789012345678901234567890"),
  int(3.99),
  int(-3.99),
  int("ff", 16),
  asFloat(to_float("2.50")),
);
print(
  add(true, true),
  sum([true, false, true]),
  5 & 3,
  5 | 3,
  5 ^ 3,
  ~5,
  lshift(1, 70),
  Number(lshift(1, 5)) >> 2,
);
print(
  max(1, 2.5),
  min(3, asFloat(1)),
  Math.abs(-5),
  asFloat(Math.abs(-2.5)),
  pow(3, 4, 5),
  0x10,
  0b101,
  0o17,
  1_000,
);
let x: number = 5;
x /= 2;
print(
  asFloat(x),
  asFloat(x * 2),
  x === 2.5,
  5 === 5,
  eq(1, true),
  [asFloat(1), asFloat(2)],
  new Map([["a", asFloat(1)]]),
  tuple(asFloat(3)),
);
const average = (1 + 2 + 3) / 3;
print(
  asFloat(average),
  [asFloat(average)],
  `${float_str(average)}`,
  float_str(average),
  new Dict([[asFloat(average), asFloat(average)]]),
);
const values: Num[] = [asFloat(2), 3.5];
values.push(4);
print(values, sum(values), max(values));
for (const bad of tuple(
  () => div(1, 0),
  () => int_floordiv(1, 0),
  () => float_mod(1, 0),
  () => int("z"),
  () => add(1, "a"),
  () => add("a", 1),
)) {
  try {
    bad();
  } catch (error) {
    const e = caught(error);
    if (!(
      e instanceof ZeroDivisionError ||
      e instanceof ValueError ||
      e instanceof TypeError
    )) {
      throw e;
    }
    print(type_name(e), e);
  }
}
