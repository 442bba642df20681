/** The classes of tests/oracle/objects.py as the compiler emits them. */
import * as py from "../../../src/runtime/index.ts";
import type { Py } from "../../../src/runtime/core/value.ts";

const { add, NotImplemented, describe, class_attributes } = py;

export class Point {
  static total = 0;
  static shapes: Py[] = [];
  declare total: number;
  declare shapes: Py[];
  x: Py;
  y: Py;

  constructor(x: Py, y: Py = 2) {
    this.x = x;
    this.y = y;
  }

  norm(power: Py = 1): Py {
    return py.mul(add(py.abs(this.x), py.abs(this.y)), power);
  }

  get double(): Py {
    return py.mul(this.x, 2);
  }

  get both(): Py {
    return add(this.x, this.y);
  }

  set both(value: Py) {
    this.x = value;
    this.y = 0;
  }

  static origin(): Point {
    return new this(0, 0);
  }

  static helper(a: number): number {
    return a + 1;
  }

  __repr__(): string {
    return `Point(${py.str(this.x)}, ${py.str(this.y)})`;
  }

  __eq__(other: Py): Py {
    if (!(other instanceof Point)) return NotImplemented;
    return py.eq(this.x, other.x) && py.eq(this.y, other.y);
  }
}
class_attributes(Point, "total", "shapes");
describe(Point, { params: "x, y=", doc: "A point." });
describe(Point.prototype.norm, { params: "power=", qualname: "Point.norm", name: "norm", method: true });

export class Sub extends Point {
  z: number;

  constructor(x: Py) {
    super(x);
    this.z = 3;
  }

  override norm(power: Py = 1): Py {
    return add(super.norm(power), this.z);
  }
}

export class Loose {
  __getattr__(name: string): Py {
    if (name.startsWith("dyn_")) return name.slice(4);
    throw new py.AttributeError(`no ${name}`);
  }
}

export class Money {
  n: number;

  constructor(n: number) {
    this.n = n;
  }

  __add__(other: Py): Py {
    return other instanceof Money ? new Money(this.n + other.n) : NotImplemented;
  }

  __radd__(other: Py): Py {
    return py.isinstance(other, py.int) ? new Money(Number(other) + this.n) : NotImplemented;
  }

  __iadd__(_other: Py): this {
    this.n += 100;
    return this;
  }

  __lt__(other: Py): Py {
    return other instanceof Money ? this.n < other.n : NotImplemented;
  }

  __mul__(k: number): Money {
    return new Money(this.n * k);
  }

  __neg__(): Money {
    return new Money(-this.n);
  }

  __bool__(): boolean {
    return this.n !== 0;
  }

  __len__(): number {
    return this.n;
  }

  __getitem__(i: number): number {
    if (i >= 3) throw new py.IndexError(i);
    return this.n + i;
  }

  __contains__(x: Py): boolean {
    return x === "cash";
  }

  __call__(a: Py, b: Py = 2): Py {
    return [this.n, a, b];
  }

  __eq__(other: Py): boolean {
    return other instanceof Money && this.n === other.n;
  }

  __hash__(): Py {
    return py.hash(py.tuple(true, this.n));
  }

  __repr__(): string {
    return `Money(${this.n})`;
  }
}
describe(Money.prototype.__call__, { params: "a, b=", qualname: "Money.__call__", method: true });

export class More extends Money {
  override __radd__(_other: Py): Py {
    return "More.radd";
  }
}
