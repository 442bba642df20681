/** Library functions that are handed on: what they give stays a float or an int. */

import {
  abs,
  asFloat,
  call,
  call_method,
  type Complex,
  complex,
  dict_items,
  float,
  float_function,
  getattr,
  isinstance,
  iter,
  len,
  list,
  map,
  max,
  type Num,
  print,
  tuple,
  unpack,
} from "py2ts-runtime";
import { dataclass } from "py2ts-runtime/dataclasses";
import * as math from "py2ts-runtime/math";
import * as time from "py2ts-runtime/time";

const functions = new Map<string, any>([
  ["root", float_function(math.sqrt)],
  ["floor", math.floor],
  ["length", len],
]);

function apply(function_: any, value: number | string): Num {
  return call(function_, value);
}

class Gauge {
  convert: any;
  constructor(convert: any) {
    this.convert = convert;
  }

  read(raw: number | string): Num | string {
    return call_method(this, "convert", raw);
  }
}

class Event {
  name: string;
  at: number;
  constructor(name: string, at: number = call(float_function(time.time))) {
    this.name = name;
    this.at = at;
  }
}
dataclass(Event, "name, at: float=");

for (const item of iter(dict_items(functions))) {
  const [name, function_] = unpack(item, 2);
  print(
    name,
    name === "length" ? call(function_, [1, 2, 3, 4]) : call(function_, 4),
  );
}
print(
  apply(float_function(math.sqrt), 9),
  apply(len, "abc"),
  list(map(float_function(math.sqrt), [1, 4])),
  max([1, 4], { key: float_function(math.sqrt) }),
);
print(
  new Gauge(float_function(math.fabs)).read(-2),
  new Gauge(abs).read(-3),
  new Gauge(float).read("7"),
);
print(
  Array.from(
    tuple(float_function(math.sqrt), float_function(math.log2), math.isqrt),
    (f) => call(f, 16),
  ),
);
const clock = float_function(time.monotonic);
print(
  isinstance(asFloat(call(clock)), float),
  isinstance(asFloat(new Event("start").at), float),
  clock === float_function(time.monotonic),
);

function part(number: Num | Complex): Num {
  return getattr(number, "real");
}

print(part(complex(1, 2)), part(3), part(asFloat(2)));
