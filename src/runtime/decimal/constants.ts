/** The module's constants. */
import type { Int } from "../core/float.ts";
import type { Rounding } from "./number.ts";

/** Away from zero only if the last digit would be 0 or 5. */
export const ROUND_05UP = "ROUND_05UP";
/** Towards infinity. */
export const ROUND_CEILING = "ROUND_CEILING";
/** Towards zero. */
export const ROUND_DOWN = "ROUND_DOWN";
/** Towards minus infinity. */
export const ROUND_FLOOR = "ROUND_FLOOR";
/** To the nearest, ties towards zero. */
export const ROUND_HALF_DOWN = "ROUND_HALF_DOWN";
/** To the nearest, ties to even digits. */
export const ROUND_HALF_EVEN = "ROUND_HALF_EVEN";
/** To the nearest, ties away from zero. */
export const ROUND_HALF_UP = "ROUND_HALF_UP";
/** Away from zero. */
export const ROUND_UP = "ROUND_UP";

export const ROUNDINGS: readonly Rounding[] = [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP];

/** The largest precision. */
export const MAX_PREC: Int = 999999999999999999n;
/** The largest Emax. */
export const MAX_EMAX: Int = 999999999999999999n;
/** The smallest Emin. */
export const MIN_EMIN: Int = -999999999999999999n;
/** The smallest exponent of all. */
export const MIN_ETINY: Int = -1999999999999999997n;
/** Contexts are per task. */
export const HAVE_CONTEXTVAR = true;
/** Contexts are per thread. */
export const HAVE_THREADS = true;
