import {
  asFloat,
  builtin_function,
  call,
  call_method,
  class_attributes,
  enumerate,
  type Float,
  float,
  float_function,
  getattr,
  int,
  len,
  list,
  map,
  max,
  pow,
  print,
  staticmethod,
  str,
  to_float,
  tuple,
} from "py2ts-runtime";
import { partial } from "py2ts-runtime/functools";
import * as math from "py2ts-runtime/math";
import * as operator from "py2ts-runtime/operator";

class A {
  static size: any = builtin_function(len);
  declare size: any;
  static root: any = builtin_function(float_function(math.sqrt));
  declare root: any;
  static enum: any = builtin_function(enumerate);
  declare enum: any;
  static kind: any = int;
  declare kind: any;
  static add: any = builtin_function(operator.add);
  declare add: any;
  static shout: any = getattr(str, "upper");
  declare shout: any;
  static part: (...args: any[]) => any = partial(pow, 2);
  declare part: (...args: any[]) => any;
  static show: any = call(staticmethod, len);
  declare show: any;

  total(xs: number[]): number {
    return xs.length;
  }
}
class_attributes(
  A,
  "size",
  "root",
  "enum",
  "kind",
  "add",
  "shout",
  "part",
  "show",
);

const a = new A();
print(
  [1, 2].length,
  call_method(a, "root", asFloat(9)),
  list(a.enum("ab")),
  a.kind("7"),
  a.add(1, 2),
  call_method(a, "part", 5),
  "abc".length,
  a.total([1, 2, 3]),
);
class B {
  static cmp: any = builtin_function(max);
  declare cmp: any;
  static convert: any = float;
  declare convert: any;
  static fmt: any = builtin_function(getattr("{}", "format"));
  declare fmt: any;
  use(): readonly [number, number | Float, string] {
    return tuple(
      Math.max(3, 4),
      asFloat(to_float("2")),
      call_method(this, "fmt", 5),
    );
  }
}
class_attributes(B, "cmp", "convert", "fmt");
print(new B().use());
function pick(o: A | B, n: string): any {
  return getattr(o, n);
}
print(call(pick(a, "size"), [1]), call(pick(new B(), "cmp"), 1, 5));
class M extends str {
  static up: any = getattr(str, "upper");
  declare up: any;
}
class_attributes(M, "up");
print(call_method(new M("abc"), "up"));
class Shown {
  static fmt: any = builtin_function(getattr("{}", "format"));
  declare fmt: any;
  use(): string {
    return call_method(this, "fmt", 5);
  }
}
class_attributes(Shown, "fmt");
print(new Shown().use());
const f = getattr("{}-{}", "format");
print(call(f, 1, 2), list(map(getattr("<{}>", "format"), [1, 2])));
function g(): readonly [string[], any] {
  const h = getattr("a,b", "split");
  return tuple(call(h, ","), h);
}
print(g()[0]);
