/** Names that more than one statement binds, an import among them: what ran last counts. */

import {
  call,
  float_function,
  getattr,
  library_module,
  print,
} from "py2ts-runtime";
import * as _module_of_json from "py2ts-runtime/json";
import * as _module_of_math from "py2ts-runtime/math";
import {
  floor as _work_of_math_,
  sqrt as _work_of_math,
} from "py2ts-runtime/math";
import * as sys from "py2ts-runtime/sys";
import { greet as _greet_of_one, NAME as _NAME_of_one } from "./one.ts";
import { greet as _greet_of_two, NAME as _NAME_of_two } from "./two.ts";

let NAME = _NAME_of_one;

print(NAME);
NAME = "assigned";
print(NAME);

let greet!: (...args: any[]) => any;
if (sys.argv.length > 5) {
  greet = _greet_of_one;
} else {
  greet = _greet_of_two;
}
print(greet());

let work: any;
if (sys.argv.length > 5) {
  work = float_function(_work_of_math);
} else {
  work = _work_of_math_;
}
print(call(work, 9));

let own!: (...args: any[]) => any;
if (sys.argv.length > 5) {
  own = _greet_of_one;
} else {
  own = function (): string {
    return "defined here";
  };
}
print(own());

function choose(first: boolean): string {
  let NAME!: string;
  if (first) {
    NAME = _NAME_of_one;
  } else {
    NAME = _NAME_of_two;
  }
  return NAME;
}

print(choose(true), choose(false));

let module: any;
if (sys.argv.length > 5) {
  module = library_module(_module_of_json, "json", []);
} else {
  module = library_module(_module_of_math, "math", [
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atanh",
    "cbrt",
    "cos",
    "cosh",
    "degrees",
    "erf",
    "erfc",
    "exp",
    "exp2",
    "expm1",
    "fabs",
    "gamma",
    "lgamma",
    "log10",
    "log1p",
    "log2",
    "radians",
    "sin",
    "sinh",
    "tan",
    "tanh",
    "ulp",
    "sqrt",
    "atan2",
    "copysign",
    "fmod",
    "pow",
    "remainder",
    "log",
    "ldexp",
    "fma",
    "nextafter",
    "fsum",
    "hypot",
    "dist",
  ]);
}
print(getattr(module, "__name__"));

let last!: (...args: any[]) => any;
for (let turn = 0; turn < 2; turn++) {
  if (turn === 0) {
    last = _greet_of_one;
  } else {
    last = _greet_of_two;
  }
  print(turn, last());
}
