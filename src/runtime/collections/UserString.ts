import { repr, str } from "../builtins/repr/index.ts";
import { getattr, no_attribute } from "../core/attributes/getattr.ts";
import { MISSING } from "../core/attributes/missing.ts";
import { eq } from "../core/eq.ts";
import { hash } from "../core/hash/index.ts";
import type { Int } from "../core/float.ts";
import { contains, getitem } from "../core/items/index.ts";
import { iter } from "../core/iter.ts";
import { len } from "../core/len.ts";
import { add, mod, mul } from "../core/operators/index.ts";
import { ge, gt, le, lt } from "../core/order.ts";
import type { Py } from "../core/value.ts";

/** The methods of str whose results are UserStrings again. */
const TEXTS = ["capitalize", "casefold", "center", "expandtabs", "ljust", "lower", "lstrip", "removeprefix", "removesuffix", "replace", "rjust", "rstrip", "strip", "swapcase", "title", "translate", "upper", "zfill"];

/**
 * Python's `collections.UserString(seq)`: a base for classes that behave like str. The text is in `data`; the methods of str are there too, those that
 * give a text give a UserString.
 *
 * @example class Name extends UserString { … }
 */
export class UserString {
  static readonly __name__: string = "UserString";
  static readonly __module__: string = "collections";
  data: string;

  constructor(seq: Py) {
    this.data = seq instanceof UserString ? seq.data : str(seq);
  }

  #like(text: Py): this {
    return Reflect.construct(this.constructor as new () => this, [text]);
  }

  /** The methods of str. */
  __getattr__(name: string): Py {
    const method = getattr(this.data, name, MISSING);
    if (method === MISSING || name.startsWith("__")) throw no_attribute(this, name);
    return TEXTS.includes(name) ? (...args: Py[]) => this.#like(method(...args.map(plain))) : (...args: Py[]) => method(...args.map(plain));
  }

  __str__(): string {
    return this.data;
  }

  __repr__(): string {
    return repr(this.data);
  }

  __hash__(): Int {
    return hash(this.data);
  }

  __len__(): number {
    return len(this.data);
  }

  [Symbol.iterator](): IterableIterator<this> {
    const chars = iter(this.data);
    return [...chars].map((char) => this.#like(char)).values();
  }

  __getitem__(key: Py): this {
    return this.#like(getitem(this.data, key));
  }

  __contains__(part: Py): boolean {
    return contains(this.data, plain(part));
  }

  __eq__(other: Py): boolean {
    return eq(this.data, plain(other));
  }

  __lt__(other: Py): boolean {
    return lt(this.data, plain(other));
  }

  __le__(other: Py): boolean {
    return le(this.data, plain(other));
  }

  __gt__(other: Py): boolean {
    return gt(this.data, plain(other));
  }

  __ge__(other: Py): boolean {
    return ge(this.data, plain(other));
  }

  __add__(other: Py): this {
    return this.#like(this.data + str(other));
  }

  __radd__(other: Py): this {
    return this.#like(add(str(other), this.data));
  }

  __mul__(n: Py): this {
    return this.#like(mul(this.data as Py, n));
  }

  __rmul__(n: Py): this {
    return this.__mul__(n);
  }

  __mod__(args: Py): this {
    return this.#like(mod(this.data as Py, args));
  }
}

function plain(x: Py): Py {
  return x instanceof UserString ? x.data : x;
}
