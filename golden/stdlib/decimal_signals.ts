/** Signals of decimals: which condition raises what, which flag it sets, and the constants of the module. */

import {
  add,
  asFloat,
  BaseException,
  call,
  enter,
  eq,
  getattr,
  getitem,
  hasattr,
  issubclass,
  iter,
  library_module,
  lt,
  mul,
  object,
  print,
  truediv,
  tuple,
  type_name,
} from "py2ts-runtime";
import * as decimal from "py2ts-runtime/decimal";
import {
  BasicContext,
  Clamped,
  Context,
  Decimal,
  DecimalException,
  DecimalTuple,
  DefaultContext,
  DivisionByZero,
  ExtendedContext,
  FloatOperation,
  getcontext,
  Inexact,
  InvalidOperation,
  localcontext,
  Overflow,
  Rounded,
  setcontext,
  Subnormal,
  Underflow,
} from "py2ts-runtime/decimal";

print(
  decimal.MAX_PREC,
  decimal.MAX_EMAX,
  decimal.MIN_EMIN,
  decimal.MIN_ETINY,
  decimal.HAVE_THREADS,
  decimal.HAVE_CONTEXTVAR,
);
print(
  BasicContext.prec,
  BasicContext.rounding,
  DefaultContext.prec,
  DefaultContext.rounding,
  ExtendedContext.prec,
);

print(
  new DecimalTuple(0, tuple(1, 4, 2), -2),
  new Decimal(new DecimalTuple(1, tuple(5, 0), 1)),
  eq(new Decimal("-3.14").as_tuple(), new DecimalTuple(1, tuple(3, 1, 4), -2)),
);
print(
  new DecimalTuple(0, tuple(1), 0).sign,
  new DecimalTuple(0, tuple(1), 0).digits,
  new DecimalTuple(0, tuple(1), 0).exponent,
);

const signals: any[] = [
  Clamped,
  DivisionByZero,
  Inexact,
  InvalidOperation,
  Overflow,
  Rounded,
  Subnormal,
  Underflow,
  FloatOperation,
];
for (const signal of signals) {
  print(
    getattr(signal, "__name__"),
    [...iter(getattr(signal, "__mro__"))]
      .filter((base: any) => base !== object && base !== BaseException)
      .map((base: any) => getattr(base, "__name__")),
  );
}
for (const condition of hasattr(
  library_module(decimal, "decimal", []),
  "ConversionSyntax",
)
  ? tuple(
      decimal.ConversionSyntax,
      decimal.DivisionImpossible,
      decimal.DivisionUndefined,
      decimal.InvalidContext,
    )
  : tuple()) {
  print(
    getattr(condition, "__name__"),
    issubclass(condition, InvalidOperation),
  );
}

function flags(context: Context): string[] {
  return signals
    .filter((signal) => getitem(context.flags, signal))
    .map((signal) => getattr(signal, "__name__"));
}

function attempt(
  label: string,
  compute: (...args: any[]) => any,
  keywords: Record<string, any> = {},
): void {
  const options = new Map<string, any>(Object.entries(keywords));
  const scope = enter(
    localcontext(
      call(Context, {
        prec: 4,
        Emin: -9,
        Emax: 9,
        traps: [],
        ...Object.fromEntries(options),
      }),
    ),
  );
  try {
    const context = scope.value;
    print(label, compute(), flags(context));
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
}

attempt("inexact", () => truediv(new Decimal(1), new Decimal(3)));
attempt("by zero", () => truediv(new Decimal(1), new Decimal(0)));
attempt("invalid", () => truediv(new Decimal(0), new Decimal(0)));
attempt("overflow", () => mul(new Decimal("9e9"), 10));
attempt("underflow", () => truediv(new Decimal("1e-9"), 10 ** 9));
attempt("subnormal", () => truediv(new Decimal("1e-9"), 10));
attempt("rounded", () => add(new Decimal("1.00000"), 1));
attempt("clamped", () => add(new Decimal("1e9"), 0), { clamp: 1 });
attempt("float", () => new Decimal(0.5));
attempt("syntax", () => new Context({ traps: [] }).create_decimal("what"));

for (const signal of tuple(
  Inexact,
  Rounded,
  DivisionByZero,
  InvalidOperation,
  Overflow,
  Underflow,
  Subnormal,
)) {
  const scope = enter(
    localcontext(new Context({ prec: 4, Emin: -9, Emax: 9, traps: [signal] })),
  );
  try {
    for (const compute of tuple(
      () => truediv(new Decimal(1), new Decimal(3)),
      () => truediv(new Decimal(1), 0),
      () => mul(new Decimal("NaN"), new Decimal("sNaN")),
      () => mul(new Decimal("9e9"), 10),
      () => truediv(new Decimal("1.5e-9"), 10),
    )) {
      try {
        compute();
      } catch (error) {
        if (!(error instanceof DecimalException)) {
          throw error;
        }
        print(getattr(signal, "__name__"), "raised", type_name(error), error);
        break;
      }
    }
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
}

const scope2 = enter(localcontext());
try {
  const context = scope2.value;
  context.traps.set(FloatOperation, true);
  for (const compute of tuple(
    () => new Decimal(0.5),
    () => lt(new Decimal(1), 0.5),
    () => eq(new Decimal(1), asFloat(1)),
  )) {
    try {
      print(compute());
    } catch (error) {
      if (!(error instanceof FloatOperation)) {
        throw error;
      }
      print("float:", error);
    }
  }
} catch (error2) {
  scope2.failed(error2);
} finally {
  scope2.exit();
}

const before = getcontext();
setcontext(BasicContext.copy());
try {
  print(truediv(new Decimal(1), new Decimal(7)), new Decimal(2).sqrt());
  print(mul(new Decimal("1e999999"), new Decimal("1e999999")));
} catch (error) {
  if (!(error instanceof Overflow)) {
    throw error;
  }
  print("overflow", error);
} finally {
  setcontext(before);
}
print(truediv(new Decimal(1), new Decimal(7)));
