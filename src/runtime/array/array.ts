import { repr } from "../builtins/repr/index.ts";
import { type Bytes, buffer_of } from "../builtins/bytes/index.ts";
import { BUFFER, type Buffered } from "../builtins/bytes/buffer.ts";
import { Slice } from "../builtins/slice/index.ts";
import { call_method } from "../core/attributes/call_method.ts";
import { eq } from "../core/eq.ts";
import { EOFError, IndexError, TypeError, ValueError } from "../core/exceptions/index.ts";
import type { Int } from "../core/float.ts";
import { as_index, delitem, getitem, setitem } from "../core/items/index.ts";
import { index_of } from "../core/items/index_of.ts";
import { iter } from "../core/iter.ts";
import { ge, gt, le, lt } from "../core/order.ts";
import { NotImplemented } from "../core/singletons.ts";
import { tuple } from "../core/tuple.ts";
import { type_name } from "../core/type_name.ts";
import type { Py } from "../core/value.ts";
import { bytes_of_items, items_of_bytes, type Kind, KINDS } from "./kinds.ts";

/** Python's `array.typecodes` */
export const typecodes = "bBuwhHiIlLqQfd";

/**
 * Python's `array.array(typecode, initializer=())`: numbers of one kind side by side.
 *
 * @raises ValueError for an unknown kind
 * @raises TypeError, OverflowError for items that do not fit
 * @example new array("h", [1, 2, 3]).tobytes()
 */
export class array implements Buffered {
  static readonly __name__: string = "array";
  static readonly __module__: string = "array";
  static readonly __tp_name__: string = "array.array";
  static readonly __hash__ = null;
  readonly typecode: string;
  readonly #kind: Kind;
  readonly #items: Py[] = [];

  constructor(typecode: Py, initializer?: Py) {
    if (typecode === undefined) throw new TypeError("array() takes at least 1 argument (0 given)");
    if (typeof typecode !== "string" || typecode.length !== 1) throw new TypeError(`array() argument 1 must be a unicode character, not ${type_name(typecode)}`);
    const kind = Object.hasOwn(KINDS, typecode) ? KINDS[typecode] : undefined;
    if (kind === undefined) throw new ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    this.typecode = typecode;
    this.#kind = kind;
    if (initializer === undefined) return;
    if (typeof initializer === "string" && !"uw".includes(typecode)) throw new TypeError(`cannot use a str to initialize an array with typecode '${typecode}'`);
    const bytes = initializer instanceof array ? undefined : buffer_of(initializer);
    if (bytes === undefined) this.#extend(iter(initializer));
    else this.frombytes(initializer);
  }

  get itemsize(): number {
    return this.#kind.size;
  }

  get [BUFFER](): Uint8Array {
    return this.tobytes().data;
  }

  #extend(values: Iterable<Py>): void {
    for (const value of values) this.#items.push(this.#kind.take(value));
  }

  #like(items: readonly Py[]): array {
    const made = new array(this.typecode);
    made.#items.push(...items);
    return made;
  }

  /** `a.append(x)` @example a.append(5) */
  append(x: Py): null {
    if (x === undefined) throw new TypeError("array.append() takes exactly one argument (0 given)");
    this.#items.push(this.#kind.take(x));
    return null;
  }

  /** `a.buffer_info()` @returns an address, which says nothing here, and the number of items @example a.buffer_info()[1] */
  buffer_info(): readonly [number, number] {
    return tuple(0, this.#items.length);
  }

  /** `a.byteswap()`: turns the bytes of each item around. @example a.byteswap() */
  byteswap(): null {
    const data = this.tobytes().data.slice();
    for (let at = 0; at < data.length; at += this.#kind.size) data.subarray(at, at + this.#kind.size).reverse();
    this.#items.splice(0, this.#items.length, ...items_of_bytes(data, this.#kind));
    return null;
  }

  /** `a.clear()` @example a.clear() */
  clear(): null {
    this.#items.length = 0;
    return null;
  }

  /** `a.count(x)` @example a.count(1) */
  count(x: Py): number {
    return this.#items.filter((item) => eq(item, x)).length;
  }

  /** `a.extend(iterable)` @raises TypeError for an array of another kind @example a.extend([1, 2]) */
  extend(iterable: Py): null {
    if (iterable instanceof array && iterable.typecode !== this.typecode) throw new TypeError("can only extend with array of same kind");
    this.#extend(iterable instanceof array ? [...iterable.#items] : iter(iterable));
    return null;
  }

  /** `a.frombytes(buffer)` @raises ValueError for a number of bytes that makes no whole items @example a.frombytes(data) */
  frombytes(buffer: Py): null {
    const data = buffer_of(buffer);
    if (data === undefined) throw new TypeError(`a bytes-like object is required, not '${type_name(buffer)}'`);
    if (data.length % this.#kind.size !== 0) throw new ValueError("bytes length not a multiple of item size");
    this.#items.push(...items_of_bytes(data, this.#kind));
    return null;
  }

  /** `a.fromfile(f, n)` @raises EOFError if the file has fewer items @example a.fromfile(file, 10) */
  fromfile(f: Py, n: Py): null {
    const wanted = Number(as_index(n)) * this.#kind.size;
    const data = buffer_of(call_method(f, "read", wanted))!;
    this.#items.push(...items_of_bytes(data.subarray(0, data.length - (data.length % this.#kind.size)), this.#kind));
    if (data.length !== wanted) throw new EOFError("read() didn't return enough bytes");
    return null;
  }

  /** `a.fromlist(list)` @raises TypeError for anything but a list @example a.fromlist([1]) */
  fromlist(list: Py): null {
    if (!Array.isArray(list) || list.constructor !== Array) throw new TypeError("arg must be list");
    this.#items.push(...list.map((value: Py) => this.#kind.take(value)));
    return null;
  }

  /** `a.fromunicode(ustr)` @raises ValueError unless the items are characters @example a.fromunicode("abc") */
  fromunicode(ustr: string): null {
    if (!"uw".includes(this.typecode)) throw new ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')");
    this.#extend(ustr);
    return null;
  }

  /** `a.index(x, start=0, stop=…)` @raises ValueError if it is not there @example a.index(3) */
  index(x: Py, start: Int = 0, stop: Int = Number.MAX_SAFE_INTEGER): number {
    const place = (n: Int): number => (n < 0 ? Math.max(Number(n) + this.#items.length, 0) : Number(n));
    const found = this.#items.findIndex((item, i) => i >= place(start) && i < place(stop) && eq(item, x));
    if (found < 0) throw new ValueError("array.index(x): x not in array");
    return found;
  }

  /** `a.insert(i, x)` @example a.insert(0, 5) */
  insert(i: Int, x: Py): null {
    const n = Number(as_index(i));
    this.#items.splice(n < 0 ? Math.max(n + this.#items.length, 0) : n, 0, this.#kind.take(x));
    return null;
  }

  /** `a.pop(i=-1)` @raises IndexError if there is none @example a.pop() */
  pop(i: Int = -1): Py {
    if (this.#items.length === 0) throw new IndexError("pop from empty array");
    const n = Number(as_index(i));
    const at = n < 0 ? n + this.#items.length : n;
    if (at < 0 || at >= this.#items.length) throw new IndexError("pop index out of range");
    return this.#items.splice(at, 1)[0];
  }

  /** `a.remove(x)` @raises ValueError if it is not there @example a.remove(3) */
  remove(x: Py): null {
    const found = this.#items.findIndex((item) => eq(item, x));
    if (found < 0) throw new ValueError("array.remove(x): x not in array");
    this.#items.splice(found, 1);
    return null;
  }

  /** `a.reverse()` @example a.reverse() */
  reverse(): null {
    this.#items.reverse();
    return null;
  }

  /** `a.tobytes()`: the items as this machine has them, the lowest byte first. @example a.tobytes() */
  tobytes(): Bytes {
    return bytes_of_items(this.#items, this.#kind);
  }

  /** `a.tofile(f)` @example a.tofile(file) */
  tofile(f: Py): null {
    call_method(f, "write", this.tobytes());
    return null;
  }

  /** `a.tolist()` @example a.tolist() */
  tolist(): Py[] {
    return [...this.#items];
  }

  /** `a.tounicode()` @raises ValueError unless the items are characters @example a.tounicode() */
  tounicode(): string {
    if (!"uw".includes(this.typecode)) throw new ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
    return this.#items.join("");
  }

  [Symbol.iterator](): IterableIterator<Py> {
    return this.#items[Symbol.iterator]();
  }

  __len__(): number {
    return this.#items.length;
  }

  __contains__(x: Py): boolean {
    return this.#items.some((item) => eq(item, x));
  }

  #check_key(key: Py, what: string): void {
    const n = index_of(key);
    if (n === undefined) throw new TypeError("array indices must be integers");
    if (n >= this.#items.length || n < -this.#items.length) throw new IndexError(`array ${what}index out of range`);
  }

  __getitem__(key: Py): Py {
    if (key instanceof Slice) return this.#like(getitem(this.#items as Py, key));
    this.#check_key(key, "");
    return getitem(this.#items as Py, key);
  }

  __setitem__(key: Py, value: Py): void {
    if (key instanceof Slice) {
      if (!(value instanceof array)) throw new TypeError(`can only assign array (not "${type_name(value)}") to array slice`);
      if (value.typecode !== this.typecode) throw new TypeError("bad argument type for built-in operation");
      setitem(this.#items, key, [...value.#items]);
      return;
    }
    this.#check_key(key, "assignment ");
    setitem(this.#items, key, this.#kind.take(value));
  }

  __delitem__(key: Py): void {
    if (!(key instanceof Slice)) this.#check_key(key, "assignment ");
    delitem(this.#items, key);
  }

  __add__(other: Py): Py {
    if (!(other instanceof array)) throw new TypeError(`can only append array (not "${type_name(other)}") to array`);
    if (other.typecode !== this.typecode) throw new TypeError("bad argument type for built-in operation");
    return this.#like([...this.#items, ...other.#items]);
  }

  __iadd__(other: Py): this {
    if (!(other instanceof array)) throw new TypeError(`can only extend array with array (not "${type_name(other)}")`);
    this.extend(other);
    return this;
  }

  __mul__(n: Py): Py {
    const times = index_of(n);
    if (times === undefined) return NotImplemented;
    return this.#like(Array.from({ length: Math.max(Number(times), 0) }, () => this.#items).flat());
  }

  __rmul__(n: Py): Py {
    return this.__mul__(n);
  }

  __imul__(n: Py): Py {
    const times = index_of(n);
    if (times === undefined) return NotImplemented;
    const items = [...this.#items];
    this.#items.length = 0;
    for (let i = 0; i < Number(times); i++) this.#items.push(...items);
    return this;
  }

  __eq__(other: Py): Py {
    return other instanceof array ? eq(this.#items, other.#items) : NotImplemented;
  }

  __lt__(other: Py): Py {
    return other instanceof array ? lt(this.#items as Py, other.#items) : NotImplemented;
  }

  __le__(other: Py): Py {
    return other instanceof array ? le(this.#items as Py, other.#items) : NotImplemented;
  }

  __gt__(other: Py): Py {
    return other instanceof array ? gt(this.#items as Py, other.#items) : NotImplemented;
  }

  __ge__(other: Py): Py {
    return other instanceof array ? ge(this.#items as Py, other.#items) : NotImplemented;
  }

  __copy__(): array {
    return this.#like(this.#items);
  }

  __deepcopy__(_memo?: Py): array {
    return this.#like(this.#items);
  }

  __repr__(): string {
    if (this.#items.length === 0) return `array('${this.typecode}')`;
    return `array('${this.typecode}', ${"uw".includes(this.typecode) ? repr(this.#items.join("")) : repr(this.#items)})`;
  }
}
