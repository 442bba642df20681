/** The exceptions of decimal arithmetic, each the signal of a condition. */
import { ArithmeticError, BaseException, Exception, TypeError, ZeroDivisionError } from "../core/exceptions/index.ts";
import { BASES, LINEAR } from "../core/types.ts";
import type { Py } from "../core/value.ts";

/** Python's `decimal.DecimalException` */
export class DecimalException extends ArithmeticError {
  static readonly __module__: string = "decimal";
}

/** The exponent was changed to fit. */
export class Clamped extends DecimalException {
  static override readonly __module__: string = "decimal";
}

/** There is no result. */
export class InvalidOperation extends DecimalException {
  static override readonly __module__: string = "decimal";
}

/** A text that is no number. */
export class ConversionSyntax extends InvalidOperation {
  static override readonly __module__: string = "decimal";
}

/** A whole quotient with too many digits. */
export class DivisionImpossible extends InvalidOperation {
  static override readonly __module__: string = "decimal";
}

/** Zero by zero. */
export class DivisionUndefined extends InvalidOperation {
  static override readonly __module__: string = "decimal";

  static get [LINEAR](): readonly Py[] {
    return [DivisionUndefined, InvalidOperation, DecimalException, ZeroDivisionError, ArithmeticError, Exception, BaseException];
  }

  static get [BASES](): readonly Py[] {
    return [InvalidOperation, ZeroDivisionError];
  }
}

/** A context that does not fit its operation. */
export class InvalidContext extends InvalidOperation {
  static override readonly __module__: string = "decimal";
}

/** A number by zero. */
export class DivisionByZero extends DecimalException {
  static override readonly __module__: string = "decimal";

  static get [LINEAR](): readonly Py[] {
    return [DivisionByZero, DecimalException, ZeroDivisionError, ArithmeticError, Exception, BaseException];
  }

  static get [BASES](): readonly Py[] {
    return [DecimalException, ZeroDivisionError];
  }
}

/** Digits other than zero were rounded away. */
export class Inexact extends DecimalException {
  static override readonly __module__: string = "decimal";
}

/** Digits were rounded away. */
export class Rounded extends DecimalException {
  static override readonly __module__: string = "decimal";
}

/** A result below the smallest normal number. */
export class Subnormal extends DecimalException {
  static override readonly __module__: string = "decimal";
}

/** A result that is too large. */
export class Overflow extends Inexact {
  static override readonly __module__: string = "decimal";

  static get [LINEAR](): readonly Py[] {
    return [Overflow, Inexact, Rounded, DecimalException, ArithmeticError, Exception, BaseException];
  }

  static get [BASES](): readonly Py[] {
    return [Inexact, Rounded];
  }
}

/** A result that is too small. */
export class Underflow extends Inexact {
  static override readonly __module__: string = "decimal";

  static get [LINEAR](): readonly Py[] {
    return [Underflow, Inexact, Rounded, Subnormal, DecimalException, ArithmeticError, Exception, BaseException];
  }

  static get [BASES](): readonly Py[] {
    return [Inexact, Rounded, Subnormal];
  }
}

/** Decimals and floats were mixed. */
export class FloatOperation extends DecimalException {
  static override readonly __module__: string = "decimal";

  static get [LINEAR](): readonly Py[] {
    return [FloatOperation, DecimalException, ArithmeticError, TypeError, Exception, BaseException];
  }

  static get [BASES](): readonly Py[] {
    return [DecimalException, TypeError];
  }
}
