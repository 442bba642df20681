/** Which values are numbers of which kind without a class of the hierarchy among their bases. */
import { Complex } from "../builtins/complex/index.ts";
import { is_float, is_int } from "../core/float.ts";
import { IntObject } from "../builtins/int/IntObject.ts";
import { mro } from "../core/class/mro.ts";
import { is_class } from "../core/is_class.ts";
import type { Py } from "../core/value.ts";
import { bool } from "../builtins/bool/bool.ts";
import { complex } from "../builtins/complex/index.ts";
import { float } from "../builtins/float/index.ts";
import { int } from "../builtins/int/index.ts";

/** The kinds of numbers, each a part of the ones before. */
export type Kind = "Number" | "Complex" | "Real" | "Rational" | "Integral";

const KINDS: readonly Kind[] = ["Number", "Complex", "Real", "Rational", "Integral"];

/** Whether a value of `narrow` is one of `wide` too. */
function includes(wide: Kind, narrow: Kind): boolean {
  return KINDS.indexOf(wide) <= KINDS.indexOf(narrow);
}

/** Under this name a class says that it is registered (`Decimal` as a Number), and keeps what `register` was told. */
const REGISTERED: unique symbol = /* @__PURE__ */ Symbol.for("py2ts.number");

/** The kind of a builtin type's instances. */
function kind_of_type(cls: Py): Kind | undefined {
  if (cls === int || cls === bool) return "Integral";
  if (cls === float) return "Real";
  if (cls === complex) return "Complex";
  return undefined;
}

/** Whether a value is a number of a kind by its type being builtin or registered. */
export function is_virtual_instance(x: Py, kind: Kind): boolean {
  if (is_int(x) || x instanceof IntObject) return true;
  if (is_float(x)) return includes(kind, "Real");
  if (x instanceof Complex) return includes(kind, "Complex");
  return typeof x === "object" && x !== null && is_registered(x.constructor, kind);
}

/** The same of a class. */
export function is_virtual_subclass(cls: Py, kind: Kind): boolean {
  if (!is_class(cls)) return false;
  return is_registered(cls, kind) || mro(cls).some((each) => includes_kind(kind, kind_of_type(each)));
}

function includes_kind(wide: Kind, narrow: Kind | undefined): boolean {
  return narrow !== undefined && includes(wide, narrow);
}

function is_registered(cls: Py, kind: Kind): boolean {
  const own: Kind | undefined = typeof cls === "function" ? (cls[REGISTERED] ?? cls.__number_kind__) : undefined;
  return includes_kind(kind, own);
}

/** Notes that the instances of a class are numbers of a kind. */
export function register_as(cls: Py, kind: Kind): void {
  Object.defineProperty(cls, REGISTERED, { value: kind, configurable: true });
}
