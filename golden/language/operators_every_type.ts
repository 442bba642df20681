/** Every operator with every pair of types that has a form of its own. */

import {
  add,
  and_,
  asFloat,
  bytes_of,
  caught,
  contains,
  div,
  eq,
  float_floordiv,
  float_mod,
  float_pow,
  floordiv,
  frozenset,
  ge,
  getattr,
  gt,
  iadd,
  iand,
  ifloordiv,
  ilshift,
  imatmul,
  imod,
  imul,
  type Int,
  int_floordiv,
  int_mod,
  invert,
  ior,
  ipow,
  irshift,
  isub,
  itruediv,
  ixor,
  le,
  len,
  lshift,
  lt,
  matmul,
  mod,
  mul,
  ne,
  neg,
  type Num,
  or_,
  pos,
  pow,
  print,
  PySet as PySet_,
  range,
  rshift,
  set,
  sorted,
  str,
  sub,
  sum,
  truediv,
  truth as truth_,
  tuple,
  TypeError,
  unpack,
  xor,
  zip,
} from "py2ts-runtime";
import { Fraction } from "py2ts-runtime/fractions";

class Box {
  value: number | Vector;
  constructor(value: number | Vector) {
    this.value = value;
  }
}

/** A value whose type nobody knows. */
function anything(value: number | Vector): any {
  return getattr(new Box(value), "value");
}

/** Has the operators that numbers do not have. */
class Vector {
  parts: readonly any[];
  constructor(...parts_items: any[]) {
    const parts = tuple(...parts_items);
    this.parts = parts;
  }

  __matmul__(other: any): any {
    return sum(
      (function* (source: any) {
        for (const item of source) {
          const [a, b] = unpack(item, 2);
          yield mul(a, b);
        }
      })(zip(this.parts, getattr(other, "parts"))),
    );
  }

  __imatmul__(other: any): Vector {
    return new Vector(
      ...(function* (source: any) {
        for (const item of source) {
          const [a, b] = unpack(item, 2);
          yield mul(a, b);
        }
      })(zip(this.parts, getattr(other, "parts"))),
    );
  }

  __repr__(): string {
    return `Vector${str(this.parts)}`;
  }
}

/** An int or a float, of which only the value counts. */
function either(whole: boolean): number {
  let v: number = 3;
  if (!whole) {
    v = 2.5;
  }
  return v;
}

function numbers(): null {
  const n = 7;
  const p = 4;
  const m = -3;
  const big = pow(2, 70);
  const f = 2.5;
  const g = -0.75;
  print(
    n + m,
    asFloat(m + f),
    asFloat(f + m),
    m - n,
    asFloat(f - m),
    asFloat(m - f),
    asFloat(f - g),
  );
  print(m * p, p * m, asFloat(f * m), mul(big, 2));
  print(
    asFloat(f / m),
    asFloat(f / p),
    asFloat(div(big, asFloat(f))),
    asFloat(div(asFloat(f), big)),
    asFloat(div(m, asFloat(0.5))),
  );
  print(
    asFloat(float_floordiv(m, f)),
    asFloat(float_floordiv(f, m)),
    asFloat(float_mod(m, f)),
    asFloat(float_mod(f, m)),
    Math.floor(n / p),
    n % p,
    floordiv(big, 7),
    Number(mod(big, 1000)),
  );
  print(
    p ** n,
    m ** p,
    asFloat(float_pow(f, n)),
    asFloat(float_pow(p, f)),
    pow(big, 2),
  );
  print(asFloat(-f), -m, neg(big), m, big, asFloat(f), ~n, ~m, invert(big));
  print(
    n >> 1,
    Number(lshift(n, 2)),
    rshift(big, 60),
    lshift(big, 1),
    n & p,
    n | p,
    n ^ p,
    Number(and_(big, 255)),
    or_(big, 1),
    xor(big, big),
  );
  return null;
}

function compared(): null {
  const v = either(true);
  const w = either(false);
  print(
    v + w > 5,
    v - w > 0,
    v * w > 7,
    div(v, w) > 1,
    v !== w,
    v === w,
    v < w,
    v <= w,
    v > w,
    v >= w,
  );
  const big = pow(2, 70);
  const other = pow(2, 71);
  print(
    big < other,
    big <= other,
    big > other,
    big >= other,
    big === other,
    big !== other,
    3 < big,
    2.5 <= big,
  );
  const s = "abc";
  const t = "abd";
  const u = "héé";
  const w2 = "hèè";
  print(
    s < t,
    s <= t,
    s > t,
    s >= t,
    lt(u, w2),
    le(u, w2),
    gt(u, w2),
    ge(u, w2),
  );
  const flag = true;
  const off = false;
  print(and_(flag, off), or_(flag, off), xor(flag, off));
  const x = anything(6);
  const y = anything(4);
  print(lt(x, y), le(x, y), gt(x, y), ge(x, y), eq(x, y), ne(x, y));
  return null;
}

function optional(text: string): string | null {
  return text.length === 1 ? text : null;
}

function identities(): null {
  optional("other");
  const one = new Box(1);
  const two = new Box(2);
  const maybe = "a".length === 1 ? one : null;
  const text = optional("a");
  const truth = "b".length === 1 ? "a".length === 1 : null;
  const count = "b".length === 1 ? "abc".length : null;
  print(
    one === two,
    one !== two,
    maybe === one,
    maybe !== one,
    text === "a",
    text !== "b",
  );
  print(truth === true, truth !== false, count === 3, count !== 4);
  const boxes = [one, two];
  const names = ["a", "b", "é"];
  const ages = new Map([["a", 1]]);
  const includes = boxes.includes(one);
  const value2 = !boxes.includes(two);
  const includes2 = names.includes("b");
  const includes3 = "café".includes("é");
  const has = ages.has("a");
  const PySet = new PySet_([1, 2]);
  const has2 = PySet.has(1);
  const value3 = frozenset(names);
  print(includes, value2, includes2, includes3, has, has2, value3.has("z"));
  return null;
}

function sequences(): null {
  const n = 2;
  const big = 2 ** 3;
  const s = "ab";
  const u = "éa";
  const xs = [1, 2];
  const pair = tuple(1, 2);
  const data = bytes_of("ab");
  print(
    s.repeat(n),
    s.repeat(n),
    u.repeat(n),
    u.repeat(n),
    u.repeat(big),
    u.repeat(big),
    mul(n, xs),
    mul(xs, n),
    mul(big, data),
    mul(data, n),
    add(data, bytes_of("!")),
    mul(pair, n),
    add(pair, tuple(3)),
  );
  print(mod("%d %s", tuple(1, s)), mod(bytes_of("%d"), 3), mod(u, tuple()));
  return null;
}

function sets(): null {
  let fs = frozenset(new PySet_([1, 2]));
  const other = new PySet_([2, 3]);
  let st = new PySet_([1, 2]);
  print(
    sorted(sub(fs, other)),
    sorted(and_(fs, other)),
    sorted(or_(fs, other)),
    sorted(xor(fs, other)),
  );
  print(
    sorted(sub(st, other)),
    sorted(and_(st, other)),
    sorted(or_(st, other)),
    sorted(xor(st, other)),
  );
  st = isub(st, new PySet_([1]));
  st = ior(st, new PySet_([5]));
  st = iand(st, new PySet_([2, 5, 6]));
  st = ixor(st, new PySet_([6]));
  print(sorted(st));
  fs = sub(fs, other);
  print(sorted(fs));
  fs = or_(fs, other);
  fs = and_(fs, new PySet_([2, 3]));
  fs = xor(fs, new PySet_([9]));
  print(sorted(fs));
  return null;
}

function unknown(): null {
  let x = anything(6);
  const y = anything(4);
  print(
    add(x, y),
    sub(x, y),
    mul(x, y),
    truediv(x, y),
    floordiv(x, y),
    mod(x, y),
    pow(x, y),
    lshift(x, y),
    rshift(x, y),
    and_(x, y),
    or_(x, y),
    xor(x, y),
    neg(x),
    pos(x),
    invert(x),
  );
  let a = anything(new Vector(1, 2));
  const b = anything(new Vector(3, 4));
  print(matmul(a, b), mod(bytes_of("%d|"), anything(5)));
  x = iadd(x, y);
  x = isub(x, 1);
  x = imul(x, y);
  x = ifloordiv(x, 2);
  x = ipow(x, 2);
  x = imod(x, 100);
  print(x);
  x = ilshift(x, y);
  x = irshift(x, 2);
  x = ior(x, 1);
  x = iand(x, 7);
  x = ixor(x, 2);
  print(x);
  x = itruediv(x, 2);
  print(x);
  a = imatmul(a, b);
  print(a);
  return null;
}

function in_place_numbers(): null {
  let n = 7;
  n += 2;
  n--;
  n = Math.floor(n / 3);
  n *= 5;
  n = int_mod(n, 4);
  n **= 3;
  print(n);
  let m = -9;
  m += 2;
  m *= 3;
  m = Math.floor(m / 4);
  m = int_mod(m, 5);
  m **= 2;
  print(m);
  let k = -20;
  k = int_mod(k, -7);
  k = int_floordiv(k, -2);
  print(k);
  let factor = 3;
  factor = Number(mul(factor, -2));
  print(factor);
  let bits = 5;
  bits &= 6;
  bits |= 9;
  bits ^= 3;
  bits = bits >> 1;
  print(bits);
  bits = Number(lshift(bits, 3));
  print(bits);
  let flag = true;
  flag = and_(flag, "a".length === 1);
  flag = or_(flag, "a".length === 2);
  flag = xor(flag, "a".length === 1);
  print(flag);
  return null;
}

function in_place_big(): null {
  let big: Num = pow(2, 70);
  big = iadd(big, 1);
  big = isub(big, 2);
  big = imul(big, 3);
  big = ifloordiv(big, 5);
  big = imod(big, pow(10, 25));
  big = ipow(big, 2);
  print(big);
  big = ilshift(big, 3);
  big = irshift(big, 2);
  big = iand(big, sub(pow(2, 60), 1));
  big = ior(big, 1);
  big = ixor(big, 2 ** 50);
  print(big);
  let natural = 3;
  natural **= 2 ** 5;
  print(natural);
  big = itruediv(big, 7);
  print(big);
  return null;
}

function in_place_floats(): null {
  let f = 2.5;
  f++;
  f -= 0.25;
  f *= 3;
  f = float_floordiv(f, 2);
  f = float_mod(f, 3);
  f = float_pow(f, 3);
  f /= 4;
  print(asFloat(f));
  let m: number = -3;
  m += 0.5;
  print(asFloat(m));
  m = -3;
  m -= 0.5;
  print(asFloat(m));
  m = -3;
  m *= 0.5;
  print(asFloat(m));
  let p: number = 4;
  p = ipow(p, 0.5);
  print(asFloat(p));
  let big: Num = pow(2, 70);
  big = itruediv(big, 0.5);
  print(big);
  return null;
}

function in_place_either(): null {
  let v = either(true);
  const w = either(false);
  v += w;
  print(v > 5);
  v -= w;
  print(v > 2);
  v *= w;
  print(v > 7);
  v = div(v, w);
  print(v > 2);
  return null;
}

function in_place_sequences(): null {
  const n = 2;
  const big = 2 ** 3;
  let s = "ab";
  let u = "éa";
  s += "c";
  s = s.repeat(n);
  u += "b";
  u = u.repeat(n);
  print(s, u);
  u = u.repeat(big);
  print(len(u));
  let times: number | string | number[] = 3;
  times = imul(times, "ab");
  print(times);
  times = 2;
  times = imul(times, "é");
  print(times);
  times = 2 ** 2;
  times = imul(times, [0]);
  print(times);
  times = 2 ** 2;
  times = imul(times, "é");
  print(times);
  let xs = [1];
  xs = iadd(xs, tuple(2, 3));
  xs = imul(xs, 2);
  print(xs);
  let pair = tuple(1, 2);
  pair = add(pair, tuple(3));
  pair = mul(pair, 2);
  print(pair);
  let data = bytes_of("ab");
  data = add(data, bytes_of("c"));
  data = mul(data, 2);
  print(data);
  let text = "%s-%s";
  text = mod(text, tuple("a", "b"));
  let raw = bytes_of("%d");
  raw = mod(raw, 4);
  print(text, raw);
  return null;
}

/** Names that are assigned once more, with another type. */
function once(
  n: number,
  m: number,
  p: number,
  f: number,
  big: Int,
  s: string,
  u: string,
): void {
  let a: number = m;
  a += 0.5;
  let b: number = m;
  b -= 0.5;
  let c: number = m;
  c *= 0.5;
  print(asFloat(a), asFloat(b), asFloat(c));
  let g: number | string = n;
  g = imul(g, s);
  let h: number | string = n;
  h = imul(h, u);
  let i: Num = big;
  i = itruediv(i, 3);
  let j: Num = big;
  j = itruediv(j, 0.5);
  let k = f;
  k /= 3;
  print(g, h, i, j, asFloat(k));
  let q: number = n;
  q = ipow(q, 0.5);
  let r = n;
  r *= n;
  let t = p;
  t = Number(mul(t, m));
  let v = n;
  v = Math.floor(v / p);
  let w = n;
  w %= p;
  k /= n - 6;
  print(asFloat(k), asFloat(q), r, t, v, w);
  for (i of range(-1, 2)) {
    print(0 - i, ~i, Number(mul(i, 2 ** 40)) && -1 - Number(mul(i, 2 ** 40)));
  }
  for (let shift = 0; shift < 3; shift++) {
    let bits = 37;
    bits = bits >> shift;
    print(bits, 37 >> shift);
  }
}

function grown(big: Int, few: Int, u: string): void {
  big = sub(big, 1);
  big = floordiv(big, 7);
  big = mod(big, pow(10, 20));
  print(big);
  big = pow(big, 3);
  big = and_(big, sub(pow(2, 64), 1));
  big = or_(big, 5);
  big = xor(big, 9);
  big = rshift(big, 3);
  print(big);
  let times: Int | string = few;
  times = imul(times, u);
  let more: Int | number[] = few;
  more = imul(more, [1]);
  let text = u;
  text = mul(text, few);
  print(times, more, text, mul(u, few), mul(few, u));
}

function shifted(bits: number): void {
  bits = bits >> 2;
  print(bits);
}

function members(
  ages: Map<string, number>,
  chosen: Set<number>,
  name: string,
  number: number,
): void {
  const has = ages.has(name);
  const has2 = chosen.has(number);
  const value2 = frozenset(chosen);
  print(has, has2, value2.has(number));
  const squares = new Map<number, number>(
    Array.from(range(3), (n): [number, number] => [n, n * n]),
  );
  const has3 = squares.has(number);
  const filter = [...range(4)].filter((each) => squares.has(each));
  const Set4 = new Set([name]);
  const items: Set<string> = new Set();
  for (const n of ages.keys()) {
    const Set3 = new Set(["a", "b"]);
    if (Set3.has(n)) {
      items.add(n);
    }
  }
  print(has3, filter, eq(Set4, items));
}

function rationals(): null {
  let half = new Fraction(1, 2);
  half = iadd(half, 1);
  print(half, mul(half, 2));
  return null;
}

for (const part of tuple(
  numbers,
  compared,
  identities,
  sequences,
  sets,
  unknown,
  in_place_numbers,
  in_place_big,
  in_place_floats,
  in_place_either,
  in_place_sequences,
  rationals,
)) {
  print("--", getattr(part, "__name__"));
  part();
}
once(7, -3, 4, 2.5, pow(2, 70), "ab", "é");
grown(pow(2, 200), pow(2, "a".length), "é");
shifted(37);
members(new Map([["a", 1]]), new PySet_([1, 2]), "a", 2);

// Of a double negation a bool remains; sets are looked for in sets by what they hold; what has no hash is in no dict.
for (const text of tuple("text", "")) {
  print(!!text, !!([].length > 0), !!truth_(bytes_of("")));
}
const PySet = new PySet_([1, 2]);
const PySet2 = new PySet_([frozenset(new PySet_([1, 2])), 3]);
const value3 = contains(PySet2, PySet);
const PySet3 = new PySet_([1]);
const value2 = set();
const value4 = contains(value2, PySet3);
const PySet4 = new PySet_([5]);
const PySet5 = new PySet_([frozenset()]);
print(value3, value4, !contains(PySet5, PySet4));
try {
  const PySet6 = new PySet_([1]);
  const Map2 = new Map<any, any>();
  print(contains(Map2, PySet6));
} catch (error2) {
  const error = caught(error2);
  if (!(error instanceof TypeError)) {
    throw error;
  }
  print(error);
}
