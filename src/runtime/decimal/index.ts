export { Decimal } from "./Decimal.ts";
export { Context } from "./Context.ts";
export {
  HAVE_CONTEXTVAR, HAVE_THREADS, MAX_EMAX, MAX_PREC, MIN_EMIN, MIN_ETINY, ROUND_05UP, ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
} from "./constants.ts";
export { BasicContext, ContextManager, DefaultContext, ExtendedContext, getcontext, localcontext, setcontext } from "./current.ts";
export { DecimalTuple } from "./DecimalTuple.ts";
export {
  Clamped, ConversionSyntax, DecimalException, DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation, Inexact, InvalidContext, InvalidOperation, Overflow, Rounded, Subnormal, Underflow,
} from "./signals.ts";
