/** Money: a ledger with rounding rules, contexts per task, and what decimals do at the edges. */

import {
  abs,
  add,
  ArithmeticError,
  asFloat,
  caught,
  contains,
  Dict,
  dict_items,
  divmod,
  enter,
  eq,
  floordiv,
  format,
  getattr,
  getitem,
  gt,
  hash,
  type Int,
  int,
  iter,
  lt,
  map,
  max,
  min,
  mod,
  mul,
  neg,
  type Num,
  OverflowError,
  pow,
  print,
  repr,
  round,
  sorted,
  str,
  sum,
  to_float,
  truediv,
  tuple,
  type_name,
  TypeError,
  unpack,
  ValueError,
  ZeroDivisionError,
} from "py2ts-runtime";
import * as asyncio from "py2ts-runtime/asyncio";
import { dataclass } from "py2ts-runtime/dataclasses";
import * as decimal from "py2ts-runtime/decimal";
import {
  Context,
  Decimal,
  DivisionByZero,
  getcontext,
  Inexact,
  InvalidOperation,
  localcontext,
  ROUND_HALF_EVEN,
  ROUND_HALF_UP,
  setcontext,
} from "py2ts-runtime/decimal";
import { Fraction } from "py2ts-runtime/fractions";

const CENT = new Decimal("0.01");

function money(
  value: Decimal | string | number,
  rounding: string = ROUND_HALF_EVEN,
): Decimal {
  return new Decimal(value).quantize(CENT, rounding);
}

class Line {
  amount: Decimal;
  name: string;
  constructor(amount: Decimal, name: string) {
    this.amount = amount;
    this.name = name;
  }
}
dataclass(Line, "amount, name", {
  order: true,
  fields: { name: { compare: false } },
});

class Ledger {
  lines: Line[];
  rates: Map<string, Decimal>;
  constructor() {
    this.lines = [];
    this.rates = new Map([
      ["EUR", new Decimal("1")],
      ["USD", new Decimal("1.0832")],
    ]);
  }

  add(name: string, amount: Num | string, currency = "EUR"): void {
    this.lines.push(
      new Line(
        money(truediv(new Decimal(amount), getitem(this.rates, currency))),
        name,
      ),
    );
  }

  get total(): Decimal {
    return sum(
      map((line) => line.amount, this.lines),
      new Decimal(0),
    );
  }

  report(): void {
    for (const line of sorted(this.lines, { reverse: true })) {
      print(
        `${format(line.name, "<10")}|${format(line.amount, ">12,.2f")}|${format(truediv(line.amount, this.total), ">7.1%")}`,
      );
    }
  }
}

async function precise(digits: number): Promise<readonly [Decimal, Int]> {
  const scope = enter(localcontext());
  try {
    const ctx = scope.value;
    ctx.prec = digits;
    await asyncio.sleep(0);
    return tuple(truediv(new Decimal(1), new Decimal(7)), getcontext().prec);
  } catch (error2) {
    scope.failed(error2);
    throw error2;
  } finally {
    scope.exit();
  }
}

function outcome(
  function_: (...args: any[]) => any,
): Decimal | Int | boolean | string {
  try {
    return function_();
  } catch (error2) {
    const error = caught(error2);
    if (!(
      error instanceof decimal.DecimalException ||
      error instanceof ValueError ||
      error instanceof TypeError ||
      error instanceof OverflowError
    )) {
      throw error;
    }
    return `${type_name(error)}: ${str(error)}`;
  }
}

async function main(): Promise<void> {
  const ledger = new Ledger();
  for (const [name, amount, currency] of [
    tuple("rent", "1250", "EUR"),
    tuple("server", "49.99", "USD"),
    tuple("coffee", 12.5, "EUR"),
    tuple("paper", 7, "USD"),
  ]) {
    ledger.add(name, amount, currency);
  }
  ledger.report();
  print(ledger.total, max(ledger.lines), min(ledger.lines).amount);
  print(
    money("2.675"),
    money("2.675", ROUND_HALF_UP),
    money("-0.005"),
    mul(money(10), 3),
    add(new Decimal("1.10"), 1),
    add(new Decimal("0.1"), new Decimal("0.2")),
  );

  print(
    await asyncio.gather(
      () => precise(3),
      () => precise(30),
      () => precise(10),
    ),
    getcontext().prec,
  );

  const x = new Decimal("-12.3400");
  print(
    repr(x),
    str(x),
    x.normalize(),
    x.as_tuple(),
    x.adjusted(),
    x.as_integer_ratio(),
    neg(x),
    abs(x),
    floordiv(x, 5),
    mod(x, 5),
    divmod(x, 5),
    pow(x, 2),
  );
  print(
    round(x, 1),
    round(x),
    int(x),
    asFloat(to_float(x)),
    x.to_integral_value(),
    gt(x, 0) ? x.sqrt() : "negative",
    hash(new Decimal(3)) === hash(3),
  );
  print(
    new Decimal(2).sqrt(),
    new Decimal(1).exp(),
    new Decimal(10).ln(),
    new Decimal("1000").log10(),
    pow(new Decimal(2), new Decimal("0.5")),
    pow(new Decimal(2), -3),
  );
  print(
    new Decimal("1E+3"),
    new Decimal("1e-7"),
    new Decimal("123E+1").to_eng_string(),
    new Decimal("NaN"),
    new Decimal("-Infinity"),
    new Decimal("0E-10"),
  );
  const value3 = eq(x, new Decimal("-12.34"));
  const value4 = eq(x, -12.34);
  const value5 = lt(x, -12);
  const value6 = eq(new Decimal("0.5"), 0.5);
  const value7 = eq(new Decimal("0.5"), new Fraction(1, 2));
  const value8 = getitem(new Dict([[new Decimal("1.0"), "one"]]), 1);
  const value2 = [new Decimal(3)];
  print(value3, value4, value5, value6, value7, value8, contains(value2, 3));
  print(
    new Decimal(0.1),
    Decimal.from_float(0.25),
    new Decimal(tuple(1, tuple(1, 2, 3), -2)),
    new Decimal("  1_000.50 "),
  );
  print(
    `${format(x, ".1f")} ${format(x, "10.2f")}| ${format(x, "<10")}| ${format(x, "+")} ${format(x, "e")} ${format(x, ",")} ${format(new Decimal("0.256"), ".0%")} ${format(new Decimal(1234567), ",")}`,
  );

  const context = new Context({
    prec: 5,
    rounding: decimal.ROUND_DOWN,
    traps: [InvalidOperation],
  });
  print(
    context.divide(1, 3),
    context.create_decimal("3.14159265"),
    context.sqrt(2),
    context.divide(1, 0),
    context,
  );
  print(
    sorted(
      (function* (source: any) {
        for (const item of source) {
          const [signal, is_set] = unpack(item, 2);
          if (is_set) {
            yield getattr(signal, "__name__");
          }
        }
      })(iter(dict_items(context.flags))),
    ),
  );
  for (const function_ of tuple(
    () => new Decimal("abc"),
    () => truediv(new Decimal(1), 0),
    () => truediv(new Decimal(0), 0),
    () => add(new Decimal(1), 1.5),
    () => new Decimal("1e30").quantize(CENT),
    () => int(new Decimal("inf")),
    () => new Decimal([1]),
    () => lt(new Decimal("NaN"), 1),
  )) {
    print(outcome(function_));
  }
  try {
    mod(new Decimal(5), 0);
  } catch (error) {
    if (!(error instanceof InvalidOperation)) {
      throw error;
    }
    print("invalid", error, error instanceof ArithmeticError);
  }
  try {
    truediv(new Decimal(5), 0);
  } catch (error) {
    if (!(error instanceof ZeroDivisionError)) {
      throw error;
    }
    print("zero", type_name(error), error instanceof DivisionByZero);
  }
  const scope = enter(localcontext(undefined, { prec: 6 }));
  try {
    const ctx = scope.value;
    ctx.traps.set(Inexact, true);
    print(
      truediv(new Decimal(1), 4),
      outcome(() => truediv(new Decimal(1), 3)),
      getitem(ctx.flags, Inexact),
    );
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  setcontext(decimal.ExtendedContext);
  print(truediv(new Decimal(1), 0), new Decimal("x"), getcontext().prec);
}

await asyncio.run(main);
