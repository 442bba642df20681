/** Arithmetic of ranges of ints: which results stay native numbers. */
import type { BinaryOperator } from "../../../ir/python/index.ts";
import type { IntAtom } from "./value.ts";

const SAFE = Number.MAX_SAFE_INTEGER;
/** A counter that moves by at most this per step can't leave the safe range in any time a program has. */
const STEP = 2048;
const HALF = 2 ** 52;

export const anyInt: IntAtom = { kind: "int", low: -Infinity, high: Infinity, small: false };

function exact(low: number, high: number): IntAtom {
  const small = low >= -SAFE && high <= SAFE;
  return { kind: "int", low, high, small };
}

/** No bound is known, but it is a native number. */
function counter(low: number, high: number): IntAtom {
  return { kind: "int", low, high, small: true };
}

function isFinite(atom: IntAtom): boolean {
  return Number.isFinite(atom.low) && Number.isFinite(atom.high);
}

function isStep(atom: IntAtom): boolean {
  return atom.low >= -STEP && atom.high <= STEP;
}

export function constant(value: bigint): IntAtom {
  const number = Number(value);
  return Number.isSafeInteger(number) ? exact(number, number) : { kind: "int", low: number > 0 ? SAFE : -Infinity, high: number > 0 ? Infinity : -SAFE, small: false };
}

export function joinInts(left: IntAtom, right: IntAtom): IntAtom {
  if (right.low >= left.low && right.high <= left.high && (right.small || !left.small)) return left;
  return { kind: "int", low: Math.min(left.low, right.low), high: Math.max(left.high, right.high), small: left.small && right.small };
}

/** Bounds that keep growing are given up; what moves in small steps only is then found to stay small. */
export function widenInts(before: IntAtom, after: IntAtom): IntAtom {
  const low = after.low < before.low ? -Infinity : after.low;
  const high = after.high > before.high ? Infinity : after.high;
  const small = after.small && (low === after.low || after.low >= -HALF) && (high === after.high || after.high <= HALF);
  return { kind: "int", low, high, small };
}

export function negate({ low, high, small }: IntAtom): IntAtom {
  return { kind: "int", low: -high, high: -low, small };
}

/** The result of an operator that gives ints for ints; null where it does not (`/`, a negative power). */
export function intResult(operator: BinaryOperator, left: IntAtom, right: IntAtom): IntAtom | null {
  switch (operator) {
    case "+": return add(left, right);
    case "-": return add(left, negate(right));
    case "*": return multiply(left, right);
    case "//": return floorDivide(left, right);
    case "%": return remainder(left, right);
    case "&": return and(left, right);
    case "|": case "^": return left.low >= 0 && right.low >= 0 && isFinite(left) && isFinite(right) ? exact(0, 2 ** bits(Math.max(left.high, right.high)) - 1) : bitwise(left, right);
    case "<<": return shift(left, right);
    case ">>": return right.low >= 0 ? { kind: "int", low: Math.min(left.low, 0), high: Math.max(left.high, 0), small: left.small } : anyInt;
    case "**": return power(left, right);
    case "/": case "@": return null;
  }
}

/** How many bits a number has; logarithms are rounded. */
function bits(n: number): number {
  return n === 0 ? 0 : BigInt(n).toString(2).length;
}

function add(left: IntAtom, right: IntAtom): IntAtom {
  const low = left.low + right.low;
  const high = left.high + right.high;
  if (isFinite(left) && isFinite(right)) return exact(low, high);
  const steady = (left.small && isStep(right)) || (right.small && isStep(left));
  return steady ? counter(low, high) : { kind: "int", low: Number.isNaN(low) ? -Infinity : low, high: Number.isNaN(high) ? Infinity : high, small: false };
}

function multiply(left: IntAtom, right: IntAtom): IntAtom {
  if (left.low === left.high && left.low === 1) return right;
  if (right.low === right.high && right.low === 1) return left;
  const products = [left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high].map((product) => (Number.isNaN(product) ? 0 : product));
  return exact(Math.min(...products), Math.max(...products));
}

function floorDivide(left: IntAtom, right: IntAtom): IntAtom {
  if (!left.small || !right.small) return anyInt;
  const positive = right.low > 0;
  // Division makes nothing larger, only -2^53+1 // -1 turns round.
  const bound = Math.max(Math.abs(left.low), Math.abs(left.high));
  const low = positive && left.low >= 0 ? Math.floor(left.low / right.high) : -bound;
  const high = positive ? Math.max(0, Math.floor(left.high / right.low)) : bound;
  return { kind: "int", low: Number.isNaN(low) ? 0 : low, high: Number.isNaN(high) ? Infinity : high, small: true };
}

function remainder(left: IntAtom, right: IntAtom): IntAtom {
  if (right.low > 0) {
    const high = Math.min(right.high - 1, left.low >= 0 ? left.high : Infinity);
    return { kind: "int", low: 0, high, small: right.small };
  }
  return { kind: "int", low: -Infinity, high: Infinity, small: right.small };
}

function and(left: IntAtom, right: IntAtom): IntAtom {
  if (right.low >= 0 && Number.isFinite(right.high)) return exact(0, right.high);
  if (left.low >= 0 && Number.isFinite(left.high)) return exact(0, left.high);
  return bitwise(left, right);
}

function bitwise(left: IntAtom, right: IntAtom): IntAtom {
  return left.small && right.small && isFinite(left) && isFinite(right) && Math.max(Math.abs(left.low), Math.abs(left.high), Math.abs(right.low), Math.abs(right.high)) < 2 ** 52
    ? exact(-(2 ** 52), 2 ** 52)
    : anyInt;
}

function shift(left: IntAtom, right: IntAtom): IntAtom {
  if (right.low < 0 || right.high > 64 || !isFinite(left)) return anyInt;
  const factor = 2 ** right.high;
  return exact(Math.min(left.low * factor, left.low), Math.max(left.high * factor, left.high));
}

function power(left: IntAtom, right: IntAtom): IntAtom | null {
  if (right.low < 0) return null;
  if (!isFinite(left) || right.high > 64) return { kind: "int", low: left.low >= 0 ? 0 : -Infinity, high: Infinity, small: false };
  const largest = Math.max(Math.abs(left.low), Math.abs(left.high)) ** right.high;
  return exact(left.low >= 0 ? 0 : -largest, Math.max(largest, 1));
}
