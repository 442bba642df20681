/** Numbers in memory that processes share. */
import { asFloat, type Int } from "../core/float.ts";
import { IndexError, KeyError, TypeError } from "../core/exceptions/index.ts";
import { index_of } from "../core/items/index_of.ts";
import { is_keywords, type Py } from "../core/value.ts";
import { Slice } from "../builtins/slice/Slice.ts";
import { repr } from "../builtins/repr/index.ts";
import { Lock, RLock } from "./locks.ts";
import { SHARED, type SharedMark } from "./shared.ts";

type Cells = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | BigInt64Array | BigUint64Array | Float32Array | Float64Array;
type MakesCells = new (buffer: SharedArrayBuffer) => Cells;

const views: Readonly<Record<string, readonly [MakesCells, number]>> = {
  b: [Int8Array, 1], B: [Uint8Array, 1], h: [Int16Array, 2], H: [Uint16Array, 2], i: [Int32Array, 4], I: [Uint32Array, 4],
  l: [BigInt64Array, 8], L: [BigUint64Array, 8], q: [BigInt64Array, 8], Q: [BigUint64Array, 8], f: [Float32Array, 4], d: [Float64Array, 8],
};

/** An int as Python's values have it: a number where it is a safe one. */
function canonical(value: bigint): Int {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Memory of one type. */
export class Memory {
  readonly code: string;
  readonly buffer: SharedArrayBuffer;
  readonly #cells: Cells;

  constructor(code: string, buffer: SharedArrayBuffer) {
    this.code = code;
    this.buffer = buffer;
    const [make] = view_of(code);
    this.#cells = new make(buffer);
  }

  static of(code: Py, length: number): Memory {
    const [, size] = view_of(code);
    return new Memory(code, new SharedArrayBuffer(Math.max(size * length, 8)));
  }

  get(index: number): Py {
    const value = this.#cells[index]!;
    return typeof value === "bigint" ? canonical(value) : this.code === "d" || this.code === "f" ? asFloat(value) : value;
  }

  set(index: number, value: Py): void {
    const real = this.code === "d" || this.code === "f";
    if (!real && typeof value !== "number" && typeof value !== "bigint" && typeof value !== "boolean") throw new TypeError("an integer is required");
    if (this.#cells instanceof BigInt64Array || this.#cells instanceof BigUint64Array) this.#cells[index] = BigInt(value);
    else this.#cells[index] = Number(value);
  }
}

function view_of(code: Py): readonly [MakesCells, number] {
  const found = typeof code === "string" ? views[code] : undefined;
  if (found === undefined) throw new KeyError(code);
  return found;
}

/** What a Value and an Array have in common: the lock. */
class Synchronized {
  static readonly __module__: string = "multiprocessing.sharedctypes";
  readonly #lock: Lock | RLock;
  protected readonly memory: Memory;

  constructor(memory: Memory, lock: Lock | RLock) {
    this.memory = memory;
    this.#lock = lock;
  }

  protected get parts(): readonly unknown[] {
    return [this.memory.code, this.memory.buffer, this.#lock instanceof RLock, this.#lock[SHARED].state()];
  }

  /** `get_lock()`: what guards it. @example const lock = value.get_lock(); */
  get_lock(): Lock | RLock {
    return this.#lock;
  }

  /** `get_obj()`: itself, without the lock. @example value.get_obj() */
  get_obj(): this {
    return this;
  }

  /** `with value`: its lock, awaited. */
  __enter__(): Promise<boolean> {
    return this.#lock.acquire();
  }

  __exit__(): null {
    this.#lock.release();
    return null;
  }
}

/** What `multiprocessing.Value` gives. @example value.value = 3 */
export class SharedValue extends Synchronized {
  get [SHARED](): SharedMark {
    return { kind: "Value", state: () => this.parts };
  }

  get value(): Py {
    return this.memory.get(0);
  }

  set value(value: Py) {
    this.memory.set(0, value);
  }

  __repr__(): string {
    return `<Synchronized wrapper for ${repr(this.value)}>`;
  }
}

/** What `multiprocessing.Array` gives. @example numbers.__setitem__(0, 3) */
export class SharedArray extends Synchronized implements Iterable<Py> {
  readonly #length: number;

  constructor(memory: Memory, lock: Lock | RLock, length: number) {
    super(memory, lock);
    this.#length = length;
  }

  get [SHARED](): SharedMark {
    return { kind: "Array", state: () => [...this.parts, this.#length] };
  }

  __len__(): number {
    return this.#length;
  }

  #index(key: Py): number {
    const index = Number(index_of(key));
    const at = index < 0 ? index + this.#length : index;
    if (!(at >= 0 && at < this.#length)) throw new IndexError("invalid index");
    return at;
  }

  __getitem__(key: Py): Py {
    if (!(key instanceof Slice)) return this.memory.get(this.#index(key));
    const all = [...this];
    const [start, stop, step] = key.indices(this.#length);
    const found: Py[] = [];
    for (let i = Number(start); Number(step) > 0 ? i < Number(stop) : i > Number(stop); i += Number(step)) found.push(all[i]);
    return found;
  }

  __setitem__(key: Py, value: Py): void {
    if (!(key instanceof Slice)) return this.memory.set(this.#index(key), value);
    const [start, stop, step] = key.indices(this.#length);
    const given = [...(value as Iterable<Py>)];
    for (let i = Number(start), n = 0; i < Number(stop); i += Number(step), n++) this.memory.set(i, given[n]);
  }

  *[Symbol.iterator](): IterableIterator<Py> {
    for (let i = 0; i < this.#length; i++) yield this.memory.get(i);
  }
}

/** `lock=True` of `Value` and `Array`. */
export interface ValueOptions {
  lock?: Py;
}

function lock_for(options: ValueOptions): Lock | RLock {
  const given: Py = options.lock ?? true;
  return given instanceof Lock || given instanceof RLock ? given : new RLock();
}

/** Python's `multiprocessing.Value(typecode, *args, lock=True)` @throws KeyError for another code @example const counter = Value("i", 0); */
export function Value(typecode: Py, ...args: Py[]): SharedValue {
  const options: ValueOptions = is_keywords(args.at(-1)) ? args.pop() : {};
  const made = new SharedValue(Memory.of(typecode, 1), lock_for(options));
  if (args.length > 0) made.value = args[0];
  return made;
}

/** Python's `multiprocessing.Array(typecode, size_or_initializer, *, lock=True)` @throws KeyError for another code @example const numbers = Array("d", [1, 2]); */
export function Array_(typecode: Py, size_or_initializer: Py, options: ValueOptions = {}): SharedArray {
  const given = typeof size_or_initializer === "number" ? null : [...(size_or_initializer as Iterable<Py>)];
  const length = given === null ? size_or_initializer : given.length;
  const made = new SharedArray(Memory.of(typecode, length), lock_for(options), length);
  given?.forEach((value, i) => made.__setitem__(i, value));
  return made;
}
