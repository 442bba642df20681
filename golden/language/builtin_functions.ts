/** The builtin functions and the methods of numbers and strings. */

import {
  abs,
  add,
  all,
  any as any_,
  ascii,
  asFloat,
  bin,
  bytearray,
  Bytes,
  bytes,
  bytes_of,
  call,
  call_method,
  callable,
  chr,
  class_attributes,
  classmethod,
  complex,
  contains,
  delattr,
  dir,
  divmod,
  Ellipsis,
  enumerate,
  EOFError,
  eq,
  filter,
  float_as_integer_ratio,
  float_fromhex,
  float_hex,
  float_round,
  format,
  getattr,
  getitem,
  hasattr,
  hash,
  hex,
  id,
  input,
  type Int,
  int,
  int_as_integer_ratio,
  int_bit_count,
  int_bit_length,
  int_conjugate,
  int_from_bytes,
  int_is_integer,
  int_to_bytes,
  issubclass,
  iter,
  list,
  map,
  max,
  memoryview,
  mul,
  next,
  NotImplemented,
  object,
  oct,
  ord,
  pow,
  print,
  property,
  range,
  repr,
  reversed,
  round_to_int,
  setattr,
  slice,
  sorted,
  staticmethod,
  str,
  str_capitalize,
  str_casefold,
  str_center,
  str_count,
  str_encode,
  str_expandtabs,
  str_find,
  str_format_map,
  str_index,
  str_isalnum,
  str_isalpha,
  str_isdigit,
  str_lower,
  str_lstrip,
  str_maketrans,
  str_partition,
  str_removeprefix,
  str_removesuffix,
  str_replace,
  str_rfind,
  str_rindex,
  str_rpartition,
  str_rsplit,
  str_rstrip,
  str_split,
  str_splitlines,
  str_strip,
  str_swapcase,
  str_title,
  str_translate,
  str_upper,
  str_zfill,
  sum,
  to_float,
  tuple,
  tuple_from,
  type,
  type_name,
  vars,
  zip,
} from "py2ts-runtime";
import * as sys from "py2ts-runtime/sys";

/** A point. */
class Point {
  x: Int;
  y: Int;
  static kind = "point";
  declare kind: string;

  constructor(x: Int, y: Int) {
    this.x = x;
    this.y = y;
  }

  get total(): Int {
    return add(this.x, this.y);
  }

  static origin(): Point {
    return new this(0, 0);
  }

  static unit(): string {
    return "cm";
  }

  __call__(factor: number): Point {
    return new Point(mul(this.x, factor), mul(this.y, factor));
  }

  scaled(): Int {
    return this.x;
  }
}
class_attributes(Point, "kind");

class Point3 extends Point {
  z: number;
  constructor(x: number, y: number, z: number) {
    super(x, y);
    this.z = z;
  }

  override scaled(): Int {
    return mul(super.scaled(), 10);
  }

  plain(): readonly [any, any, any] {
    return tuple(property, classmethod, staticmethod);
  }
}

const p = new Point3(1, 2, 3);
print(
  bin(10),
  hex(255),
  oct(8),
  chr(233),
  ord("é"),
  hash(7) === hash(asFloat(7)),
  id(p) === id(p),
  ascii("é\n"),
  repr("é"),
  format(3.5, ".2f"),
);
print(
  list(filter(null, [0, 1, "", "a"])),
  list(filter((n: number) => n > 1, [1, 2, 3])),
  callable(p),
  callable(3),
  call(p, 2).total,
  Point.origin().x,
  type(p).unit(),
);
print(
  dir(p).filter((name) => !name.startsWith("_")),
  p.scaled(),
  eq(call_method(type(p), "mro"), list(getattr(Point3, "__mro__"))),
  p instanceof Point,
  issubclass(Point3, Point),
);
print(
  NotImplemented,
  Ellipsis,
  Ellipsis === Ellipsis,
  true,
  tuple_from([1, 2]),
  tuple_from("ab"),
  bytes([65]),
  bytearray(bytes_of("x")),
  slice(1, 5, 2),
  type(3),
  type_name(p),
);
const part = slice(1, 10, 3);
print(
  part.start,
  part.stop,
  part.step,
  part.indices(5),
  getitem([...range(10)], part),
);
const steps = range(2, 20, 4);
print(
  steps.start,
  steps.stop,
  steps.step,
  steps.index(10),
  steps.count(6),
  getitem(steps, -1),
  contains(steps, 7),
);
print(
  getattr(p, "z"),
  hasattr(p, "w"),
  getattr(p, "w", "none"),
  vars(p),
  vars(p).size,
);
setattr(p, "w", 4);
delattr(p, "w");
print(
  divmod(17, 5),
  pow(2, 10),
  pow(3, -1, 7),
  round_to_int(2.5),
  asFloat(float_round(3.14159, 2)),
  Math.abs(-4),
  sum([1, 2], 10),
  Math.min(3, 1),
  max("b", "a"),
  any_([0, 1]),
  all([]),
);
print(
  sorted([3, 1, 2], { reverse: true }),
  list(reversed([1, 2])),
  list(enumerate("ab", 1)),
  list(zip([1, 2], "ab")),
  list(map(str, [1, 2])),
  next(iter([5])),
  next(iter([]), "end"),
);

const n = 1000;
const big = pow(3, 80);
print(
  int_bit_length(n),
  int_bit_count(n),
  int_to_bytes(n, 2, "big"),
  int_as_integer_ratio(n),
  int_is_integer(n),
  int_conjugate(n),
  n,
  0,
  n,
  1,
);
print(
  int_from_bytes(new Bytes([3, 232]), "big"),
  int_bit_length(big),
  int("ff", 16),
  int(3.9),
  int("1_000"),
);
const f = 2.75;
print(
  Number.isInteger(f),
  float_as_integer_ratio(f),
  float_hex(f),
  asFloat(f),
  asFloat(f),
  asFloat(0),
  float_fromhex("0x1.8p+1"),
  asFloat(to_float("inf")),
  asFloat(to_float("-1e3")),
);
const z = complex(3, -4);
print(
  asFloat(z.real),
  asFloat(z.imag),
  z.conjugate(),
  abs(z),
  mul(z, complex(0, 2)),
  complex("1+2j"),
);

const s = "Hello, Wörld";
print(
  s.endsWith("d"),
  str_find(s, "l"),
  str_rfind(s, "l"),
  str_rindex(s, "o"),
  str_count(s, "l"),
  str_casefold("Straße"),
  str_capitalize("abc"),
  str_swapcase(s),
);
print(
  str_strip("  a "),
  str_lstrip("xxa", "x"),
  str_rstrip("axx", "x"),
  str_removeprefix("prefix-a", "prefix-"),
  str_removesuffix("a.py", ".py"),
  str_rsplit("a b c", " ", 1),
  str_splitlines("a\nb"),
);
const value2 = str_partition("k=v", "=");
const value3 = str_rpartition("a.b.c", ".");
const value = ["a", "b"];
print(
  value2,
  value3,
  value.join("-"),
  str_center("ab", 6, "*"),
  "ab".padEnd(4),
  "ab".padStart(4),
  str_zfill("-5", 4),
  str_expandtabs("a\tb", 4),
);
print(
  str_encode("é"),
  str_format_map(
    "{a}-{b}",
    new Map([
      ["a", 1],
      ["b", 2],
    ]),
  ),
  str_translate(
    "abc",
    str_maketrans(
      new Map<string, string | null>([
        ["a", "1"],
        ["b", null],
      ]),
    ),
  ),
  str_translate("abc", str_maketrans("ab", "xy")),
);
print(
  s.startsWith("He"),
  str_index(s, "W"),
  str_upper(s),
  str_lower(s),
  str_title("two words"),
  str_replace(s, "l", "L"),
  str_split(s, ", "),
  str_isalpha(s),
  str_isdigit("12"),
  str_isalnum("a1"),
);
print(
  sys.version_info.major,
  sys.version_info.minor >= 11,
  sys.version_info.micro >= 0,
  sys.version_info.releaselevel,
  sys.version_info.serial,
);
const kind = type(3);
print(
  call_method(kind, "mro"),
  eq(call_method(Point, "mro"), [Point, object]),
  memoryview(bytes_of("ab")).tolist(),
);
try {
  input("no input: ");
} catch (error) {
  if (!(error instanceof EOFError)) {
    throw error;
  }
  print(error);
}
