/** The protocol of binary operators: the operands' dunder methods in Python's order. */
import { Dict } from "../../builtins/dict/Dict.ts";
import { PySet } from "../../builtins/set/PySet.ts";
import { TypeError } from "../exceptions/index.ts";
import { NotImplemented } from "../singletons.ts";
import { special_method } from "../special_method.ts";
import { full_type_name } from "../type_name.ts";
import type { Py } from "../value.ts";

/** An operator's symbol in error texts and its dunder names. */
export interface Operator {
  readonly symbol: string;
  readonly method: string;
  readonly reflected: string;
  readonly in_place: string;
}

/**
 * Describes an operator by the stem of its dunders.
 *
 * @example operator("+", "add") // __add__, __radd__, __iadd__
 */
export function operator(symbol: string, stem: string): Operator {
  return { symbol, method: `__${stem}__`, reflected: `__r${stem}__`, in_place: `__i${stem}__` };
}

/**
 * The result of the operands' dunder methods, or NotImplemented if neither knows the other. The right operand goes
 * first if its class is a subclass of the left one's and has its own reflected method.
 */
export function dunder_binary(a: Py, b: Py, op: Operator): Py {
  const left = method(a, op.method);
  const right = method(b, op.reflected);
  const right_first = right !== undefined && a?.constructor !== b.constructor && is_subclass_instance(b, a) && right !== method(a, op.reflected);
  if (right_first) {
    const result = right.call(b, a);
    if (result !== NotImplemented) return result;
  }
  if (left !== undefined) {
    const result = left.call(a, b);
    if (result !== NotImplemented) return result;
  }
  if (right !== undefined && !right_first && a?.constructor !== b.constructor) {
    return right.call(b, a);
  }
  return NotImplemented;
}

function is_subclass_instance(b: Py, a: Py): boolean {
  return typeof a === "object" && a !== null && typeof a.constructor === "function" && b instanceof a.constructor;
}

function method(x: Py, name: string): Py {
  // Dunders are looked up on the type: a class's own methods are not its operators, a metaclass's are.
  if (typeof x === "function") return special_method(x, name);
  if (typeof x !== "object" || x === null) return undefined;
  const found = x[name];
  if (typeof found === "function") return found;
  // Plain sets and maps borrow the methods of the runtime's own.
  if (x instanceof Set) return (PySet.prototype as Py)[name];
  return x instanceof Map ? (Dict.prototype as Py)[name] : undefined;
}

/**
 * The result of the dunder methods.
 *
 * @raises TypeError "unsupported operand type(s)" if there is none
 */
export function binary(a: Py, b: Py, op: Operator): Py {
  const result = dunder_binary(a, b, op);
  if (result === NotImplemented) throw unsupported(a, b, op.symbol);
  return result;
}

/**
 * `a OP= b`: the in-place dunder of `a` if it has one, else the plain operator.
 */
export function in_place(a: Py, b: Py, op: Operator, plain: (a: Py, b: Py) => Py): Py {
  const own = method(a, op.in_place);
  if (own !== undefined) {
    const result = own.call(a, b);
    if (result !== NotImplemented) return result;
  }
  try {
    return plain(a, b);
  } catch (error) {
    throw own_symbol(error, a, b, op.symbol);
  }
}

/** The error text of an in-place operator names it with its `=`. */
function own_symbol(error: unknown, a: Py, b: Py, symbol: string): unknown {
  const plain = `unsupported operand type(s) for ${symbol}: `;
  const is_own = error instanceof TypeError && typeof error.args[0] === "string" && error.args[0].startsWith(plain);
  return is_own ? unsupported(a, b, symbol === "** or pow()" ? "**=" : `${symbol}=`) : error;
}

/** The TypeError of operands that do not go together. */
export function unsupported(a: Py, b: Py, symbol: string): TypeError {
  return new TypeError(`unsupported operand type(s) for ${symbol}: '${full_type_name(a)}' and '${full_type_name(b)}'`);
}
