/** What can happen in an operation, as bits, and the signals that stand for it. */
import {
  Clamped, ConversionSyntax, DivisionByZero, DivisionImpossible, DivisionUndefined, FloatOperation, Inexact, InvalidContext, InvalidOperation, Overflow, Rounded, Subnormal, Underflow,
} from "./signals.ts";
import type { Py } from "../core/value.ts";

export const INVALID_OPERATION = 1;
export const CONVERSION_SYNTAX = 2;
export const DIVISION_IMPOSSIBLE = 4;
export const DIVISION_UNDEFINED = 8;
export const INVALID_CONTEXT = 16;
export const FLOAT_OPERATION = 32;
export const DIVISION_BY_ZERO = 64;
export const OVERFLOW = 128;
export const UNDERFLOW = 256;
export const SUBNORMAL = 512;
export const INEXACT = 1024;
export const ROUNDED = 2048;
export const CLAMPED = 4096;

/** All conditions that are signalled as InvalidOperation. */
export const ANY_INVALID = 31;

export type Condition = readonly [bits: number, signal: Py];

/** The signals in CPython's order. A function, so that no class is read while modules are being loaded. */
export function signals(): readonly Condition[] {
  return [
    [ANY_INVALID, InvalidOperation], [FLOAT_OPERATION, FloatOperation], [DIVISION_BY_ZERO, DivisionByZero], [OVERFLOW, Overflow], [UNDERFLOW, Underflow], [SUBNORMAL, Subnormal],
    [INEXACT, Inexact], [ROUNDED, Rounded], [CLAMPED, Clamped],
  ];
}

/** The conditions of InvalidOperation, each with an exception that names it. */
export function invalid_conditions(): readonly Condition[] {
  return [
    [INVALID_OPERATION, InvalidOperation], [CONVERSION_SYNTAX, ConversionSyntax], [DIVISION_IMPOSSIBLE, DivisionImpossible], [DIVISION_UNDEFINED, DivisionUndefined],
    [INVALID_CONTEXT, InvalidContext],
  ];
}

/** The exception for conditions that are trapped: the first signal, told all of them. */
export function raised(bits: number): Error {
  const rest = signals().filter(([mask]) => (bits & mask) !== 0);
  const named = [...invalid_conditions(), ...signals().slice(1)].filter(([mask]) => (bits & mask) !== 0).map(([, signal]) => signal);
  return new (rest[0]![1])(named);
}
